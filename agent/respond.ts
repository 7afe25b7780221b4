import { slotsOf } from '../tools/slot.ts';
import type { AnyTool } from '../tools/tool.ts';
import { identify, identifyResult } from '../tools/identity/identify.ts';
import type { ProductWish } from '../tools/wish.ts';
import { confirm, propose, type Hands, type Step } from './act.ts';
import { compose, partOf, questionText, remindersOf, seenAfter } from './answer.ts';
import type { Proposal } from './decide.ts';
import type { Dialogue, Pending } from './dialogue.ts';
import { isBlocked, keepBlocked, resumed } from './identify/blocked.ts';
import { knowPerson } from './identify/identify-first.ts';
import type { Turn } from './scene.ts';
import { talkFor } from './talk.ts';

/**
 * Decides, does and answers: first what the person's own yes or no was about, then what the model proposed.
 * Fills in the turn's steps, its reply, and the dialogue as it is afterwards.
 */
export async function respond(tools: ReadonlyMap<string, AnyTool>, turn: Turn): Promise<void> {
  const { ctx, before, consent, understanding } = turn;
  const hands: Hands = { tools, ctx };
  const talk: string[] = [];
  let dialogue: Dialogue = { ...before, declined: [] };

  if (consent.consent === 'yes') {
    const waiting = before.pending.length > 0 ? before.pending : before.declined;
    dialogue.pending = [];
    for (const pending of waiting) dialogue = take(dialogue, turn, tools, await confirm(hands, pending));
    if (waiting.length === 0 && understanding.calls.length === 0)
      talk.push(ctx.say.words.talk.nothingToConfirm());
  } else if (consent.consent) {
    dialogue = decline(dialogue, before.pending);
    if (understanding.calls.length === 0) talk.push(declineText(before.pending, turn));
  }

  // Who was a guest before and is known now gets what they wished before.
  const known = () => before.blocked !== undefined && ctx.person.kind !== 'guest';
  const queue: Proposal[] = resumed(known() ? before.blocked : [], understanding.calls);
  for (const call of queue) {
    ctx.seen = dialogue.seen;
    // Whatever a model adds, what the person said of themselves before belongs to it.
    const args = call.tool === identify.name ? { ...turn.identity?.given, ...call.args } : call.args;
    for (const step of await propose(hands, dialogue, turn.steps.length, { ...call, args })) {
      dialogue = take(dialogue, turn, tools, step);
      if (knowPerson(turn, step))
        queue.push(...resumed([...(before.blocked ?? []), ...turn.steps.filter(isBlocked)]));
    }
  }
  dialogue = withIdentity(dialogue, turn);

  const spoken = talkFor(understanding.acts, turn, dialogue);
  const missed = turn.steps.length === 0 && !consent.consent && understanding.acts.includes('unknown');
  dialogue = { ...dialogue, turns: before.turns + 1, misses: missed ? before.misses + 1 : 0 };

  const parts = wordedOnce(turn.steps).map((step) => partOf(step, ctx.say));
  if (turn.steps.length === 1 && ctx.person.kind === 'customer' && identifyResult(turn.steps[0]!))
    parts.push({ text: ctx.say.words.identity.whatNext(), cards: [], suggestions: [] });
  if (talk.length > 0) parts.unshift({ text: talk.join(' '), cards: [], suggestions: [] });
  if (spoken) parts.push(spoken);
  turn.reply = compose(parts, remindersOf(before, dialogue, turn.steps, ctx.say));
  turn.after = dialogue;
}

/** What the dialogue keeps of who asks: nothing once it is known, else what was said and what waits for it. */
function withIdentity(dialogue: Dialogue, { ctx, steps, identity }: Turn): Dialogue {
  const { identity: _, blocked, ...rest } = dialogue;
  if (ctx.person.kind !== 'guest') return rest;
  return keepBlocked({ ...rest, ...(blocked && { blocked }), ...(identity && { identity }) }, steps);
}

/** Several wishes of somebody nobody knows are one question who they are, which an attempt to say so has asked already. */
function wordedOnce(steps: readonly Step[]): readonly Step[] {
  const tried = steps.some(({ tool }) => tool === identify.name);
  const first = steps.find(isBlocked);
  return steps.filter(
    (step) => !isBlocked(step) || (step === first && !tried) || step.tool === identify.name,
  );
}

/** Tools that leave an empty cart without a card of it. */
const emptying: ReadonlySet<string> = new Set(['checkout', 'remove_from_cart', 'show_cart']);

/** Takes a step into the turn and the dialogue. */
function take(dialogue: Dialogue, turn: Turn, tools: ReadonlyMap<string, AnyTool>, step: Step): Dialogue {
  turn.steps.push(step);
  const next: Dialogue = { ...dialogue, seen: seenAfter(dialogue.seen, step) };
  const asked = next.asking && tools.get(next.asking.tool);
  // A question on the way to something binding waits through a digression; about anything else it is dropped.
  const older = next.asking === turn.before.asking;
  if (next.asking?.tool === step.tool || (older && asked?.effect !== 'write')) delete next.asking;
  if (step.question) {
    const { ask, slot, part, known } = step.question;
    const args = known ? { ...step.args, [slot]: known } : step.args;
    next.asking = {
      tool: step.tool,
      args,
      slot,
      ...(part !== undefined && { part }),
      ask,
      text: questionText(step.question, turn.ctx.say),
    };
  }
  if (step.confirmation) {
    const { pending } = step.confirmation;
    // A new proposal takes the place of an older one of its kind; several of one turn stand side by side.
    const fresh = new Set(turn.steps.map((done) => done.confirmation?.pending.key));
    next.pending = [
      ...next.pending.filter(
        ({ tool, key }) => tool !== pending.tool || (fresh.has(key) && key !== pending.key),
      ),
      pending,
    ];
  }
  if (step.outcome === 'done' || step.confirmation) next.last = { tool: step.tool, args: step.args };
  const cart = step.answer?.cards?.find((card) => card.type === 'cart');
  if (cart?.type === 'cart') next.cart = cart.lines.map(({ variant }) => variant);
  else if (step.outcome === 'done' && emptying.has(step.tool)) delete next.cart;
  const search = searchOf(tools.get(step.tool), step);
  if (search) next.search = search;
  return next;
}

function decline(dialogue: Dialogue, pending: readonly Pending[]): Dialogue {
  const next = { ...dialogue, pending: [], declined: [...pending] };
  // A no to a question takes the question back as well.
  delete next.asking;
  return next;
}

function declineText(pending: readonly Pending[], { ctx }: Turn): string {
  const { talk } = ctx.say.words;
  if (pending.length === 0) return talk.nothingToDecline();
  return talk.declined({ summary: ctx.say.list(pending.map((p) => p.summary)) });
}

/** What is being searched for after a step of a tool that takes a wish for products. */
function searchOf(tool: AnyTool | undefined, step: Step): ProductWish | undefined {
  if (!tool || step.outcome !== 'done') return undefined;
  const slot = slotsOf(tool.input).find(({ kind }) => kind === 'product');
  // Guarantee: the tool's schema parsed these arguments.
  return slot && (step.args[slot.name] as ProductWish | undefined);
}
