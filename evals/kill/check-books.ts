import { booksOf } from '../../store/books.fixture.ts';
import type { Store } from '../../store/open-store.ts';
import type { Told } from './shopper.ts';

/** What in the books does not agree with what the shoppers were told; nothing where all does. */
export async function wrongInBooks(store: Store, told: readonly Told[], stocked: number): Promise<string[]> {
  const { orders, stock, carts, messages, turns, unfinished } = await booksOf(store);
  const wrong: string[] = [];
  const same = (what: string, found: unknown, expected: unknown) => {
    if (JSON.stringify(found) !== JSON.stringify(expected))
      wrong.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
  };

  const known = new Map(told.flatMap((one) => [...one.orders]));
  same('orders', orders.map(({ id }) => id).sort(), [...known.keys()].sort());
  let bottlesOut = 0;
  for (const { id, status, totalMinor, lines, payments } of orders) {
    const { bottles, cancelled } = known.get(id) ?? { bottles: 0, cancelled: false };
    if (!cancelled) bottlesOut += bottles;
    same(`${id} status`, status, cancelled ? 'cancelled' : 'pending');
    same(
      `${id} bottles`,
      lines.map(({ quantity }) => quantity),
      [bottles],
    );
    const paid = ['payment', totalMinor, cancelled ? 'refunded' : 'captured'];
    same(
      `${id} payments`,
      payments.map(({ kind, amountMinor, state }) => [kind, amountMinor, state]),
      cancelled ? [paid, ['refund', totalMinor, 'captured']] : [paid],
    );
  }

  for (const { id, stock: left, moved } of stock) {
    same(`stock of ${id}`, left, stocked - (id === 'barolo' ? bottlesOut : 0));
    same(`movements of ${id}`, moved, left - stocked);
  }
  same('carts', carts, []);
  same('begun and never ended', unfinished, 0);

  const said = Map.groupBy(messages, ({ conversation }) => conversation);
  same('conversations', said.size, told.length);
  for (const { conversation, messages: count } of told) {
    const rows = [...said].find(([id]) => id.endsWith(`:${conversation}`))?.[1] ?? [];
    const ids = rows.flatMap(({ role, messageId }) => (role === 'user' ? [messageId] : []));
    same(
      `messages of ${conversation}`,
      ids,
      Array.from({ length: count }, (_, n) => `m${n + 1}`),
    );
    same(
      `numbers of ${conversation}`,
      rows.map(({ n }) => n),
      Array.from({ length: 2 * count }, (_, n) => n + 1),
    );
  }
  same(
    'kept replies',
    turns,
    told.reduce((sum, { messages: count }) => sum + count, 0),
  );
  return wrong;
}
