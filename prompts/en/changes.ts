type Item = Record<'title' | 'options' | 'price', string> & { several: boolean };

/** One thing that becomes another option; `several` where it is more than one of them; prices are for all of them. */
type Becoming = Record<'title' | 'from' | 'to' | 'was' | 'price', string> & {
  several: boolean;
  /** It becomes the very same option again. */
  same: boolean;
};

const named = ({ title, several }: { title: string; several: boolean }) => (several ? title : `the ${title}`);
const now = ({ title, from, was, several }: Becoming) =>
  `${named({ title, several })} (${from === '' ? '' : `${from}, `}${was})`;
const then = ({ to, price, several, same }: Becoming) => {
  if (same) return several ? 'the very same again' : 'the very same one again';
  return to === '' ? `one at ${price}` : `${to} (${price})`;
};

/** Sentences about changes of orders: things changed, exchanged and returned, addresses, ways of paying. */
export const changes = {
  /** One of several lines: "Tablet (8-inch, 128GB), €932.79, order W000012". */
  lineOf: ({ title, options, price, order }: Record<'title' | 'options' | 'price' | 'order', string>) =>
    `${title}${options === '' ? '' : ` (${options})`}, ${price}, order ${order}`,
  option: ({ options, price }: Record<'options' | 'price', string>) =>
    options === '' ? price : `${options} (${price})`,
  item: ({ title, options, price, several }: Item) =>
    `${named({ title, several })}${options === '' ? '' : ` (${options})`}, ${price}`,
  pay: ({ amount, label }: Record<'amount' | 'label', string>) =>
    `The price difference is ${amount}, which you pay with your ${label}.`,
  back: ({ amount, label }: Record<'amount' | 'label', string>) => `You get ${amount} back on your ${label}.`,
  backWhenHere: ({ amount, label }: Record<'amount' | 'label', string>) =>
    `You get ${amount} back on your ${label} once the return has arrived here.`,
  noDifference: () => 'There is no difference in price.',
  labels: {
    changes: () => 'Changes',
    exchanges: () => 'Exchange',
    returns: () => 'Return',
    difference: () => 'Difference',
  },
  change: {
    title: ({ order }: { order: string }) => `Change order ${order}`,
    /** "the Desk Lamp (black, low, €150.01) to black, medium (€135.24)". */
    item: (change: Becoming) => `${now(change)} to ${then(change)}`,
    ask: ({
      order,
      list,
      difference,
      once,
      final,
    }: Record<'order' | 'list' | 'difference', string> & {
      once: boolean;
      /** After it the order cannot be cancelled. */
      final: boolean;
    }) =>
      `In order ${order} I would change ${list}. ${difference}${
        final
          ? ' The items of an order can only be changed once, and after that it can no longer be cancelled.'
          : once
            ? ' The items of an order can only be changed once.'
            : ''
      } Do you confirm this?`,
    done: ({ order, difference, total }: Record<'order' | 'difference' | 'total', string>) =>
      `Order ${order} has been changed. ${difference} The new total is ${total}.`,
  },
  exchange: {
    title: ({ order }: { order: string }) => `Exchange from order ${order}`,
    /** "the Desk Lamp (black, low, €150.01) for black, medium (€135.24)". */
    item: (change: Becoming) => `${now(change)} for ${then(change)}`,
    ask: ({ order, list, difference }: Record<'order' | 'list' | 'difference', string>) =>
      `From order ${order} I would exchange ${list}. ${difference} Do you confirm this?`,
    done: ({ order, list, difference }: Record<'order' | 'list' | 'difference', string>) =>
      `The exchange for order ${order} has been requested: ${list}. ${difference}`,
  },
  giveBack: {
    title: ({ order }: { order: string }) => `Return from order ${order}`,
    ask: ({ order, list, refund }: Record<'order' | 'list' | 'refund', string>) =>
      `From order ${order} you would return ${list}. ${refund} Do you confirm this?`,
    done: ({ order, list, refund }: Record<'order' | 'list' | 'refund', string>) =>
      `The return from order ${order} has been requested: ${list}. ${refund}`,
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
