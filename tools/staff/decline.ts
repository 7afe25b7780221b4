import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { sayFor } from '../../prompts/say.ts';
import { approvalByNumber, keepOutcome } from '../../store/queries/approvals.ts';
import { personText } from '../inventory/move-stock.ts';
import { doneBefore, once } from '../orders/once.ts';
import { emit } from '../outbox/emit.ts';
import { notTheirOwn, roleApproves, stillWaiting } from '../rules/approval-is-theirs.ts';
import { numberSlot, textSlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal } from '../tool.ts';
import type { DecidingPlan } from './approve.ts';
import { decidingOf, findApproval } from './find-approval.ts';

type Plan = DecidingPlan & { reason: string };

export const decline = defineTool({
  name: 'decline_approval',
  about:
    'Turns down something a customer said yes to that needs a member of staff, with a reason the customer is told.',
  asks: [
    'reject number {quantity}',
    'reject {quantity}',
    'reject the refund',
    'reject that refund',
    'reject the request',
    'reject that request',
    'reject the cancellation',
    'reject approval {quantity}',
    'i reject number {quantity}',
    'i reject that request',
    'number {quantity} is rejected',
    'that refund is rejected',
    'turn down number {quantity}',
    'turn down the refund',
    'turn down that request',
    'deny number {quantity}',
    'deny the refund',
  ],
  access: ['rep'],
  effect: 'write',
  input: z.object({ approval: numberSlot().optional(), reason: textSlot().optional() }),
  output: z.object({ n: z.int(), summary: z.string(), reason: z.string() }),
  rules: [stillWaiting, notTheirOwn, roleApproves],
  plan: async (ctx, { approval, reason }) => {
    const found = await findApproval(ctx, approval);
    if (isQuestion(found) || isRefusal(found)) return found;
    const { n, summary, why, person } = found.one;
    const deciding = decidingOf(ctx, found.one);
    // Whether they may decide it at all comes before the question why.
    for (const rule of [stillWaiting, notTheirOwn, roleApproves]) {
      const verdict = rule.check(deciding, ctx.shop.rules ?? {});
      if (verdict !== true) return verdict;
    }
    if (reason === undefined || reason.trim() === '')
      return { ask: 'decline_reason', slot: 'reason', known: {}, facts: { n, summary } };
    return {
      plan: { ...deciding, summary, why, who: personText(person), reason },
      exact: { approval: n, reason },
    };
  },
  confirm: ({ n, summary, who, reason }: Plan, { words }) => ({
    title: words.approvals.declineTitle({ n, summary }),
    text: words.approvals.declineAsk({ n, summary, who, reason }),
    facts: [],
  }),
  run: async (ctx, { n, summary, reason }: Plan, key) => {
    const { store, shop, person, now } = ctx;
    const { approvals: a } = store.t;
    const row = await approvalByNumber(store, shop.id, n);
    if (!row) return { refused: 'no_such_approval', facts: { n } };
    if (await doneBefore(ctx, key)) return { n, summary, reason };
    const { approvals } = sayFor(shop, row.language).words;
    const applied = await store.apply([
      once(ctx, key, 'decline_approval'),
      {
        query: store.write
          .update(a)
          .set({ state: 'declined', decidedBy: personText(person), decidedAt: now, reason })
          .where(and(eq(a.shop, shop.id), eq(a.n, n), eq(a.state, 'waiting'))),
        guard: { rows: 1, otherwise: 'approval_decided' },
      },
      ...keepOutcome(store, row, 'declined', approvals.declined({ summary: row.summary, reason })),
      emit(ctx, {
        type: 'approval.decided',
        data: { conversation: row.conversation, approval: n, state: 'declined' },
      }),
    ]);
    if ('refused' in applied && applied.refused !== 'already_done')
      return { refused: 'approval_decided', facts: { n } };
    return { n, summary, reason };
  },
  answer: ({ n, summary }, { words }) => ({ text: words.approvals.declinedForStaff({ n, summary }) }),
});
