import { count } from './count.ts';

type Why =
  | { kind: 'promotion'; sentence: string }
  | { kind: 'quantity'; from: number; percent: string }
  | { kind: 'tier'; name: string; percent: string };

/** "3 bottles of Rioja"; things that are counted as pieces go without the word. */
function some({
  quantity,
  unit,
  title,
}: {
  quantity: number;
  unit: string | undefined;
  title: string;
}): string {
  if (unit !== undefined) return `${count(quantity, unit)} of ${title}`;
  return quantity === 1 ? title : `${quantity} × ${title}`;
}

/** Sentences about prices and the cart. */
export const cart = {
  some,
  added: ({ what, inCart }: { what: string; inCart: number | undefined }) =>
    inCart === undefined ? `I have put ${what} in your cart.` : `I have added ${what}; that makes ${inCart}.`,
  changed: ({ what }: { what: string }) => `Your cart now has ${what}.`,
  removed: ({ list }: { list: string }) => `I have taken ${list} out of your cart.`,
  emptied: () => 'Your cart is empty again.',
  comesTo: ({ total, delivery }: { total: string; delivery: string }) => `That comes to ${total}${delivery}.`,
  empty: () => 'Your cart is empty. Tell me what you are looking for and I will find it.',
  shown: ({
    list,
    saved,
    delivery,
    tax,
    total,
  }: Record<'list' | 'saved' | 'delivery' | 'tax' | 'total', string>) =>
    [`In your cart: ${list}.`, saved, `It comes to ${total}${delivery}${tax}.`].filter(Boolean).join(' '),
  saved: ({ saved }: { saved: string }) => `You save ${saved}.`,
  withDelivery: ({ name, price }: { name: string; price: string | undefined }) =>
    price === undefined ? `, with ${name} free` : `, with ${price} for ${name}`,
  withTax: ({
    name,
    percent,
    included,
    amount,
  }: {
    name: string;
    percent: string;
    included: boolean;
    amount: string;
  }) => (included ? `, ${percent} % ${name} included` : `, with ${amount} ${name} (${percent} %)`),
  short: ({ title, left }: { title: string; left: number }) =>
    left === 0 ? `${title} has sold out meanwhile.` : `Of ${title} there are only ${left} left.`,
  why: (why: Why, unit: string | undefined) => {
    if (why.kind === 'promotion') return why.sentence;
    if (why.kind === 'tier') return `${why.percent} % off with ${why.name}`;
    return `${why.percent} % off from ${unit === undefined ? why.from : count(why.from, unit)}`;
  },
  sums: {
    goods: () => 'Goods',
    delivery: ({ name, days }: { name: string; days: string }) => `${name} (${days})`,
    tax: ({ name, percent, included }: { name: string; percent: string; included: boolean }) =>
      `${name} ${percent} %${included ? ', included' : ''}`,
    total: () => 'Total',
  },
  days: ([from, to]: readonly [number, number]) => {
    if (to === 0) return 'today';
    if (from === to) return count(to, 'working day');
    return `${from} to ${count(to, 'working day')}`;
  },
  price: ({
    what,
    total,
    each,
    why,
  }: {
    what: string;
    total: string;
    each: string | undefined;
    why: string;
  }) => `${what}: ${total}${each === undefined ? '' : `, ${each} each`}${why === '' ? '' : ` (${why})`}.`,
  about: ({ price }: { price: string }) => `about ${price}`,
  breaks: ({ list }: { list: readonly { from: number; each: string; percent: string }[] }) =>
    list.map(({ from, each, percent }) => `${from} or more: ${each} each, ${percent} % off.`).join(' '),
  taxNote: ({ name, percent, included }: { name: string; percent: string; included: boolean }) =>
    included ? `${percent} % ${name} is included.` : `${percent} % ${name} comes on top.`,
  say: {
    checkout: () => 'Check out',
    showCart: () => 'Show my cart',
    add: () => 'Add it to my cart',
    addMany: ({ quantity }: { quantity: number }) => `Add ${quantity} to my cart`,
    empty: () => 'Empty my cart',
    browse: () => 'What do you have?',
  },
};
