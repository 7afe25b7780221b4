/** Tools of the desk: they change orders already placed, or the address of an account. */
const deskTools: ReadonlySet<string> = new Set([
  'cancel_order',
  'return_items',
  'exchange_items',
  'change_order_items',
  'change_order_address',
  'change_order_payment',
  'change_my_address',
]);

export function isDeskTool(tool: string): boolean {
  return deskTools.has(tool);
}

/** Those that are read by the words of the desk alone; cancelling an order was always asked for by itself. */
export function isReadAtDesk(tool: string): boolean {
  return isDeskTool(tool) && tool !== 'cancel_order';
}
