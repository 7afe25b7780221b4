/** What a hand-off passes on, as far as it is read out to the one who takes it. */
export type Packed = {
  who: string;
  name?: string | undefined;
  email?: string | undefined;
  tried: readonly { tool: string; outcome: string }[];
  search?: string | undefined;
  order?: string | undefined;
  cart: readonly { title: string; quantity: number }[];
  cartTotal?: string | undefined;
  promises: readonly string[];
  pending: readonly string[];
  messages: readonly { role: 'user' | 'assistant'; text: string }[];
};

type Labels = Record<
  | 'who'
  | 'why'
  | 'tried'
  | 'search'
  | 'order'
  | 'cart'
  | 'promises'
  | 'pending'
  | 'messages'
  | 'user'
  | 'assistant',
  string
>;

/** How many of the last messages are read out; all of them are in the package. */
const mostRead = 6;

/** The package as lines, "label: value", without those that have nothing to say. */
export function packageLines(why: string, context: Packed, labels: Labels): string[] {
  const { who, name, email, tried, search = '', order = '', cart, cartTotal, promises, pending } = context;
  const goods = cart.map(({ title, quantity }) => `${quantity} × ${title}`).join(', ');
  const lines: [label: string, value: string][] = [
    [labels.who, [who, name, email].filter(Boolean).join(', ')],
    [labels.why, why],
    [labels.search, search],
    [labels.order, order],
    [labels.tried, tried.map(({ tool, outcome }) => `${tool} ${outcome}`).join(', ')],
    [labels.cart, cartTotal === undefined ? goods : `${goods} = ${cartTotal}`],
    [labels.promises, promises.join(' ')],
    [labels.pending, pending.join('; ')],
  ];
  const messages = context.messages.slice(-mostRead).map(({ role, text }) => `${labels[role]}: ${text}`);
  const told = lines.flatMap(([label, value]) => (value === '' ? [] : [`${label}: ${value}`]));
  return messages.length === 0 ? told : [...told, `${labels.messages}:`, ...messages];
}
