import { optionName } from './options.ts';

type Listed = { title: string; price: string; from: boolean; out: boolean };

const priced = ({ title, price, from, out }: Listed) =>
  `${title}, ${from ? 'desde ' : ''}${price}${out ? ' (agotado)' : ''}`;

/** One a line: it is read on a small screen, or aloud. */
const listed = (list: readonly Listed[]) => list.map((item, i) => `\n${i + 1}. ${priced(item)}`).join('');

/** Sentences about products. */
export const catalog = {
  sorted: {
    cheapest: 'primero lo más barato',
    dearest: 'primero lo más caro',
    largest: 'primero lo más grande',
    smallest: 'primero lo más pequeño',
  },
  without: ({ value }: { value: string }) => `sin ${value}`,
  upTo: ({ price }: { price: string }) => `hasta ${price}`,
  from: ({ price }: { price: string }) => `desde ${price}`,
  around: ({ price }: { price: string }) => `alrededor de ${price}`,
  between: ({ from, to }: { from: string; to: string }) => `de ${from} a ${to}`,
  sayShow: ({ title }: { title: string }) => `Hábleme de ${title}`,
  found: ({ total, searching, list }: { total: number; searching: string; list: readonly Listed[] }) => {
    const what = searching === '' ? '' : `: ${searching}`;
    if (total === 1 && list[0]) return `He encontrado uno${what}. Es ${priced(list[0])}.`;
    const first =
      total > list.length ? ` ${list.length === 1 ? 'El primero' : `Los ${list.length} primeros`}:` : '';
    return `He encontrado ${total}${what}.${first}${listed(list)}`;
  },
  unknownWords: ({ words }: { words: string }) =>
    `Aquí no hay nada que se llame ${words}; he buscado lo demás.`,
  instead: ({ list }: { list: readonly Listed[] }) => `Sin eso:${listed(list)}`,
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
      `${title}, ${from ? 'desde ' : ''}${price}.`,
      description,
      options.length > 0
        ? `Disponible en ${options.map(({ name, values }) => `${optionName(name, values)} ${values}`).join('; ')}.`
        : '',
      out ? 'Ahora mismo está agotado.' : '',
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
    const what = options === '' ? title : `${title} en ${options}`;
    return left <= 5
      ? `Sí: ${what}, a ${price}, pero solo ${left === 1 ? 'queda 1' : `quedan ${left}`}.`
      : `Sí: tenemos ${what} (quedan ${left}), a ${price}.`;
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
    const what = options === '' ? title : `${title} en ${options}`;
    const others = alternatives
      .map(({ name, values }) => `${optionName(name, values)} ${values}`)
      .join(', o en ');
    return `No, ahora mismo no nos queda ${what}.${others === '' ? '' : ` Lo tengo en ${others}.`}`;
  },
  stockOfSeveral: ({ list, total }: { list: readonly { title: string; left: number }[]; total: number }) => {
    const each = list.map(({ title, left }, i) => `${i + 1}. ${title}: ${left === 0 ? 'no quedan' : left}`);
    return `${total > list.length ? `Hay ${total} que encajan; de los ${list.length} primeros quedan` : 'Quedan'} ${each.join('; ')}.`;
  },
  afterList: () => ['El primero', 'Algo más barato'],
  afterOne: () => ['Añadirlo al carrito'],
  andIn: ({ value }: { value: string }) => `¿Y en ${value}?`,
};
