import { nextApproval } from '../../store/queries/approvals.ts';
import { emit } from '../../tools/outbox/emit.ts';
import type { ToolContext } from '../../tools/tool.ts';
import type { Approval } from '../decide.ts';
import type { Pending } from '../dialogue.ts';
import type { Step } from '../act.ts';

/**
 * Keeps a write the person said yes to until somebody of the role has approved it: with the very plan that was read out.
 * The same key is parked once, and says the same again.
 */
export async function park(ctx: ToolContext, pending: Pending, needs: Approval): Promise<Step> {
  const { store, shop, person, conversation, now, say } = ctx;
  const { key, tool, args, plan, summary } = pending;
  await store.apply([
    {
      query: store.write.insert(store.t.approvals).values({
        shop: shop.id,
        n: nextApproval(store, shop.id),
        key,
        conversation,
        person,
        language: say.language,
        tool,
        args,
        plan,
        summary,
        why: needs.why,
        role: needs.role,
        state: 'waiting',
        at: now,
      }),
      onConflictRefuse: 'already_parked',
    },
    emit(ctx, { type: 'approval.asked', data: { conversation, tool, role: needs.role } }),
  ]);
  return { tool, args, outcome: 'needs_staff', answer: { text: say.words.approvals.parked({ summary }) } };
}
