import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { handOffByNumber } from '../../store/queries/hand-offs.ts';
import { personText } from '../inventory/move-stock.ts';
import { once } from '../orders/once.ts';
import { numberSlot } from '../slot.ts';
import { defineTool, isRefusal } from '../tool.ts';
import { contextPackage } from './context-package.ts';
import { findHandOff } from './find-hand-off.ts';

type Plan = { n: number; who: string; conversation: string };

export const takeHandOff = defineTool({
  name: 'take_hand_off',
  about: 'A member of staff takes over a conversation that was handed off; the agent then keeps out of it.',
  asks: [
    'take over number {quantity}',
    'take hand-off {quantity}',
    'i take hand-off {quantity}',
    'i take over number {quantity}',
    'take over that conversation',
    'i will take over',
    'i take over the conversation',
    'take over hand-off {quantity}',
    'take the oldest hand-off',
    'take the next hand-off',
    'give me the next hand-off',
    'let me take over number {quantity}',
    'i take over from you',
    'assign hand-off {quantity} to me',
    'hand-off {quantity} is mine',
    'i look after hand-off {quantity}',
  ],
  access: ['rep'],
  effect: 'write',
  wishIsYes: true,
  input: z.object({ handOff: numberSlot().optional() }),
  output: z.object({ n: z.int(), why: z.string(), context: contextPackage }),
  rules: [],
  plan: async (ctx, wish) => {
    const found = await findHandOff(ctx, wish.handOff, 'waiting');
    if (isRefusal(found)) return found;
    const { n, person, conversation } = found.one;
    return { plan: { n, conversation, who: personText(person) }, exact: { handOff: n } };
  },
  confirm: ({ n, who }: Plan, { words }) => ({
    title: words.handOff.takeTitle({ n }),
    text: words.handOff.takeAsk({ n, who }),
    facts: [],
  }),
  run: async (ctx, { n, conversation }: Plan, key) => {
    const { store, shop, person, now } = ctx;
    const { handOffs: h, conversations: c } = store.t;
    const applied = await store.apply([
      once(ctx, key, 'take_hand_off'),
      {
        query: store.write
          .update(h)
          .set({ state: 'taken', takenBy: personText(person), takenAt: now })
          .where(and(eq(h.shop, shop.id), eq(h.n, n), eq(h.state, 'waiting'))),
        guard: { rows: 1, otherwise: 'hand_off_taken' },
      },
      {
        query: store.write
          .update(c)
          .set({ withColleague: true })
          .where(and(eq(c.shop, shop.id), eq(c.id, conversation))),
      },
    ]);
    if ('refused' in applied && applied.refused !== 'already_done')
      return { refused: 'hand_off_taken', facts: { n } };
    const row = await handOffByNumber(store, shop.id, n);
    if (!row) throw new Error(`take_hand_off: ${n} is gone`);
    return { n, why: row.why, context: contextPackage.parse(row.package) };
  },
  answer: (result, { words }) => ({ text: words.handOff.taken(result) }),
});
