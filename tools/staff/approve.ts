import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { approvalByNumber, keepOutcome } from '../../store/queries/approvals.ts';
import { personText } from '../inventory/move-stock.ts';
import { doneBefore, once } from '../orders/once.ts';
import { emit } from '../outbox/emit.ts';
import { notTheirOwn, roleApproves, stillWaiting, type Deciding } from '../rules/approval-is-theirs.ts';
import { numberSlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal } from '../tool.ts';
import { decidingOf, findApproval } from './find-approval.ts';

export type DecidingPlan = Deciding & { who: string; summary: string; why: string };

export const approve = defineTool({
  name: 'approve',
  about: 'Approves something a customer said yes to that needs a member of staff; it is then done as asked.',
  asks: [
    'approve number {quantity}',
    'approve {quantity}',
    'approve the refund',
    'approve that refund',
    'approve the cancellation',
    'approve approval {quantity}',
    'i approve number {quantity}',
    'number {quantity} is approved',
    'sign off number {quantity}',
    'sign off that refund',
    'approve the request',
    'approve that request',
    'i approve the refund',
    'i approve that request',
    'approve their refund',
    'approval {quantity} is approved',
  ],
  access: ['rep'],
  effect: 'write',
  input: z.object({ approval: numberSlot().optional() }),
  output: z.object({ n: z.int(), summary: z.string(), done: z.boolean(), text: z.string() }),
  rules: [stillWaiting, notTheirOwn, roleApproves],
  plan: async (ctx, { approval }) => {
    const found = await findApproval(ctx, approval);
    if (isQuestion(found) || isRefusal(found)) return found;
    const { n, summary, why, person } = found.one;
    return {
      plan: { ...decidingOf(ctx, found.one), summary, why, who: personText(person) },
      exact: { approval: n },
    };
  },
  confirm: ({ n, summary, who, why }: DecidingPlan, { words }) => ({
    title: words.approvals.approveTitle({ n, summary }),
    text: words.approvals.approveAsk({ n, summary, who, why }),
    facts: [],
  }),
  run: async (ctx, { n, summary }: DecidingPlan, key) => {
    const { store, shop, person, now } = ctx;
    const { approvals: a } = store.t;
    if (!(await doneBefore(ctx, key))) {
      const waiting = and(eq(a.shop, shop.id), eq(a.n, n), eq(a.state, 'waiting'));
      const claimed = await store.apply([
        once(ctx, key, 'approve'),
        {
          query: store.write
            .update(a)
            .set({ state: 'approved', decidedBy: personText(person), decidedAt: now })
            .where(waiting),
          guard: { rows: 1, otherwise: 'approval_decided' },
        },
      ]);
      if ('refused' in claimed && claimed.refused !== 'already_done')
        return { refused: 'approval_decided', facts: { n } };
    }
    const row = await approvalByNumber(store, shop.id, n);
    if (!row || !ctx.runParked) throw new Error(`approve: ${n} cannot be run`);
    // A crash after the decision leaves it to be run again: its own key does it once.
    const { done, text } = await ctx.runParked(row);
    const state = done ? 'approved' : 'failed';
    const event = { conversation: row.conversation, approval: n, state };
    await store.apply([
      ...keepOutcome(store, row, state, text),
      emit(ctx, { type: 'approval.decided', data: event }),
    ]);
    return { n, summary, done, text };
  },
  answer: ({ n, summary, done, text }, { words }) => ({
    text: done
      ? words.approvals.approvedForStaff({ n, summary })
      : words.approvals.failedForStaff({ n, text }),
  }),
});
