/**
 * The states of an order, each with those that may follow. A shop's imported orders may be in states of its own, which
 * nothing here leads out of.
 */
export const orderStates: Readonly<Record<string, readonly string[]>> = {
  pending: ['processed', 'cancelled'],
  'pending (item modified)': ['processed', 'cancelled'],
  processed: ['shipped', 'delivered', 'cancelled'],
  shipped: ['delivered'],
  delivered: ['return requested', 'exchange requested'],
  'return requested': [],
  'exchange requested': [],
  cancelled: [],
};

/** The state of a new order. */
export const newOrderState = 'pending';

/** Whether an order in this state can get into that one. */
export function mayBecome(from: string, to: string): boolean {
  return orderStates[from]?.includes(to) ?? false;
}

/** Whether something is still to happen before the person has the goods. */
export function isOpen(status: string): boolean {
  return mayBecome(status, 'processed') || mayBecome(status, 'delivered');
}
