import { isDeepStrictEqual } from 'node:util';
import { sayFor } from '../../prompts/say.ts';
import type { Approval } from '../../store/queries/approvals.ts';
import type { AnyTool, ToolContext } from '../../tools/tool.ts';
import { asJson, runOnce } from '../act.ts';
import { partOf } from '../answer.ts';
import { decide } from '../decide.ts';
import { vouchForPending } from '../origin.ts';

/**
 * Does what a customer said yes to and somebody has approved now: it is planned and ruled on again as that customer, and done
 * once, under the key of their yes, if it is still what they said yes to. `text` is what the customer is told.
 */
export async function runParked(
  tools: ReadonlyMap<string, AnyTool>,
  staff: ToolContext,
  parked: Approval,
): Promise<{ done: boolean; text: string }> {
  const { key, tool, args, plan, summary, person, conversation, language } = parked;
  const say = sayFor(staff.shop, language);
  const ctx: ToolContext = { ...staff, person, conversation, say, seen: { shown: [], orders: [] } };
  const pending = { key, tool, args, plan, summary };
  const decision = await decide(tools, ctx, pending, async () => vouchForPending(pending));
  if (!('go' in decision) || !isDeepStrictEqual(asJson(decision.go.plan), plan)) {
    return { done: false, text: say.words.approvals.changed({ summary }) };
  }
  const { go } = decision;
  const step = await runOnce(ctx, go.tool, go.plan, go.exact, key);
  const { text } = partOf(step, say);
  const done = step.outcome === 'done';
  return { done, text: done ? say.words.approvals.approved({ text }) : text };
}
