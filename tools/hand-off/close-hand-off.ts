import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { once } from '../orders/once.ts';
import { numberSlot, textSlot } from '../slot.ts';
import { defineTool, isRefusal } from '../tool.ts';
import { findHandOff } from './find-hand-off.ts';

type Plan = { n: number; conversation: string; note?: string };

export const closeHandOff = defineTool({
  name: 'close_hand_off',
  about: 'A member of staff closes a hand-off they have taken; the agent goes on with the conversation.',
  asks: [
    'close hand-off {quantity}',
    'close number {quantity}',
    'close that hand-off',
    'close the hand-off',
    'close the conversation',
    'hand-off {quantity} is closed',
    'hand-off {quantity} is settled',
    'i have settled hand-off {quantity}',
    'give hand-off {quantity} back to the assistant',
    'give the conversation back to the assistant',
    'hand the conversation back',
    'hand it back to the assistant',
    'you take over hand-off {quantity} again',
    'i have finished with hand-off {quantity}',
    'that hand-off is settled',
    'finish hand-off {quantity}',
  ],
  access: ['rep'],
  effect: 'write',
  wishIsYes: true,
  input: z.object({ handOff: numberSlot().optional(), note: textSlot().optional() }),
  output: z.object({ n: z.int() }),
  rules: [],
  plan: async (ctx, wish) => {
    const found = await findHandOff(ctx, wish.handOff, 'taken');
    if (isRefusal(found)) return found;
    const { n, conversation } = found.one;
    const { note } = wish;
    const more = note === undefined ? {} : { note };
    return { plan: { n, conversation, ...more }, exact: { handOff: n, ...more } };
  },
  confirm: ({ n }: Plan, { words }) => ({
    title: words.handOff.closeTitle({ n }),
    text: words.handOff.closeAsk({ n }),
    facts: [],
  }),
  run: async (ctx, { n, conversation, note }: Plan, key) => {
    const { store, shop, now } = ctx;
    const { handOffs: h, conversations: c } = store.t;
    const applied = await store.apply([
      once(ctx, key, 'close_hand_off'),
      {
        query: store.write
          .update(h)
          .set({ state: 'closed', closedAt: now, note: note ?? null })
          .where(and(eq(h.shop, shop.id), eq(h.n, n), eq(h.state, 'taken'))),
        guard: { rows: 1, otherwise: 'hand_off_closed' },
      },
      {
        query: store.write
          .update(c)
          .set({ withColleague: false })
          .where(and(eq(c.shop, shop.id), eq(c.id, conversation))),
      },
    ]);
    if ('refused' in applied && applied.refused !== 'already_done')
      return { refused: 'hand_off_closed', facts: { n } };
    return { n };
  },
  answer: ({ n }, { words }) => ({ text: words.handOff.closed({ n }) }),
});
