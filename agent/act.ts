import { isDeepStrictEqual } from 'node:util';
import { claim, finish, ledgerEntry } from '../store/queries/ledger.ts';
import type { Answer, AnyTool, Confirmation, Question, ToolContext } from '../tools/tool.ts';
import { doneBefore } from '../tools/orders/once.ts';
import { mayUse } from '../tools/person.ts';
import { isRefusal } from '../tools/tool.ts';
import { personText } from '../tools/inventory/move-stock.ts';
import type { Refusal } from '../tools/rules/rule.ts';
import type { Outcome } from './contract.ts';
import { park } from './approvals/park.ts';
import { decide, ledgerKey, type Decision, type Going, type Proposal } from './decide.ts';
import type { Dialogue, Pending } from './dialogue.ts';
import { trustNobody, vouchForPending, vouchForPlanned, type Vouching, type Write } from './origin.ts';

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
  /** The local engine heard it in the person's own words. */
  ours?: true;
  /** What was wrong with the proposal; for logs, never for the person. */
  bad?: string;
};

/** How code carries out proposals for one person in one conversation. */
export type Hands = {
  tools: ReadonlyMap<string, AnyTool>;
  ctx: ToolContext;
  /** Traces the arguments of a write that is proposed; without it no write is planned. */
  vouching?: Vouching;
  /** Whether a proposal is what the local engine heard the person wish for. */
  wished?: (proposal: Proposal) => boolean;
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
  const decision = await decide(hands.tools, hands.ctx, proposal, hands.vouching ?? trustNobody);
  if (!('instead' in decision) || depth >= deepest)
    return [await carryOut(hands, dialogue, step, proposal, decision)];
  const steps: Step[] = [];
  // What a write made of values that were vouched for needs nobody else to vouch for it.
  const vouched = hands.tools.get(proposal.tool)?.effect === 'write';
  const inner = vouched
    ? { ...hands, vouching: async (_: Write, args: unknown) => vouchForPlanned(args) }
    : hands;
  for (const other of decision.instead.slice(0, mostInstead)) {
    steps.push(...(await propose(inner, dialogue, step + steps.length, other, depth + 1)));
  }
  return steps;
}

async function carryOut(
  hands: Hands,
  dialogue: Dialogue,
  step: number,
  proposal: Proposal,
  decision: Decision,
): Promise<Step> {
  const { tools, ctx, wished } = hands;
  const keyOf = (args: Record<string, unknown>) =>
    ledgerKey(ctx.shop.id, ctx.conversation, dialogue.turns, step, { tool: proposal.tool, args });
  if (!('go' in decision)) {
    if ('refusal' in decision && decision.bad !== undefined) await noteBad(ctx, proposal.tool, decision.bad);
    const drafts = tools.get(proposal.tool)?.effect === 'draft';
    const done = drafts && (await doneAlready(hands, { ...proposal, key: keyOf(proposal.args) }));
    return done || notGoing(proposal, decision);
  }
  const { tool, plan, exact } = decision.go;
  if (tool.effect === 'write' && tool.wishIsYes && !decision.go.needs && wished?.(proposal))
    return runOnce(ctx, tool, plan, exact, keyOf(exact));
  if (tool.effect === 'write') return proposeWrite(hands, decision.go, keyOf(exact));
  const key = keyOf(proposal.args);
  if (tool.effect === 'draft') return runOnce(ctx, tool, plan, exact, key);
  return told(ctx, tool, exact, await tool.run(ctx, plan, key));
}

/**
 * Does what the person said yes to, if it is still what they said yes to: it is planned and ruled on again, and where
 * the plan differs from the one read out, they are asked again.
 */
export async function confirm(hands: Hands, pending: Pending): Promise<Step> {
  const { ctx } = hands;
  const decision = await decide(hands.tools, ctx, pending, async () => vouchForPending(pending));
  const go = 'go' in decision ? decision.go : undefined;
  const bound = (plan: unknown) => asJson(go?.tool.binds ? go.tool.binds(plan) : plan);
  if (go && isDeepStrictEqual(bound(go.plan), bound(pending.plan))) {
    return go.needs ? park(ctx, pending, go.needs) : runOnce(ctx, go.tool, go.plan, go.exact, pending.key);
  }
  const done = await doneAlready(hands, pending);
  if (done) return done;
  if (!('go' in decision)) return notGoing(pending, decision);
  const again = await proposeWrite(hands, decision.go, pending.key);
  if (again.confirmation) again.confirmation.text = ctx.say.words.talk.changed(again.confirmation.text);
  return again;
}

/** Gives back what was set aside for proposals that nobody waits for any more. */
export async function letGo({ tools, ctx }: Hands, pending: readonly Pending[]): Promise<void> {
  const statements = pending.flatMap(({ tool, plan, key }) => tools.get(tool)?.letGo?.(ctx, plan, key) ?? []);
  if (statements.length > 0) await ctx.store.apply(statements);
}

/**
 * Makes a write a question, with what it needs set aside. Where somebody else was faster it is decided anew, so that the
 * rules say what is in the way; who loses twice in one moment is told so by the code of the hold.
 */
async function proposeWrite({ tools, ctx }: Hands, going: Going, key: string): Promise<Step> {
  const { tool, plan, exact } = going;
  const lost = await hold(ctx, tool, plan, key);
  if (!lost) return awaitConsent(ctx, going, key);
  const proposal = { tool: tool.name, args: exact };
  const decision = await decide(tools, ctx, proposal, async (_, args) => vouchForPlanned(args));
  if (!('go' in decision)) return notGoing(proposal, decision);
  const again = await hold(ctx, tool, decision.go.plan, key);
  return again ? told(ctx, tool, decision.go.exact, again) : awaitConsent(ctx, decision.go, key);
}

async function hold(
  ctx: ToolContext,
  tool: AnyTool,
  plan: unknown,
  key: string,
): Promise<Refusal | undefined> {
  const statements = tool.hold?.(ctx, plan, key) ?? [];
  const held = statements.length === 0 ? { ok: [] } : await ctx.store.apply(statements);
  return 'refused' in held ? { refused: held.refused } : undefined;
}

/** A value out of nowhere is worth a look by somebody: which argument of which tool, never the value. */
async function noteBad(
  { store, shop, person, now, newId, conversation }: ToolContext,
  tool: string,
  bad: string,
) {
  const row = { shop: shop.id, id: newId(), at: now, person: personText(person) };
  const detail = { tool, bad, conversation };
  await store.apply([
    { query: store.write.insert(store.t.audit).values({ ...row, action: 'untrusted_argument', detail }) },
  ]);
}

/**
 * What was done before under this key: the process ended before it could answer, or another one was faster. That may be
 * what is in the way of the plan now: the cart is empty, the order is cancelled, two bottles more would be too many.
 */
async function doneAlready(
  { tools, ctx }: Hands,
  { tool: name, args, key, plan }: Proposal & { key: string; plan?: unknown },
): Promise<Step | undefined> {
  const tool = tools.get(name);
  if (!tool || !mayUse(ctx.person, tool.access)) return undefined;
  const entry = await ledgerEntry(ctx.store, ctx.shop.id, key);
  if (entry?.status === 'done' || entry?.status === 'refused') return told(ctx, tool, args, entry.result);
  const done = entry && (await doneBefore(ctx, key));
  // Guarantee: a draft notes its plan under its key.
  return done && runOnce(ctx, tool, tool.effect === 'draft' ? done.result : plan, args, key);
}

function notGoing({ tool, args }: Proposal, decision: Exclude<Decision, { go: unknown }>): Step {
  if ('refusal' in decision) {
    const { refusal, bad } = decision;
    return { tool, args, outcome: 'refused', refusal, ...(bad !== undefined && { bad }) };
  }
  if ('bad' in decision) return { tool, args, outcome: 'failed', bad: decision.bad };
  if ('instead' in decision)
    return { tool, args, outcome: 'failed', bad: 'it turned out to be something else' };
  return { tool, args, outcome: 'refused', question: decision.question };
}

function awaitConsent(ctx: ToolContext, { tool, plan, exact, needs }: Going, key: string): Step {
  // defineTool refuses a write without confirm.
  const confirmation = tool.confirm!(plan, ctx.say);
  const { title: summary, text: asked, facts } = confirmation;
  const pending: Pending = {
    key,
    tool: tool.name,
    args: exact,
    plan: asJson(plan),
    summary,
    said: [asked, ...facts.map(({ value }) => value)].join(' '),
  };
  // A yes is not all it takes: that is said before it.
  const text = needs ? `${asked} ${ctx.say.words.approvals.needed({ role: needs.role })}` : asked;
  const outcome = 'needs_confirmation';
  return { tool: tool.name, args: exact, outcome, confirmation: { ...confirmation, text, pending } };
}

/** A change goes through the ledger: claimed first, and a key that was done before gives the same answer again. */
export async function runOnce(
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

/** As it is after it was kept and read again. */
export function asJson(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
