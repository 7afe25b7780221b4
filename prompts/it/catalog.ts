import type { Phrases } from '../say.ts';
import { inItalian } from './values.ts';

type Catalog = Phrases['catalog'];
type Listed = Parameters<Catalog['found']>[0]['list'][number];

const priced = ({ title, price, from, out }: Listed) =>
  `${title} ${from ? 'da' : 'a'} ${price}${out ? ' (esaurito)' : ''}`;

/** One a line: it is read on a small screen, or aloud. */
const listed = (list: readonly Listed[]) => list.map((item, i) => `\n${i + 1}. ${priced(item)}`).join('');

/** The names of options as the demo shops write them. */
const optionNames: Record<string, string> = {
  size: 'misura',
  sizes: 'misure',
  colour: 'colore',
  color: 'colore',
  material: 'materiale',
};

/** An option's name as it is said; one nobody translated stays as the shop wrote it. */
export function optionName(name: string): string {
  return optionNames[name] ?? name;
}

const optionText = ({ name, values }: { name: string; values: string }) =>
  `${optionName(name)} ${inItalian(values)}`;

/** Sentences about products. */
export const catalog: Catalog = {
  sorted: {
    cheapest: 'dal meno caro',
    dearest: 'dal più caro',
    largest: 'dal più grande',
    smallest: 'dal più piccolo',
  },
  without: ({ value }) => `niente ${inItalian(value)}`,
  upTo: ({ price }) => `fino a ${price}`,
  from: ({ price }) => `da ${price} in su`,
  around: ({ price }) => `sui ${price}`,
  between: ({ from, to }) => `da ${from} a ${to}`,
  sayShow: ({ title }) => `Mi parli di ${title}`,
  found: ({ total, searching, list }) => {
    const what = searching === '' ? '' : `: ${inItalian(searching)}`;
    if (total === 1 && list[0]) return `Ne ho trovato uno${what}. È ${priced(list[0])}.`;
    const first = total > list.length ? ` Ecco i primi ${list.length}:` : '';
    return `Ne ho trovati ${total}${what}.${first}${listed(list)}`;
  },
  unknownWords: ({ words }) => `Qui niente si chiama ${words}; ho cercato il resto.`,
  instead: ({ list }) => `Senza questo limite:${listed(list)}`,
  product: ({ title, description, price, from, out, options }) =>
    [
      `${title}, ${from ? 'da ' : ''}${price}.`,
      description,
      options.length > 0 ? `Si può avere in ${options.map(optionText).join('; ')}.` : '',
      out ? 'Al momento è esaurito.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  inStock: ({ title, options, price, left }) => {
    const what = options === '' ? title : `${title} in ${inItalian(options)}`;
    if (left > 5) return `Sì: ${what} è disponibile (${left}), a ${price}.`;
    return `Sì: ${what}, ${price}, ma ${left === 1 ? 'ne resta solo 1' : `ne restano solo ${left}`}.`;
  },
  outOfStock: ({ title, options, alternatives }) => {
    const what = options === '' ? title : `${title} in ${inItalian(options)}`;
    const others = alternatives.map(optionText).join(', oppure ');
    return `No, ${what} al momento è esaurito.${others === '' ? '' : ` C’è in ${others}.`}`;
  },
  stockOfSeveral: ({ list, total }) => {
    const each = list.map(({ title, left }, i) => `${i + 1}. ${title}: ${left === 0 ? 'nessuno' : left}`);
    const lead = total > list.length ? `Ce ne sono ${total}; dei primi ${list.length} abbiamo` : 'Abbiamo';
    return `${lead} ${each.join('; ')}.`;
  },
  afterList: () => ['Il primo', 'Qualcosa di più economico'],
  afterOne: () => ['Aggiungi al carrello'],
  andIn: ({ value }) => `E in ${inItalian(value)}?`,
};
