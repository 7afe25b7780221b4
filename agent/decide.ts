import { createHash } from 'node:crypto';
import type { AnyTool, Planned, ToolContext } from '../tools/tool.ts';
import { isInstead, isQuestion, isRefusal, type Question } from '../tools/tool.ts';
import { mayUse } from '../tools/person.ts';
import type { Refusal } from '../tools/rules/rule.ts';

/** A call somebody proposed: the local engine, a language model, another agent. Nothing in it is trusted. */
export type Proposal = { tool: string; args: Record<string, unknown> };

export type Decision =
  | { go: { tool: AnyTool; plan: unknown; exact: Record<string, unknown> } }
  | { refusal: Refusal }
  | { question: Question }
  | { instead: readonly Proposal[] }
  | { bad: string };

/**
 * Decides one proposal, in this order: is there such a tool, may this person use it, do the arguments fit its schema,
 * which things are meant, do the rules allow it. Pure but for the tool's reads.
 */
export async function decide(
  tools: ReadonlyMap<string, AnyTool>,
  ctx: ToolContext,
  { tool: name, args }: Proposal,
): Promise<Decision> {
  const tool = tools.get(name);
  if (!tool) return { bad: `no tool named ${name}` };
  if (!mayUse(ctx.person, tool.access)) return { refusal: notAllowed(tool, ctx) };
  if (needsToken(tool, ctx)) return { refusal: { refused: 'sign_in_first' } };
  const parsed = tool.input.safeParse(args);
  if (!parsed.success)
    return { bad: parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ') };
  const planned: Planned<unknown, unknown> = await tool.plan(ctx, parsed.data);
  if (isQuestion(planned)) return { question: planned };
  if (isRefusal(planned)) return { refusal: planned };
  if (isInstead(planned)) return { instead: planned.instead };
  const broken = brokenRule(tool, planned.plan, ctx);
  if (broken) return { refusal: broken };
  // Guarantee: a tool's wish is an object, since `input` is an object schema (checked when tools are collected).
  return { go: { tool, plan: planned.plan, exact: planned.exact as Record<string, unknown> } };
}

/** The first rule the plan breaks, with its sentence, or undefined. */
function brokenRule(tool: AnyTool, plan: unknown, ctx: ToolContext): Refusal | undefined {
  const settings = ctx.shop.rules ?? {};
  for (const rule of tool.rules) {
    const verdict = rule.check(plan, settings);
    if (verdict !== true) {
      return { refused: verdict.refused, facts: { sentence: rule.sentence(settings), ...verdict.facts } };
    }
  }
  return undefined;
}

/** What a shop keeps for customers who signed in, or typed a code: a name and a postal code are soon known to others. */
function needsToken(tool: AnyTool, { person, shop }: ToolContext): boolean {
  const known = person.kind === 'customer' && person.by === 'question';
  return known && shop.rules?.signedInOnly?.includes(tool.name) === true;
}

/** A guest may become a customer by signing in; everyone else is told that it is not for them. */
function notAllowed(tool: AnyTool, ctx: ToolContext): Refusal {
  const wouldHelp = ctx.person.kind === 'guest' && tool.access.includes('customer');
  return { refused: wouldHelp ? 'identify_first' : 'not_allowed' };
}

/** The ledger's key of a write: the same conversation, turn, step, tool and content give the same key. */
export function ledgerKey(
  shop: string,
  conversation: string,
  turn: number,
  step: number,
  proposal: Proposal,
): string {
  const content = JSON.stringify([shop, conversation, turn, step, proposal.tool, proposal.args]);
  return createHash('sha256').update(content).digest('base64url');
}
