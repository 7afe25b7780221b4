/** What a state means to the person who waits for the order. */
const states: Record<string, string> = {
  pending: 'is waiting to be packed',
  'pending (item modified)': 'is waiting to be packed, with the changes you made',
  processed: 'is packed and on its way to the carrier',
  shipped: 'is on its way',
  delivered: 'has been delivered',
  cancelled: 'is cancelled',
  'return requested': 'is delivered, and you asked to return something',
  'exchange requested': 'is delivered, and you asked for an exchange',
};

/** Sentences about orders. */
export const orders = {
  state: ({ status }: { status: string }) => states[status] ?? `is "${status}"`,
  one: ({ order, placed, state }: { order: string; placed: string | undefined; state: string }) =>
    `Order ${order}${placed === undefined ? '' : ` of ${placed}`} ${state}.`,
  contents: ({ list, total }: { list: string; total: string }) => `It has ${list}, ${total} in all.`,
  tracking: ({ list }: { list: string }) => `You can follow the parcel with ${list}.`,
  several: ({ count, list }: { count: number; list: readonly string[] }) =>
    `You have ${count} open orders. ${list.join(' ')}`,
  cancelledFor: ({ reason }: { reason: string }) => `It was cancelled because: ${reason}.`,
  labels: {
    status: () => 'Status',
    placed: () => 'Placed',
    address: () => 'Delivered to',
    delivery: () => 'Delivery',
    tracking: () => 'Tracking',
    payment: () => 'Paid with',
    email: () => 'E-mail',
    reason: () => 'Reason',
    refund: () => 'Refund',
    order: () => 'Order',
  },
  cancel: {
    title: ({ order }: { order: string }) => `Cancel order ${order}`,
    ask: ({ order, list, refund }: Record<'order' | 'list' | 'refund', string>) =>
      `I would cancel order ${order} (${list}). ${refund} Shall I?`,
    refund: ({ list }: { list: string }) => `You get back ${list}.`,
    noRefund: () => 'Nothing has been paid for it.',
    backTo: ({ amount, label }: { amount: string; label: string }) => `${amount} on your ${label}`,
    done: ({ order, refund }: Record<'order' | 'refund', string>) =>
      `Order ${order} is cancelled. ${refund}`.trim(),
  },
  checkout: {
    title: ({ total }: { total: string }) => `Place the order for ${total}`,
    ask: ({
      list,
      delivery,
      address,
      onFile,
      payment,
      tax,
      total,
    }: {
      list: string;
      delivery: string | undefined;
      address: string;
      onFile: boolean;
      payment: string;
      tax: string;
      total: string;
    }) =>
      `Your order: ${list}. ${delivery === undefined ? 'To' : `${delivery} to`} ${address}${
        onFile ? ' (your address on file)' : ''
      }. ${total} in all${tax}, paid with your ${payment}. Shall I place it?`,
    delivery: ({ name, price, days }: { name: string; price: string | undefined; days: string }) =>
      `${name}, ${price ?? 'free'}, ${days},`,
    done: ({
      order,
      total,
      payment,
      days,
    }: {
      order: string;
      total: string;
      payment: string;
      days: string | undefined;
    }) =>
      `Thank you! Order ${order} is placed: ${total} with your ${payment}.${
        days === undefined ? '' : ` It takes ${days}.`
      }`,
    sayDelivery: ({ name }: { name: string }) => `With ${name}`,
    sayPayment: ({ kind }: { kind: string }) => `Pay with my ${kind}`,
  },
  payment: {
    card: ({ brand = 'card', last4 }: { brand: string | undefined; last4: string | undefined }) =>
      `${brand.charAt(0).toUpperCase()}${brand.slice(1)}${last4 === undefined ? '' : ` ending in ${last4}`}`,
    kind: ({ kind }: { kind: string }) =>
      kind === 'on_account' ? 'customer account' : kind.replaceAll('_', ' '),
    test: () => 'test card',
  },
  say: {
    status: ({ order }: { order: string }) => `Where is order ${order}?`,
    cancel: ({ order }: { order: string }) => `Cancel order ${order}`,
  },
};
