import type { Phrases } from '../say.ts';
import { inGerman } from './values.ts';

type Listed = { title: string; price: string; from: boolean; out: boolean };

const priced = ({ title, price, from, out }: Listed) =>
  `${title} ${from ? 'ab' : 'für'} ${price}${out ? ' (ausverkauft)' : ''}`;

/** One a line: it is read on a small screen, or aloud. */
const listed = (list: readonly Listed[]) => list.map((item, i) => `\n${i + 1}. ${priced(item)}`).join('');

/** Sentences about products. */
export const catalog: Phrases['catalog'] = {
  sorted: {
    cheapest: 'das Günstigste zuerst',
    dearest: 'das Teuerste zuerst',
    largest: 'das Größte zuerst',
    smallest: 'das Kleinste zuerst',
  },
  without: ({ value }) => `ohne ${inGerman(value)}`,
  upTo: ({ price }) => `bis ${price}`,
  from: ({ price }) => `ab ${price}`,
  around: ({ price }) => `um ${price}`,
  between: ({ from, to }) => `${from} bis ${to}`,
  sayShow: ({ title }) => `Erzählen Sie mir mehr über ${title}`,
  found: ({ total, searching, list }) => {
    const what = searching === '' ? '' : ` (${inGerman(searching)})`;
    if (total === 1 && list[0]) return `Einen Treffer habe ich gefunden${what}: ${priced(list[0])}.`;
    const first = total > list.length ? ` Die ersten ${list.length}:` : '';
    return `Ich habe ${total} Treffer gefunden${what}.${first}${listed(list)}`;
  },
  unknownWords: ({ words }) => `„${words}“ kenne ich hier leider nicht; nach dem Rest habe ich gesucht.`,
  instead: ({ list }) => `Ohne das gibt es:${listed(list)}`,
  product: ({ title, description, price, from, out, options }) =>
    [
      `${title}, ${from ? 'ab ' : ''}${price}.`,
      description,
      options.length > 0
        ? `Erhältlich in: ${options.map(({ name, values }) => `${optionName(name)} ${inGerman(values)}`).join('; ')}.`
        : '',
      out ? 'Zurzeit ist das leider ausverkauft.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  inStock: ({ title, options, price, left }) => {
    const what = options === '' ? title : `${title} in ${inGerman(options)}`;
    return left <= 5
      ? `Ja: ${what} für ${price}, aber nur noch ${left} auf Lager.`
      : `Ja: ${what} ist auf Lager (${left}), für ${price}.`;
  },
  outOfStock: ({ title, options, alternatives }) => {
    const what = options === '' ? title : `${title} in ${inGerman(options)}`;
    const others = alternatives
      .map(({ name, values }) => `${optionName(name)} ${inGerman(values)}`)
      .join('; ');
    return `Nein, ${what} ist gerade ausverkauft.${others === '' ? '' : ` Zu haben ist: ${others}.`}`;
  },
  stockOfSeveral: ({ list, total }) => {
    const each = list
      .map(({ title, left }, i) => `${i + 1}. ${title}: ${left === 0 ? 'keine' : left}`)
      .join('; ');
    return total > list.length
      ? `${total} passen; von den ersten ${list.length} sind auf Lager: ${each}.`
      : `Auf Lager sind: ${each}.`;
  },
  afterList: () => ['Das erste', 'Etwas Günstigeres'],
  afterOne: () => ['In den Warenkorb'],
  andIn: ({ value }) => `Und in ${inGerman(value)}?`,
};

const optionNames: Readonly<Record<string, string>> = {
  size: 'Größe',
  colour: 'Farbe',
  color: 'Farbe',
  material: 'Material',
};

/** The usual names of options in German; another stays as the shop wrote it. */
export function optionName(name: string): string {
  return optionNames[name] ?? name;
}
