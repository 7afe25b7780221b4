import { isDeepStrictEqual } from 'node:util';
import { littleWords, wordsOf } from './recognise/little-words.ts';
import { slotsOf } from '../tools/slot.ts';
import { handOff } from '../tools/hand-off/hand-off.ts';
import { rememberPrices, type Shown } from '../tools/promise/remember-prices.ts';
import type { AnyTool } from '../tools/tool.ts';
import { identify, identifyResult } from '../tools/identity/identify.ts';
import type { ProductWish } from '../tools/wish.ts';
import { runParked } from './approvals/run-parked.ts';
import { confirm, letGo, propose, type Hands, type Step } from './act.ts';
import { compose, partOf, questionText, remindersOf, seenAfter } from './answer.ts';
import type { Proposal } from './decide.ts';
import type { OpenCall } from './desk/agenda.ts';
import { isDeskTool } from './desk/desk-tools.ts';
import type { Dialogue, Pending } from './dialogue.ts';
import { vouch, vouchForEngine, type Vouching } from './origin.ts';
import { saidIn, type Said } from './said.ts';
import { isBlocked, keepBlocked, resumed } from './identify/blocked.ts';
import { knowPerson } from './identify/identify-first.ts';
import type { Turn } from './scene.ts';
import { talkFor } from './talk.ts';
import { isOurs } from './understanding.ts';

/**
 * Calls of one turn that are decided on. A message holds fewer wishes; a model that proposes more is out of its mind, and
 * what comes after these is neither decided nor done, and the person is told so.
 */
export const mostCalls = 20;

/**
 * Decides, does and answers: first what the person's own yes or no was about, then what the model proposed.
 * Fills in the turn's steps, its reply, and the dialogue as it is afterwards.
 */
export async function respond(tools: ReadonlyMap<string, AnyTool>, turn: Turn): Promise<void> {
  const { ctx, before, consent, understanding } = turn;
  const talk: string[] = [];
  let dialogue: Dialogue = { ...before, declined: [] };
  let said: Promise<Said> | undefined;
  // What the engine proposes now it has read now; what waited from an earlier turn may be another model's.
  const engines = new Set<object>(isOurs(understanding) ? understanding.calls : []);
  const isEngines = (proposal: Proposal & { ours?: true }) => engines.has(proposal) || proposal.ours === true;
  const vouching: Vouching = async (tool, args, proposal) =>
    isEngines(proposal)
      ? vouchForEngine(args)
      : vouch(tool, args, { ctx, dialogue, tools, said: await (said ??= saidIn(ctx, turn.text)) });
  /** What a tool itself said that a yes would mean. */
  const madeByCode = (proposal: Proposal): Proposal => {
    engines.add(proposal);
    return proposal;
  };
  const hands: Hands = { tools, ctx, vouching, wished: isEngines };
  ctx.words = turn.text;
  ctx.soFar = {
    tried: before.tried ?? [],
    ...(before.search && { search: before.search }),
    pending: before.pending.map(({ summary }) => summary),
  };
  ctx.runParked = (parked) => runParked(tools, ctx, parked);

  if (consent.consent === 'yes') {
    const waiting = before.pending.length > 0 ? before.pending : before.declined;
    dialogue.pending = [];
    for (const pending of waiting) dialogue = take(dialogue, turn, tools, await confirm(hands, pending));
    if (waiting.length === 0 && understanding.calls.length === 0 && !before.asking?.yes)
      talk.push(ctx.say.words.talk.nothingToConfirm());
  } else if (consent.consent) {
    dialogue = decline(dialogue, before.pending);
    if (understanding.calls.length === 0) talk.push(declineText(before.pending, turn));
  }

  // Who was a guest before and is known now gets what they wished before; what was read again is not done twice.
  const known = () => before.blocked !== undefined && ctx.person.kind !== 'guest';
  const waited = (known() ? before.blocked : [])?.filter(
    ({ tool, args }) => !understanding.desk || (!isDeskTool(tool) && Object.keys(args).length > 0),
  );
  const wished = understanding.calls.filter(({ tool }) => !understanding.desk || !isDeskTool(tool));
  if (understanding.desk) dialogue = await workAtDesk(hands, dialogue, turn, tools);
  const queue: Proposal[] = resumed(waited, wished);
  const { asking } = before;
  // A yes to a question that says what a yes would mean.
  if (consent.consent === 'yes' && before.pending.length === 0 && asking?.yes)
    queue.unshift(madeByCode({ tool: asking.tool, args: asking.yes }));
  let looked = 0;
  for (const call of queue) {
    if (++looked > mostCalls) break;
    ctx.seen = dialogue.seen;
    // Whatever a model adds, what the person said of themselves before belongs to it.
    const told = { ...turn.identity?.given, ...call.args };
    const proposal = call.tool === identify.name ? { tool: call.tool, args: told } : call;
    for (const step of await propose(hands, dialogue, turn.steps.length, proposal)) {
      if (isEngines(call)) step.ours = true;
      dialogue = take(dialogue, turn, tools, step);
      if (knowPerson(turn, step))
        queue.push(...resumed([...(before.blocked ?? []), ...turn.steps.filter(isBlocked)]));
    }
  }
  dialogue = withIdentity(dialogue, turn);
  if (consent.consent && !understanding.desk) dialogue = afterConsent(dialogue);

  // What a yes was about is done, asked again, or may still be wished for; anything else that is gone is given back.
  const gone = (old: Pending) => dialogue.pending.every(({ key }) => key !== old.key);
  if (consent.consent !== 'yes') await letGo(hands, before.pending.filter(gone));

  if (understanding.calls.length > mostCalls)
    talk.push(ctx.say.words.safety.tooManyCalls({ most: mostCalls }));
  const spoken = talkFor(understanding.acts, turn, dialogue);
  const missed = turn.steps.length === 0 && !consent.consent && understanding.acts.includes('unknown');
  if (missed && before.misses > 0) dialogue = await offerPerson(hands, dialogue, turn);
  dialogue = { ...dialogue, turns: before.turns + 1, misses: missed ? before.misses + 1 : 0 };

  const parts = wordedOnce(turn.steps).map((step) => partOf(step, ctx.say));
  if (turn.steps.length === 1 && ctx.person.kind === 'customer' && identifyResult(turn.steps[0]!))
    parts.push({ text: ctx.say.words.identity.whatNext(), cards: [], suggestions: [] });
  if (talk.length > 0) parts.unshift({ text: talk.join(' '), cards: [], suggestions: [] });
  // Before the offer of a colleague that follows from it.
  if (spoken) parts.unshift(spoken);
  turn.reply = compose(parts, remindersOf(before, dialogue, turn.steps, ctx.say));
  turn.after = dialogue;
}

/**
 * Proposes all open wishes about orders. While one of them needs an answer only that is asked, and what could be read
 * out waits for it: a yes is to cover everything at once.
 */
async function workAtDesk(
  hands: Hands,
  dialogue: Dialogue,
  turn: Turn,
  tools: ReadonlyMap<string, AnyTool>,
): Promise<Dialogue> {
  const calls = turn.understanding.calls.filter(({ tool }) => isDeskTool(tool));
  const tried: { call: Proposal; steps: Step[] }[] = [];
  for (const call of calls) {
    hands.ctx.seen = dialogue.seen;
    const at = tried.reduce((sum, { steps }) => sum + steps.length, turn.steps.length);
    tried.push({ call, steps: await propose(hands, dialogue, at, call) });
  }
  const asks = tried.flatMap(({ steps }) => steps).find(({ question }) => question !== undefined);
  let next: Dialogue = { ...dialogue, pending: dialogue.pending.filter(({ tool }) => !isDeskTool(tool)) };
  if (next.asking && isDeskTool(next.asking.tool)) delete next.asking;
  for (const { steps } of tried) {
    for (const step of steps) {
      const held =
        asks && (step.confirmation !== undefined || (step.question !== undefined && step !== asks));
      if (!held) next = take(next, turn, tools, step);
    }
  }
  const all = tried.flatMap(({ steps }) => steps);
  if (turn.consent.agrees && isWhatWasReadOut(turn, all)) {
    // They said yes and what else they said means just what was read out: it is done.
    const done = all.flatMap(({ confirmation }) => confirmation?.pending ?? []);
    turn.steps.length -= all.length;
    next = { ...next, pending: [] };
    for (const pending of done) next = take(next, turn, tools, await confirm(hands, pending));
    const { desk: _, unread: __, ...rest } = next;
    return rest;
  }
  const open = tried.flatMap(({ call, steps }) => openCall(call, steps) ?? []);
  const { desk: _, unread: __, ...rest } = next;
  return open.length > 0
    ? {
        ...rest,
        desk: {
          calls: open,
          action: turn.understanding.desk?.action,
          words: saidOf(turn),
          ...focusOf(tried),
        },
      }
    : rest;
}

/**
 * Whether what is proposed now is exactly what was read out before, and every word the person said is one that was read
 * out or that they said of it before.
 */
function isWhatWasReadOut({ before, text, ctx }: Turn, steps: readonly Step[]): boolean {
  const now = steps.map(({ confirmation }) => confirmation?.pending);
  if (now.length === 0 || now.length !== before.pending.length) return false;
  const same = now.every((pending) =>
    before.pending.some((old) => pending?.tool === old.tool && isDeepStrictEqual(pending.plan, old.plan)),
  );
  const known = new Set([
    ...before.pending.flatMap(({ said = '' }) => wordsOf(said)),
    ...(before.desk?.words ?? []),
    ...littleWords(ctx.say.language),
  ]);
  const isKnown = (word: string) =>
    known.has(word) || known.has(`${word}s`) || known.has(word.replace(/s$/, ''));
  return same && wordsOf(text).every(isKnown);
}

/** A wish that stays open after it was proposed; undefined where it is done or cannot be. */
function openCall({ tool, args }: Proposal, steps: readonly Step[]): OpenCall | undefined {
  // What a wish turned out to be is what goes on.
  const [only, another] = steps;
  const turned = only && !another && only.tool !== tool;
  const call = turned ? { tool: only.tool, args: only.args } : { tool, args };
  if (steps.some(({ question }) => question !== undefined)) return { ...call, open: 'asked' };
  if (steps.some(({ confirmation }) => confirmation !== undefined)) return { ...call, open: 'pending' };
  const mendable = steps.some(({ refusal }) => refusal !== undefined && mended.has(refusal.refused));
  return mendable ? { ...call, open: 'refused' } : undefined;
}

/** The thing the first refusal was about. */
function focusOf(tried: readonly { steps: readonly Step[] }[]): { focus?: string } {
  for (const { refusal } of tried.flatMap(({ steps }) => steps)) {
    const title = refusal && mended.has(refusal.refused) ? refusal.facts?.['title'] : undefined;
    if (typeof title === 'string') return { focus: title };
  }
  return {};
}

/** Most words that are kept of what was said of open wishes. */
const mostWords = 300;

function saidOf({ before, text }: Turn): string[] {
  const said = [...(before.desk?.words ?? []), ...(before.unread ?? []).flatMap(wordsOf), ...wordsOf(text)];
  return [...new Set(said)].slice(-mostWords);
}

/** Refusals that another wish for the same thing may get round. */
const mended: ReadonlySet<string> = new Set([
  'no_such_option',
  'same_gone',
  'none_cheaper',
  'same_option',
  'refund_elsewhere',
  'balance_too_small',
  'no_such_payment',
  'no_such_address',
  'no_such_line',
  'no_such_orders',
  'order_not_found',
  'payment_declined',
  'option_sold_out',
]);

/** After a yes or a no nothing that was read out is open any more. */
function afterConsent(dialogue: Dialogue): Dialogue {
  const { desk, ...rest } = dialogue;
  const calls = (desk?.calls ?? []).filter(({ open }) => open === 'refused');
  return calls.length > 0 ? { ...rest, desk: { ...desk, calls } } : rest;
}

/** Most messages of somebody unknown that are kept to be read again, and how much of each. */
const mostUnread = 4;
const longestUnread = 1000;

/** What the dialogue keeps of who asks: nothing once it is known, else what was said and what waits for it. */
function withIdentity(dialogue: Dialogue, { ctx, steps, identity, text }: Turn): Dialogue {
  const { identity: _, blocked, ...open } = dialogue;
  if (ctx.person.kind !== 'guest') {
    const { unread: __, ...rest } = open;
    return rest;
  }
  const asked = steps.some(isBlocked) || identity?.asked === true;
  const said = text.slice(0, longestUnread);
  const rest = asked ? { ...open, unread: [...(open.unread ?? []), said].slice(-mostUnread) } : open;
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

/** Lost twice in a row: a colleague is offered, where one can be reached at all. */
async function offerPerson(hands: Hands, dialogue: Dialogue, turn: Turn): Promise<Dialogue> {
  if (!hands.tools.has(handOff.name)) return dialogue;
  const [offer] = await propose(hands, dialogue, turn.steps.length, { tool: handOff.name, args: {} });
  return offer?.confirmation ? take(dialogue, turn, hands.tools, offer) : dialogue;
}

/** Steps that are remembered for whoever takes the conversation over. */
const mostTried = 12;

/** Takes a step into the turn and the dialogue. */
function take(dialogue: Dialogue, turn: Turn, tools: ReadonlyMap<string, AnyTool>, step: Step): Dialogue {
  turn.steps.push(step);
  const { tool: name, outcome } = step;
  const tried = [...(dialogue.tried ?? []), { tool: name, outcome }].slice(-mostTried);
  const seen = rememberPrices(seenAfter(dialogue.seen, step), shownBy(step), turn.ctx);
  const next: Dialogue = { ...dialogue, tried, seen };
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
      ...(step.question.yes && { yes: step.question.yes }),
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
  const goesOn = step.outcome === 'done' ? tools.get(step.tool)?.goesOn : undefined;
  if (goesOn === null) delete next.goingOn;
  else if (goesOn !== undefined) next.goingOn = goesOn;
  const cart = step.answer?.cards?.find((card) => card.type === 'cart');
  if (cart?.type === 'cart') next.cart = cart.lines.map(({ variant }) => variant);
  else if (step.outcome === 'done' && emptying.has(step.tool)) delete next.cart;
  const search = searchOf(tools.get(step.tool), step);
  if (search) next.search = search;
  return next;
}

/** What a step said with its prices: of an answer its result, of a confirmation the plan it read out. */
function shownBy({ answer, question, confirmation, result }: Step): Shown {
  const cards = answer?.cards ?? question?.cards ?? [];
  return { cards, from: confirmation ? confirmation.pending.plan : result };
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
