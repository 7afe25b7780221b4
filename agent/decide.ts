import { createHash } from 'node:crypto';
import type { AnyTool, Planned, ToolContext } from '../tools/tool.ts';
import { isInstead, isQuestion, isRefusal, type Question } from '../tools/tool.ts';
import { mayUse, staffRoles, type StaffRole } from '../tools/person.ts';
import type { Refusal } from '../tools/rules/rule.ts';
import { byEffect, planVouched, type Vouching, type Write } from './origin.ts';

/** A call somebody proposed: the local engine, a language model, another agent. Nothing in it is trusted. */
export type Proposal = { tool: string; args: Record<string, unknown> };

/** Who has to approve something, and the sentence of the rule that says so. */
export type Approval = { role: StaffRole; why: string };

/** A proposal that may go: what exactly it is, and who has to approve it after the person's yes. */
export type Going = { tool: AnyTool; plan: unknown; exact: Record<string, unknown>; needs?: Approval };

export type Decision =
  | { go: Going }
  | { refusal: Refusal; bad?: string }
  | { question: Question }
  | { instead: readonly Proposal[] }
  | { bad: string };

/**
 * Decides one proposal, in this order: is there such a tool, may this person use it, do the arguments fit its schema, where
 * do those of a write come from, which things are meant, do the rules allow it. Pure but for reads.
 */
export async function decide(
  tools: ReadonlyMap<string, AnyTool>,
  ctx: ToolContext,
  proposal: Proposal,
  vouching: Vouching,
): Promise<Decision> {
  const { tool: name, args } = proposal;
  const tool = tools.get(name);
  if (!tool) return { bad: `no tool named ${name}` };
  if (!mayUse(ctx.person, tool.access)) return { refusal: notAllowed(tool, ctx) };
  if (needsToken(tool, ctx)) return { refusal: { refused: 'sign_in_first' } };
  const parsed = tool.input.safeParse(args);
  if (!parsed.success)
    return { bad: parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ') };
  const planned = await planOf(ctx, tool, parsed.data, (...given) => vouching(...given, proposal));
  if ('untrusted' in planned)
    return { refusal: { refused: 'not_said' }, bad: `untrusted: ${planned.untrusted.join(', ')}` };
  if (isQuestion(planned)) return { question: planned };
  if (isRefusal(planned)) return { refusal: planned };
  if (isInstead(planned)) return { instead: planned.instead };
  const { refusal, needs } = ruledOn(tool, planned.plan, ctx);
  if (refusal) return { refusal };
  // Guarantee: a tool's wish is an object, since `input` is an object schema (checked when tools are collected).
  const exact = planned.exact as Record<string, unknown>;
  return { go: { tool, plan: planned.plan, exact, ...(needs && { needs }) } };
}

/** What exactly would happen; a write is not even planned with values that came from nowhere. */
async function planOf(
  ctx: ToolContext,
  known: AnyTool,
  args: unknown,
  trace: (tool: Write, args: unknown) => ReturnType<Vouching>,
): Promise<Planned<unknown, unknown> | { untrusted: string[] }> {
  const tool = byEffect(known);
  if (tool.effect !== 'write') return tool.plan(ctx, args);
  const wish = await trace(tool, args);
  return 'untrusted' in wish ? wish : planVouched(ctx, tool, wish);
}

/** The first rule the plan breaks, with its sentence; else the highest role that has to approve it; else nothing. */
function ruledOn(tool: AnyTool, plan: unknown, ctx: ToolContext): { refusal?: Refusal; needs?: Approval } {
  const settings = ctx.shop.rules ?? {};
  let needs: Approval | undefined;
  for (const rule of tool.rules) {
    const verdict = rule.check(plan, settings);
    if (verdict === true) continue;
    const sentence = rule.sentence(settings);
    if ('refused' in verdict)
      return { refusal: { refused: verdict.refused, facts: { sentence, ...verdict.facts } } };
    if (!needs || rankOf(verdict.needs) > rankOf(needs.role)) needs = { role: verdict.needs, why: sentence };
  }
  // Who has the role decides by themselves.
  const decides = needs && ctx.person.kind === 'staff' && rankOf(ctx.person.role) >= rankOf(needs.role);
  return needs && !decides ? { needs } : {};
}

function rankOf(role: StaffRole): number {
  return staffRoles.indexOf(role);
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
