import { isDeepStrictEqual } from 'node:util';
import { claim, finish, ledgerEntry } from '../store/queries/ledger.ts';
import type { Answer, AnyTool, Confirmation, Question, ToolContext } from '../tools/tool.ts';
import { doneBefore } from '../tools/orders/once.ts';
import { mayUse } from '../tools/person.ts';
import { isRefusal } from '../tools/tool.ts';
import type { Refusal } from '../tools/rules/rule.ts';
import type { Outcome } from './contract.ts';
import { decide, ledgerKey, type Decision, type Proposal } from './decide.ts';
import type { Dialogue, Pending } from './dialogue.ts';

/** One proposal and what became of it. Exactly one of the last five says what there is to tell. */
export type Step = {
  tool: string;
  args: Record<string, unknown>;
  outcome: Outcome;
  result?: unknown;
  answer?: Answer;
  refusal?: Refusal;
  question?: Question;
  confirmation?: Confirmation & { pending: Pending };
  /** What was wrong with the proposal; for logs, never for the person. */
  bad?: string;
};

/** How code carries out proposals for one person in one conversation. */
export type Hands = {
  tools: ReadonlyMap<string, AnyTool>;
  ctx: ToolContext;
};

/** Most calls that one call may turn out to be, and how often it may turn out to be something else. */
const mostInstead = 20;
const deepest = 2;

/**
 * Carries out one proposal as far as it may go by itself: a read or a draft is done, a write becomes a question
 * that only the person's own yes can answer. One proposal may turn out to be several, one for each order.
 */
export async function propose(
  hands: Hands,
  dialogue: Dialogue,
  step: number,
  proposal: Proposal,
  depth = 0,
): Promise<Step[]> {
  const decision = await decide(hands.tools, hands.ctx, proposal);
  if (!('instead' in decision) || depth >= deepest)
    return [await carryOut(hands, dialogue, step, proposal, decision)];
  const steps: Step[] = [];
  for (const other of decision.instead.slice(0, mostInstead)) {
    steps.push(...(await propose(hands, dialogue, step + steps.length, other, depth + 1)));
  }
  return steps;
}

async function carryOut(
  { ctx }: Hands,
  dialogue: Dialogue,
  step: number,
  proposal: Proposal,
  decision: Decision,
): Promise<Step> {
  if (!('go' in decision)) return notGoing(proposal, decision);
  const { tool, plan, exact } = decision.go;
  const key = ledgerKey(ctx.shop.id, ctx.conversation, dialogue.turns, step, {
    tool: tool.name,
    args: exact,
  });
  if (tool.effect === 'write') return awaitConsent(ctx, tool, plan, exact, key);
  return tool.effect === 'read' ? run(ctx, tool, plan, exact, key) : runOnce(ctx, tool, plan, exact, key);
}

/**
 * Does what the person said yes to, if it is still what they said yes to: it is planned and ruled on again, and where
 * the plan differs from the one read out, they are asked again.
 */
export async function confirm({ tools, ctx }: Hands, pending: Pending): Promise<Step> {
  const done = await doneAlready(tools, ctx, pending);
  if (done) return done;
  const decision = await decide(tools, ctx, pending);
  if (!('go' in decision)) return notGoing(pending, decision);
  const { tool, plan, exact } = decision.go;
  const bound = (one: unknown) => asJson(tool.binds ? tool.binds(one) : one);
  if (!isDeepStrictEqual(bound(plan), bound(pending.plan))) {
    const again = awaitConsent(ctx, tool, plan, exact, pending.key);
    if (again.confirmation) again.confirmation.text = ctx.say.words.talk.changed(again.confirmation.text);
    return again;
  }
  return runOnce(ctx, tool, plan, exact, pending.key);
}

/**
 * A write that happened before its turn was kept, because the process died in between: what it came to is told again.
 * Planning it anew would only find its own traces, such as an empty cart.
 */
async function doneAlready(
  tools: Hands['tools'],
  ctx: ToolContext,
  { tool: name, plan, args, key }: Pending,
): Promise<Step | undefined> {
  const tool = tools.get(name);
  if (!tool || !mayUse(ctx.person, tool.access) || !(await doneBefore(ctx, key))) return undefined;
  return runOnce(ctx, tool, plan, args, key);
}

function notGoing({ tool, args }: Proposal, decision: Exclude<Decision, { go: unknown }>): Step {
  if ('bad' in decision) return { tool, args, outcome: 'failed', bad: decision.bad };
  if ('refusal' in decision) return { tool, args, outcome: 'refused', refusal: decision.refusal };
  if ('instead' in decision)
    return { tool, args, outcome: 'failed', bad: 'it turned out to be something else' };
  return { tool, args, outcome: 'refused', question: decision.question };
}

function awaitConsent(
  ctx: ToolContext,
  tool: AnyTool,
  plan: unknown,
  exact: Record<string, unknown>,
  key: string,
): Step {
  // defineTool refuses a write without confirm.
  const confirmation = tool.confirm!(plan, ctx.say);
  const pending: Pending = {
    key,
    tool: tool.name,
    args: exact,
    plan: asJson(plan),
    summary: confirmation.title,
    said: [confirmation.text, ...confirmation.facts.map(({ value }) => value)].join(' '),
  };
  return {
    tool: tool.name,
    args: exact,
    outcome: 'needs_confirmation',
    confirmation: { ...confirmation, pending },
  };
}

async function run(
  ctx: ToolContext,
  tool: AnyTool,
  plan: unknown,
  args: Record<string, unknown>,
  key: string,
): Promise<Step> {
  const result = await tool.run(ctx, plan, key);
  return told(ctx, tool, args, result);
}

/** A change goes through the ledger: claimed first, and a key that was done before gives the same answer again. */
async function runOnce(
  ctx: ToolContext,
  tool: AnyTool,
  plan: unknown,
  args: Record<string, unknown>,
  key: string,
): Promise<Step> {
  const entry = { shop: ctx.shop.id, key, conversation: ctx.conversation, tool: tool.name, at: ctx.now };
  const claimed = await ctx.store.apply([claim(ctx.store, entry)]);
  if ('refused' in claimed) {
    const before = await ledgerEntry(ctx.store, ctx.shop.id, key);
    if (before?.status === 'done' || before?.status === 'refused')
      return told(ctx, tool, args, before.result);
    // Claimed and never finished: the process ended in between. Tools do nothing twice for one key, so run it again.
  }
  const result = await tool.run(ctx, plan, key);
  const status = isRefusal(result) ? 'refused' : 'done';
  await ctx.store.apply([finish(ctx.store, { shop: ctx.shop.id, key, status, result: asJson(result) })]);
  return told(ctx, tool, args, result);
}

function told(ctx: ToolContext, tool: AnyTool, args: Record<string, unknown>, result: unknown): Step {
  if (isRefusal(result)) return { tool: tool.name, args, outcome: 'refused', refusal: result };
  return { tool: tool.name, args, outcome: 'done', result, answer: tool.answer(result, ctx.say) };
}

function asJson(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
