type Listed = { title: string; price: string; from: boolean; out: boolean };

const priced = ({ title, price, from, out }: Listed) =>
  `${title} ${from ? 'from' : 'at'} ${price}${out ? ' (sold out)' : ''}`;

/** One a line: it is read on a small screen, or aloud. */
const listed = (list: readonly Listed[]) => list.map((item, i) => `\n${i + 1}. ${priced(item)}`).join('');

/** Sentences about products. */
export const catalog = {
  sorted: {
    cheapest: 'the cheapest first',
    dearest: 'the dearest first',
    largest: 'the largest first',
    smallest: 'the smallest first',
  },
  without: ({ value }: { value: string }) => `no ${value}`,
  upTo: ({ price }: { price: string }) => `up to ${price}`,
  from: ({ price }: { price: string }) => `from ${price}`,
  around: ({ price }: { price: string }) => `around ${price}`,
  between: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  sayShow: ({ title }: { title: string }) => `Tell me about ${title}`,
  found: ({ total, searching, list }: { total: number; searching: string; list: readonly Listed[] }) => {
    const what = searching === '' ? '' : `: ${searching}`;
    if (total === 1 && list[0]) return `I found one${what}. It is ${priced(list[0])}.`;
    return `I found ${total}${what}.${total > list.length ? ` The first ${list.length}:` : ''}${listed(list)}`;
  },
  unknownWords: ({ words }: { words: string }) =>
    `I find nothing for “${words}” among them, so I left that out.`,
  instead: ({ list }: { list: readonly Listed[] }) => `Without it:${listed(list)}`,
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
      `${title}, ${from ? 'from ' : ''}${price}.`,
      description,
      options.length > 0 ? `It comes in ${options.map((o) => `${o.name} ${o.values}`).join('; ')}.` : '',
      out ? 'It is sold out at the moment.' : '',
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
    const what = options === '' ? title : `${title} in ${options}`;
    return left <= 5
      ? `Yes: ${what}, ${price}, but only ${left} left.`
      : `Yes: ${what} is in stock (${left}), at ${price}.`;
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
    const what = options === '' ? title : `${title} in ${options}`;
    const others = alternatives.map((o) => `${o.name} ${o.values}`).join(', or ');
    return `No, ${what} is sold out just now.${others === '' ? '' : ` I have it in ${others}.`}`;
  },
  stockOfSeveral: ({ list, total }: { list: readonly { title: string; left: number }[]; total: number }) => {
    const each = list.map(
      ({ title, left }, i) => `\n${i + 1}. ${title}: ${left === 0 ? 'sold out' : `${left} left`}`,
    );
    return `I have ${total} of that kind.${total > list.length ? ` The first ${list.length}:` : ''}${each.join('')}`;
  },
  afterList: () => ['The first one', 'Something cheaper'],
  afterOne: () => ['Add it to my cart'],
  andIn: ({ value }: { value: string }) => `And in ${value}?`,
};
