import { count, of } from './count.ts';

type Why =
  | { kind: 'promotion'; sentence: string }
  | { kind: 'quantity'; from: number; percent: string }
  | { kind: 'tier'; name: string; percent: string };

/** "3 bouteilles de Rioja"; things that are counted as pieces go without the word. */
function some({
  quantity,
  unit,
  title,
}: {
  quantity: number;
  unit: string | undefined;
  title: string;
}): string {
  if (unit !== undefined && unit !== 'piece') return `${count(quantity, unit)} ${of(title)}`;
  return quantity === 1 ? title : `${quantity} × ${title}`;
}

/** Sentences about prices and the cart. */
export const cart = {
  some,
  added: ({ what, inCart }: { what: string; inCart: number | undefined }) =>
    inCart === undefined
      ? `J'ai mis ${what} dans votre panier.`
      : `J'ai ajouté ${what} ; cela en fait ${inCart}.`,
  changed: ({ what }: { what: string }) => `Votre panier contient maintenant ${what}.`,
  removed: ({ list }: { list: string }) => `J'ai retiré ${list} de votre panier.`,
  emptied: () => 'Votre panier est de nouveau vide.',
  comesTo: ({ total, delivery }: { total: string; delivery: string }) => `Cela fait ${total}${delivery}.`,
  empty: () => 'Votre panier est vide. Dites-moi ce que vous cherchez et je le trouverai.',
  shown: ({
    list,
    saved,
    delivery,
    tax,
    total,
  }: Record<'list' | 'saved' | 'delivery' | 'tax' | 'total', string>) =>
    [`Dans votre panier : ${list}.`, saved, `Cela fait ${total}${delivery}${tax}.`].filter(Boolean).join(' '),
  saved: ({ saved }: { saved: string }) => `Vous économisez ${saved}.`,
  withDelivery: ({ name, price }: { name: string; price: string | undefined }) =>
    price === undefined ? `, ${name} offert` : `, dont ${price} pour ${name}`,
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
  }) =>
    included
      ? `, ${taxName(name)} ${percent} % comprise`
      : `, plus ${amount} de ${taxName(name)} (${percent} %)`,
  short: ({ title, left }: { title: string; left: number }) =>
    left === 0 ? `${title} est épuisé entre-temps.` : `${title} : il n'en reste que ${left}.`,
  why: (why: Why, unit: string | undefined) => {
    if (why.kind === 'promotion') return why.sentence;
    if (why.kind === 'tier') return `-${why.percent} % avec ${why.name}`;
    return `-${why.percent} % à partir de ${unit === undefined ? why.from : count(why.from, unit)}`;
  },
  sums: {
    goods: () => 'Articles',
    delivery: ({ name, days }: { name: string; days: string }) => `${name} (${days})`,
    tax: ({ name, percent, included }: { name: string; percent: string; included: boolean }) =>
      `${taxName(name)} ${percent} %${included ? ', comprise' : ''}`,
    total: () => 'Total',
  },
  days: ([from, to]: readonly [number, number]) => {
    if (to === 0) return "aujourd'hui";
    if (from === to) return count(to, 'working day');
    return `${from} à ${count(to, 'working day')}`;
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
  }) =>
    `${what} : ${total}${each === undefined ? '' : `, soit ${each} l'unité`}${why === '' ? '' : ` (${why})`}.`,
  about: ({ price }: { price: string }) => `environ ${price}`,
  breaks: ({ list }: { list: readonly { from: number; each: string; percent: string }[] }) =>
    list.map(({ from, each, percent }) => `À partir de ${from} : ${each} l'unité, -${percent} %.`).join(' '),
  taxNote: ({ name, percent, included }: { name: string; percent: string; included: boolean }) =>
    included ? `${taxName(name)} ${percent} % comprise.` : `${taxName(name)} ${percent} % en sus.`,
  say: {
    checkout: () => 'Passer commande',
    showCart: () => 'Voir mon panier',
    add: () => 'Ajoutez-le à mon panier',
    addMany: ({ quantity }: { quantity: number }) => `Ajoutez-en ${quantity} à mon panier`,
    empty: () => 'Vider mon panier',
    browse: () => "Qu'est-ce que vous avez ?",
  },
};

function taxName(name: string): string {
  return name === 'VAT' ? 'TVA' : name;
}
