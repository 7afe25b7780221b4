import { and, eq, lt } from 'drizzle-orm';
import { z } from 'zod';
import { nextHandOff, openHandOff } from '../../store/queries/hand-offs.ts';
import { personText } from '../inventory/move-stock.ts';
import { once } from '../orders/once.ts';
import { emit } from '../outbox/emit.ts';
import { textSlot } from '../slot.ts';
import { defineTool, type ToolContext } from '../tool.ts';
import { packContext } from './context-package.ts';
import { hoursText, isOpenAt } from './open-hours.ts';

type Plan = { open: boolean; why?: string };

export const handOff = defineTool({
  name: 'hand_off',
  about: 'Passes the conversation on to a person of the shop, with what was said and tried so far.',
  asks: [
    'can i talk to a person',
    'let me speak to a human',
    'i want to talk to someone',
    'get me a real person',
    'speak to customer service',
    'agent please',
    'is there a human there',
    'connect me with a colleague',
    'i would rather talk to a member of staff',
    'call me',
    'can someone phone me',
    'give me a person please',
    'this is no use, i want a person',
    'get me a human',
    'i want to complain to someone',
    'i want to make a complaint',
    'let me talk to your manager',
    'put me through to somebody',
  ],
  access: ['guest', 'customer'],
  effect: 'write',
  wishIsYes: true,
  input: z.object({ why: textSlot().optional() }),
  output: z.object({
    n: z.int(),
    /** Somebody is there and was told: never said where it is not so. */
    told: z.boolean(),
    /** How many wait longer. */
    ahead: z.int(),
    hours: z.string().optional(),
    email: z.string().optional(),
    phone: z.string().optional(),
  }),
  rules: [],
  plan: async ({ shop, now, store, conversation }, { why }) => {
    const { inbox, hours, email, phone } = shop.handOff ?? {};
    if (!inbox) {
      return {
        refused: 'nobody_reachable',
        facts: { ...(email !== undefined && { email }), ...(phone !== undefined && { phone }) },
      };
    }
    const before = await openHandOff(store, shop.id, conversation);
    if (before) return { refused: 'handed_off_already', facts: { n: before.n } };
    const plan: Plan = { open: isOpenAt(hours, now, shop.timezone), ...(why !== undefined && { why }) };
    return { plan, exact: why === undefined ? {} : { why } };
  },
  confirm: (_: Plan, { words }) => ({
    title: words.handOff.title(),
    text: words.handOff.offer(),
    facts: [],
  }),
  run: async (ctx, { open, why }: Plan, key) => {
    const { store, shop, person, conversation, now, say, newId } = ctx;
    const context = await packContext(ctx);
    const applied = await store.apply([
      once(ctx, key, 'hand_off'),
      {
        query: store.write.insert(store.t.handOffs).values({
          shop: shop.id,
          n: nextHandOff(store, shop.id),
          conversation,
          person,
          language: say.language,
          why: why ?? ctx.words ?? '',
          package: context,
          state: 'waiting',
          at: now,
        }),
      },
      emit(ctx, { type: 'conversation.handed_off', data: { conversation, language: say.language } }),
      {
        query: store.write.insert(store.t.audit).values({
          shop: shop.id,
          id: newId(),
          at: now,
          person: personText(person),
          action: 'handed_off',
          detail: { conversation },
        }),
      },
    ]);
    if ('refused' in applied && applied.refused !== 'already_done')
      throw new Error(`hand_off: ${applied.refused}`);
    const row = await openHandOff(store, shop.id, conversation);
    if (!row) return { refused: 'no_hand_offs' };
    // Whether somebody was told is what the notifier says; without one, what the shop says of its inbox.
    const told = open && (await (ctx.notifyStaff?.({ kind: 'hand_off', n: row.n, conversation }) ?? true));
    const { hours, email, phone } = shop.handOff ?? {};
    return {
      n: row.n,
      told,
      ahead: await waitingBefore(ctx, row.n),
      ...(hours && { hours: hoursText(hours, say.language) }),
      ...(email !== undefined && { email }),
      ...(phone !== undefined && { phone }),
    };
  },
  answer: (result, { words }) => ({
    text: result.told ? words.handOff.told(result) : words.handOff.notNow(result),
  }),
});

async function waitingBefore({ store, shop }: ToolContext, n: number): Promise<number> {
  const { handOffs: h } = store.t;
  return store.read.$count(h, and(eq(h.shop, shop.id), eq(h.state, 'waiting'), lt(h.n, n)));
}
