import { optionName } from './count.ts';
import { inFrench } from './values.ts';

type Listed = { title: string; price: string; from: boolean; out: boolean };

const priced = ({ title, price, from, out }: Listed) =>
  `${title} ${from ? 'à partir de' : 'à'} ${price}${out ? ' (épuisé)' : ''}`;

/** One a line: it is read on a small screen, or aloud. */
const listed = (list: readonly Listed[]) => list.map((item, i) => `\n${i + 1}. ${priced(item)}`).join('');

/** Sentences about products. */
export const catalog = {
  sorted: {
    cheapest: "le moins cher d'abord",
    dearest: "le plus cher d'abord",
    largest: "le plus grand d'abord",
    smallest: "le plus petit d'abord",
  },
  without: ({ value }: { value: string }) => `sans ${inFrench(value)}`,
  upTo: ({ price }: { price: string }) => `jusqu'à ${price}`,
  from: ({ price }: { price: string }) => `à partir de ${price}`,
  around: ({ price }: { price: string }) => `autour de ${price}`,
  between: ({ from, to }: { from: string; to: string }) => `de ${from} à ${to}`,
  sayShow: ({ title }: { title: string }) => `Montrez-moi ${title}`,
  found: ({ total, searching, list }: { total: number; searching: string; list: readonly Listed[] }) => {
    const what = searching === '' ? '' : ` : ${inFrench(searching)}`;
    if (total === 1 && list[0]) return `J'en ai trouvé un${what}. C'est ${priced(list[0])}.`;
    return `J'en ai trouvé ${total}${what}.${total > list.length ? ` Les ${list.length} premiers :` : ''}${listed(list)}`;
  },
  unknownWords: ({ words }: { words: string }) => `Rien ne s'appelle ${words} ici ; j'ai cherché le reste.`,
  instead: ({ list }: { list: readonly Listed[] }) => `Sans cela :${listed(list)}`,
  product: ({
    title,
    description,
    price,
    from,
    out,
    options,
  }: {
    title: string;
    description: string;
    price: string;
    from: boolean;
    out: boolean;
    options: readonly { name: string; values: string }[];
  }) =>
    [
      `${title}, ${from ? 'à partir de ' : ''}${price}.`,
      description,
      options.length > 0
        ? `Disponible en ${options.map((o) => `${optionName(o.name)} ${inFrench(o.values)}`).join(' ; ')}.`
        : '',
      out ? 'Épuisé pour le moment.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  inStock: ({
    title,
    options,
    price,
    left,
  }: {
    title: string;
    options: string;
    price: string;
    left: number;
  }) => {
    const what = options === '' ? title : `${title} en ${inFrench(options)}`;
    return left <= 5
      ? `Oui : ${what}, ${price}, mais il n'en reste que ${left}.`
      : `Oui : ${what}, en stock (${left}), à ${price}.`;
  },
  outOfStock: ({
    title,
    options,
    alternatives,
  }: {
    title: string;
    options: string;
    alternatives: readonly { name: string; values: string }[];
  }) => {
    const what = options === '' ? title : `${title} en ${inFrench(options)}`;
    const others = alternatives.map((o) => `${optionName(o.name)} ${inFrench(o.values)}`).join(', ou en ');
    return `Non, ${what} : épuisé pour le moment.${others === '' ? '' : ` Je l'ai en ${others}.`}`;
  },
  stockOfSeveral: ({ list, total }: { list: readonly { title: string; left: number }[]; total: number }) => {
    const each = list.map(
      ({ title, left }, i) => `\n${i + 1}. ${title} : ${left === 0 ? 'épuisé' : `il en reste ${left}`}`,
    );
    return `J'en ai ${total} de ce genre.${total > list.length ? ` Les ${list.length} premiers :` : ''}${each.join('')}`;
  },
  afterList: () => ['Le premier', 'Quelque chose de moins cher'],
  afterOne: () => ['Ajoutez-le à mon panier'],
  andIn: ({ value }: { value: string }) => `Et en ${inFrench(value)} ?`,
};
