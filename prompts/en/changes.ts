/** Sentences about changes of orders: things changed, exchanged and returned, addresses, ways of paying. */
export const changes = {
  /** One of several lines: "Tablet (8-inch, 128GB), €932.79, order W000012". */
  lineOf: ({ title, options, price, order }: Record<'title' | 'options' | 'price' | 'order', string>) =>
    `${title}${options === '' ? '' : ` (${options})`}, ${price}, order ${order}`,
  option: ({ options, price }: Record<'options' | 'price', string>) => `${options} (${price})`,
  item: ({ title, options, price }: Record<'title' | 'options' | 'price', string>) =>
    `the ${title}${options === '' ? '' : ` (${options})`}, ${price}`,
  becomes: ({ title, from, to, price, was }: Record<'title' | 'from' | 'to' | 'price' | 'was', string>) =>
    `the ${title} (${from}, ${was}) for ${to} at ${price}`,
  pay: ({ amount, label }: Record<'amount' | 'label', string>) =>
    `The price difference is ${amount}, which you pay with your ${label}.`,
  back: ({ amount, label }: Record<'amount' | 'label', string>) => `You get ${amount} back on your ${label}.`,
  backWhenHere: ({ amount, label }: Record<'amount' | 'label', string>) =>
    `${amount} goes back to your ${label} once it has arrived here.`,
  noDifference: () => 'There is no difference in price.',
  labels: {
    changes: () => 'Changes',
    exchanges: () => 'Exchange',
    returns: () => 'Return',
    difference: () => 'Difference',
  },
  change: {
    title: ({ order }: { order: string }) => `Change order ${order}`,
    ask: ({
      order,
      list,
      difference,
      once,
    }: Record<'order' | 'list' | 'difference', string> & { once: boolean }) =>
      `In order ${order} I would change ${list}. ${difference}${
        once
          ? ' The items of an order can only be changed once, and after that it can no longer be cancelled.'
          : ''
      } Do you confirm this?`,
    done: ({ order, difference, total }: Record<'order' | 'difference' | 'total', string>) =>
      `Order ${order} has been changed. ${difference} Its total is now ${total}.`,
  },
  exchange: {
    title: ({ order }: { order: string }) => `Exchange from order ${order}`,
    ask: ({ order, list, difference }: Record<'order' | 'list' | 'difference', string>) =>
      `From order ${order} I would exchange ${list}. ${difference} Do you confirm this?`,
    done: ({ order, list, difference }: Record<'order' | 'list' | 'difference', string>) =>
      `The exchange for order ${order} has been requested: ${list}. ${difference} You will get an e-mail about how to send it back.`,
  },
  giveBack: {
    title: ({ order }: { order: string }) => `Return from order ${order}`,
    ask: ({ order, list, refund }: Record<'order' | 'list' | 'refund', string>) =>
      `From order ${order} I would take back ${list}. ${refund} Do you confirm this?`,
    done: ({ order, list, refund }: Record<'order' | 'list' | 'refund', string>) =>
      `The return from order ${order} has been requested: ${list}. ${refund} You will get an e-mail about how to send it back.`,
  },
  address: {
    title: ({ order }: { order: string }) => `Send order ${order} to another address`,
    ask: ({ order, address, before }: Record<'order' | 'address' | 'before', string>) =>
      `Order ${order} would go to ${address} instead of ${before}. Do you confirm this?`,
    done: ({ order, address }: Record<'order' | 'address', string>) =>
      `The address of order ${order} has been changed: it goes to ${address}.`,
  },
  payment: {
    title: ({ order }: { order: string }) => `Pay order ${order} another way`,
    ask: ({ order, amount, label, back }: Record<'order' | 'amount' | 'label' | 'back', string>) =>
      `Order ${order} would be paid with your ${label}: ${amount}. ${back} Do you confirm this?`,
    done: ({ order, amount, label, back }: Record<'order' | 'amount' | 'label' | 'back', string>) =>
      `The payment of order ${order} has been changed: ${amount} with your ${label}. ${back}`,
  },
  mine: {
    title: () => 'Change the address of your account',
    ask: ({ address, before }: { address: string; before: string | undefined }) =>
      `The address of your account would be ${address}${before === undefined ? '' : ` instead of ${before}`}. Do you confirm this?`,
    done: ({ address }: { address: string }) => `The address of your account has been changed to ${address}.`,
  },
};
