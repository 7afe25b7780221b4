import type { Catalog } from '../../store/catalog/catalog.ts';
import type { DeskAction } from '../../prompts/desk-words.ts';
import type { FacetWish, LineChange, LineRef, OrderRef, PaymentRef } from '../../tools/wish.ts';
import type { Entity } from '../recognise/entity.ts';
import { deskWords, holds, phraseAt, type DeskWord } from './desk-text.ts';
import type { DeskLexicon } from './lexicon.ts';
import { createOptionReader, type OptionReader } from './option-words.ts';
import { findMentions, type Mention } from './own-things.ts';
import { readAddressWish, type AddressWishes } from './read-address.ts';
import { readOrderRef, readState } from './read-orders.ts';
import { readPayment } from './read-payment.ts';
import { readTarget, saysSomething } from './read-target.ts';
import { ownLines, type Records } from './records.ts';
import { callsOf, pointsAtOne, type DeskCall, type Whole } from './desk-calls.ts';

/** What the desk looks at beside the message. */
export type DeskView = {
  records: Records;
  catalog: Catalog;
  lexicon: DeskLexicon;
  /** What was being done with things before this message. */
  action?: DeskAction | undefined;
  /** The thing a question was about: a sentence without a name is about it. */
  focus?: string | undefined;
  /** It was asked which of several things is meant: options tell it. */
  choosing?: boolean | undefined;
  /** An address was asked for. */
  asksAddress?: boolean | undefined;
  /** Things that are open already; an action without a name is about them. */
  context?: readonly string[] | undefined;
  /** The reasons for cancelling the shop takes, in its own words. */
  reasons?: readonly string[] | undefined;
};

/** One thing of an order that is spoken of, and what is to become of it. */
export type Thing = {
  mention: Mention;
  action: DeskAction | undefined;
  ref: LineRef;
  to: LineChange['to'];
  /** Named only to be left as it is. */
  kept: boolean;
  /** To be left as it is where what it should become cannot be had. */
  optional?: boolean;
};

export type DeskReading = {
  calls: DeskCall[];
  things: Thing[];
  action: DeskAction | undefined;
  payment: PaymentRef | undefined;
  order: OrderRef | undefined;
  reason: string | undefined;
  address: AddressWishes | undefined;
  /** Only what is named is meant, of what was spoken of before. */
  only: boolean;
  /** What is not to be done after all: "don't cancel anything". */
  drop: ReadonlySet<DeskAction>;
  /** Sentences that say nothing of it. */
  rest: string[];
};

type Part = { words: readonly DeskWord[]; mentions: Mention[]; entities: Entity[]; question: boolean };

/** Reads what a message wants done with orders already placed, grounded in the orders the person has. */
export function readDesk(text: string, entities: readonly Entity[], view: DeskView): DeskReading {
  const { records, catalog, lexicon } = view;
  const make = (words: string) => deskWords(words, { numbers: lexicon.numbers, singular: catalog.singular });
  const words = make(text);
  const mentions = findMentions(words, records, catalog, make);
  const readers = new Map<string, OptionReader>();
  const readerOf = (product: string): OptionReader | undefined => {
    const known = readers.get(product);
    const found = known ? undefined : catalog.product(product);
    if (found) readers.set(product, createOptionReader(found, make));
    return known ?? readers.get(product);
  };
  const parts = partsOf(words, mentions, entities);
  const things: Thing[] = [];
  const focused = view.focus === undefined ? undefined : thingInFocus(view.focus, records, view.action);
  const wholes: Whole[] = [];
  const drop = new Set<DeskAction>();
  const rest: string[] = [];
  let action = view.action;
  /** The order the last sentences were about, by number or description. */
  let order: OrderRef | undefined;
  const only = holds(words, lexicon.only) && !holds(words, lexicon.ifNot);
  const address = readAddressWish(words, entities, records, lexicon, {
    text,
    asked: view.asksAddress === true,
  });
  const aboutIt = {
    choosing: view.choosing === true,
    readerOf,
    lexicon,
    isVariant: (id: string) => catalog.variant(id) !== undefined,
  };
  for (const part of parts) {
    const { own, negated } = asksHowItIs(part) ? { own: [], negated: [] } : actionsIn(part, lexicon);
    for (const one of negated) drop.add(one);
    const ref = readOrderRef(part.words, part.entities, part.mentions, records, lexicon);
    if (ref) order = mergeOrder(order, ref);
    const acting = own.filter((one) => one.action !== 'keep');
    if (acting.length > 0) action = acting.at(-1)!.action;
    const about = namedOrder(part, lexicon) || asksHowItIs(part) ? [] : withoutTargetNouns(part, lexicon);
    const addressOnly = address !== undefined && speaksOfAddress(part, lexicon);
    const whole = isWhole(part, ref, about, own, lexicon) && !addressOnly;
    const excepted = exceptFrom(part.words, lexicon);
    const aside = besides(part.words, lexicon);
    const conditional = holds(part.words.slice(0, 8), lexicon.ifNot) || holds(part.words, lexicon.ifNot);
    if (whole) wholes.push(...wholesOf(part, own, action, ref ?? order, readTargetOf(part, lexicon)));
    if (about.length === 0 && !whole && acting.length > 0 && !addressOnly) {
      const named = things.length > 0;
      const open = named ? things : contextThings(view, records);
      takeUpAgain(open, acting, part, aboutIt);
      if (!named) things.push(...open.filter((thing) => thing.action !== undefined));
    }
    for (const [at, mention] of about.entries()) {
      if (aside && mention.from >= aside[0] && mention.to <= aside[1]) continue;
      const its = actionFor(mention, own) ?? action;
      if (addressOnly && its === 'exchange' && !isChangedHere(part, mention, lexicon)) continue;
      const segment = segmentOf(part.words, about, at);
      const kept = (excepted !== undefined && mention.from > excepted) || its === 'keep';
      const thing = thingOf(mention, segment, its, kept, aboutIt);
      const where = ref ?? numberOf(order);
      if (where && !thing.ref.order) thing.ref.order = where;
      const companion = at > 0 && isCompanion(part.words, mention) ? things.at(-1) : undefined;
      if (companion) {
        const both = orderOfBoth(companion.mention, mention);
        if (both) companion.ref.order = both;
        continue;
      }
      const same =
        kept && conditional ? things.find((one) => one.mention.title === mention.title) : undefined;
      if (same) {
        // "If there is none, leave the keyboard alone."
        same.optional = true;
        continue;
      }
      if (kept && wholes.length > 0) for (const one of wholes) one.except.push(thing);
      else addThing(things, thing);
    }
    if (about.length === 0 && acting.length === 0 && !whole) {
      const told = things.length > 0 ? things : focused ? [focused] : [];
      const added = addToLast(part, told, aboutIt);
      if (added && focused && things.length === 0) things.push(focused);
      const spoken = added || ref !== undefined || addressOnly || holds(part.words, lexicon.only);
      if (!spoken) rest.push(textOf(part, text));
    } else if (acting.length === 0 && action === undefined) rest.push(textOf(part, text));
  }
  shareTargets(things);
  const payment = readPayment(words, lexicon.pay);
  const reason = reasonOf(words, view.reasons ?? [], lexicon, make);
  const reading = { things, action, payment, order, reason, address, only, drop, rest };
  return { ...reading, calls: callsOf(reading, wholes) };
}

function textOf({ words }: Part, text: string): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

/** What is open already, as if it had just been named. */
function contextThings({ context = [] }: DeskView, records: Records): Thing[] {
  return context.flatMap((title) => thingInFocus(title, records, undefined) ?? []);
}

/** The thing a question was about, as if it had just been named. */
function thingInFocus(title: string, records: Records, action: DeskAction | undefined): Thing | undefined {
  const lines = ownLines(records).filter(({ line }) => line.title === title);
  if (lines.length === 0) return undefined;
  const mention = { from: 0, to: 0, lines, title, plural: false };
  return { mention, action, ref: { text: title }, to: {}, kept: false };
}

/** The shop's reason that means the same as what was said: both speak of a mistake, both of no longer needing it. */
function reasonOf(
  words: readonly DeskWord[],
  reasons: readonly string[],
  lexicon: DeskLexicon,
  make: (text: string) => DeskWord[],
): string | undefined {
  const said = new Set(
    lexicon.reasons.filter(([, phrases]) => holds(words, phrases)).map(([concept]) => concept),
  );
  return reasons.find((reason) =>
    lexicon.reasons.some(([concept, phrases]) => said.has(concept) && holds(make(reason), phrases)),
  );
}

type About = {
  choosing: boolean;
  readerOf: (product: string) => OptionReader | undefined;
  lexicon: DeskLexicon;
  isVariant: (id: string) => boolean;
};

/** All things of an order or of several. */
function isWhole(
  { words }: Part,
  ref: OrderRef | undefined,
  about: readonly Mention[],
  own: readonly FoundAction[],
  lexicon: DeskLexicon,
): boolean {
  const at = words.findIndex((_, place) => phraseAt(words, place, lexicon.everything) > 0);
  // "Everything that has to do with it": which things that is, only the person knows.
  const limited = at >= 0 && words.slice(at, at + 8).some(({ raw }) => /^(that|which|who)$/.test(raw));
  if (at >= 0) return !limited && !isDenied(words, at, lexicon);
  if (about.length > 0) return false;
  const acts = own.some(({ action }) => action === 'cancel' || action === 'return');
  return acts && ref !== undefined && (ref.all === true || ref.number !== undefined || ref.last === true);
}

function wholesOf(
  { words }: Part,
  own: readonly FoundAction[],
  action: DeskAction | undefined,
  order: OrderRef | undefined,
  to: LineChange['to'],
): Whole[] {
  const actions = new Set(own.length > 0 ? own.map((one) => one.action) : [action]);
  // "The entire order" is the one that is talked about, never several that fit a description.
  const at = words.findIndex(({ raw }) => /^(whole|entire|full|complete)$/.test(raw));
  const entire = at >= 0 && words[at + 1]?.raw === 'order';
  const that = entire && !(order && pointsAtOne(order)) ? { focus: true } : order;
  return [...actions].flatMap((one) =>
    one === undefined || one === 'keep' || one === 'payment'
      ? []
      : [{ action: one, order: that, except: [], to }],
  );
}

/** What can be said of everything: the cheapest, the dearest. */
function readTargetOf({ words }: Part, lexicon: DeskLexicon): LineChange['to'] {
  if (holds(words, lexicon.cheapest)) return { sort: 'cheapest' };
  return holds(words, lexicon.dearest) ? { sort: 'dearest' } : {};
}

function numberOf(order: OrderRef | undefined): OrderRef | undefined {
  return order?.number === undefined ? undefined : { number: order.number };
}

/** "Exchange it", "return both", "the pricier one": an action without a name is about the things named before. */
function takeUpAgain(
  things: Thing[],
  actions: readonly FoundAction[],
  { words }: Part,
  { readerOf, lexicon, isVariant }: About,
): void {
  const action = actions.at(-1)!.action;
  const open = things.filter((thing) => thing.action === undefined && !thing.kept);
  const many = words.some(({ raw }) => /^(them|those|these|both|all|ones)$/.test(raw));
  const meant = many || open.length === 0 ? open : open.slice(-1);
  for (const thing of meant) {
    const [first] = thing.mention.lines;
    const reader = first && readerOf(first.line.productId);
    thing.action = action;
    if (many && /^(both|all)$/.test(words.find(({ raw }) => /^(both|all)$/.test(raw))?.raw ?? ''))
      thing.ref.every = true;
    if (!reader) continue;
    if (action === 'exchange') {
      thing.to = mergeTargets(thing.to, readTarget(words, reader, lexicon, first.line.options, isVariant));
      if (!saysSomething(thing.to) && holds(words, lexicon.sameAgain)) thing.to.same = true;
      continue;
    }
    const which = readTarget(words, reader, lexicon, {});
    const picked = pickOf(words, which.sort, which.cheaper);
    if (picked) {
      thing.ref.pick = picked;
      delete thing.ref.every;
    }
    if (which.facets) thing.ref.facets = which.facets.filter(({ not }) => !not);
  }
}

/** The same thing named again goes on about it, unless it is another one by its order. */
function addThing(things: Thing[], thing: Thing): void {
  const same = things.find(
    (one) =>
      one.mention.title === thing.mention.title &&
      (one.action === thing.action || one.action === undefined) &&
      !one.kept &&
      (!one.ref.order?.state || !thing.ref.order?.state || one.ref.order.state === thing.ref.order.state),
  );
  if (!same) {
    things.push(thing);
    return;
  }
  same.action = thing.action;
  same.kept = thing.kept;
  same.to = mergeTargets(same.to, thing.to);
  same.ref = { ...same.ref, ...thing.ref };
}

/** "Changed to the cheapest desk lamp": the name again, after what it should become, says nothing new. */
function withoutTargetNouns({ words, mentions }: Part, lexicon: DeskLexicon): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const before = kept.at(-1);
    const between = before && words.slice(before.to, mention.from);
    const again = before?.title === mention.title && between && holds(between, lexicon.into);
    if (!again) kept.push(mention);
  }
  return kept;
}

function speaksOfAddress({ words }: Part, { address }: DeskLexicon): boolean {
  return holds(words, address.noun) || holds(words, address.own) || holds(words, address.sendTo);
}

/** "Change the lamp to black, and the address": a thing with something to become beside a wish for an address. */
function isChangedHere({ words }: Part, { to }: Mention, lexicon: DeskLexicon): boolean {
  return holds(words.slice(to, to + 4), lexicon.into) && !holds(words.slice(to, to + 3), lexicon.order);
}

/** Sentences, each with what is named in it. */
function partsOf(
  words: readonly DeskWord[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const close = (to: number) => {
    const own = words.slice(from, to);
    const [first, last] = [own[0], own.at(-1)];
    if (first && last) {
      parts.push({
        words: own,
        mentions: mentions
          .filter((mention) => mention.from >= from && mention.to <= to)
          .map((mention) => ({ ...mention, from: mention.from - from, to: mention.to - from })),
        entities: entities.filter(({ start, end }) => start >= first.start && end <= last.end),
        question: last.raw === '?',
      });
    }
    from = to;
  };
  for (const [at, word] of words.entries())
    if (/^[.!?;\n]$/.test(word.raw) || splitsTwo(words, at)) close(at + 1);
  close(words.length);
  return parts;
}

/** "One to ceramic, the other one to glass": two wishes of one sentence. */
function splitsTwo(words: readonly DeskWord[], at: number): boolean {
  const [raw, next, after] = [0, 1, 2].map((n) => words[at + n]?.raw ?? '');
  if (raw === ':' && next === 'one') return true;
  return (
    (raw === ',' || raw === 'and') && next === 'the' && after === 'other' && words[at + 3]?.raw === 'one'
  );
}

type FoundAction = { action: DeskAction; at: number; to: number; past: boolean };

function actionsIn(
  { words, mentions }: Part,
  lexicon: DeskLexicon,
): { own: FoundAction[]; negated: DeskAction[] } {
  const found: FoundAction[] = [];
  const negated: DeskAction[] = [];
  for (let at = 0; at < words.length;) {
    let best: FoundAction | undefined;
    for (const [action, phrases] of lexicon.actions) {
      const length = phraseAt(words, at, phrases);
      const past = words[at]?.raw.endsWith('ed') === true;
      if (length > 0 && at + length > (best?.to ?? at)) best = { action, at, to: at + length, past };
    }
    if (best && !isNoun(words, at) && !isPast(words, at) && !keepsOption(best, mentions)) {
      if (isDenied(words, at, lexicon)) negated.push(best.action);
      else found.push(best);
    }
    at = best?.to ?? at + 1;
  }
  return { own: found, negated };
}

/** "Don't cancel anything", "nothing should be cancelled", "I'd rather cancel it myself". */
function isDenied(words: readonly DeskWord[], at: number, lexicon: DeskLexicon): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 4); place--) {
    const raw = words[place]?.raw ?? '';
    if (/^[,.;:]$/.test(raw)) return false;
    if (phraseAt(words, place, lexicon.not) > 0 || raw === 'nothing')
      return !/^(no|if)$/.test(words[place - 1]?.raw ?? '');
  }
  for (const { raw } of words.slice(at, at + 8)) {
    if (/^[,.;:]$/.test(raw)) return false;
    if (raw === 'myself' || raw === 'ourselves') return true;
  }
  return false;
}

/** "An order that got cancelled": what happened, not what is asked for. */
function isPast(words: readonly DeskWord[], at: number): boolean {
  return /^(got|was|were|been|being|already)$/.test(words[at - 1]?.raw ?? '');
}

/** "Keep the kettle" leaves a thing as it is; "keep the material" an option of it. */
function keepsOption({ action, to }: FoundAction, mentions: readonly Mention[]): boolean {
  return action === 'keep' && !mentions.some(({ from }) => from >= to && from <= to + 4);
}

/** "The return", "an exchange": spoken of, not asked for. */
function isNoun(words: readonly DeskWord[], at: number): boolean {
  return /^(the|this|that|a|my)$/.test(words[at - 1]?.raw ?? '') && words[at + 1]?.raw !== 'my';
}

/** "Are both changed now?" asks how it is; "can you change both?" wishes it. */
function asksHowItIs({ words, question }: Part): boolean {
  if (!question) return false;
  const wishes = words.some(
    ({ raw }, at) =>
      raw === 'please' ||
      (/^(can|could|would|will|may|might|shall|able)$/.test(raw) &&
        /^(i|you|we|it|to|the|be)$/.test(words[at + 1]?.raw ?? '')),
  );
  return !wishes;
}

/** The action a name stands after, or the first where it stands before all; "the watch returned" is said the other way round. */
function actionFor({ from, to }: Mention, actions: readonly FoundAction[]): DeskAction | undefined {
  const done = actions.find(({ at, past }) => past && at >= to && at <= to + 3);
  if (done && !actions.some(({ at, past }) => !past && at < from)) return done.action;
  return (actions.findLast(({ at }) => at < from) ?? actions[0])?.action;
}

function exceptFrom(words: readonly DeskWord[], lexicon: DeskLexicon): number | undefined {
  const at = words.findIndex((_, place) => phraseAt(words, place, lexicon.except) > 0);
  return at < 0 ? undefined : at;
}

/** "The backpack I received with the vacuum cleaner": what came with it only tells which one. */
function isCompanion(words: readonly DeskWord[], { from }: Mention): boolean {
  const before = words.slice(Math.max(0, from - 3), from).map(({ raw }) => raw);
  const at = before.lastIndexOf('with');
  return at >= 0 && before.slice(at + 1).every((raw) => /^(the|my|a|an|that)$/.test(raw));
}

function orderOfBoth(one: Mention, other: Mention): OrderRef | undefined {
  const ids = new Set(other.lines.map(({ order }) => order.id));
  const both = [...new Set(one.lines.map(({ order }) => order.id))].filter((id) => ids.has(id));
  return both.length === 1 ? { number: both[0]! } : undefined;
}

/** "Besides the helmet, …": what is named up to the comma was spoken of before. */
function besides(words: readonly DeskWord[], lexicon: DeskLexicon): [number, number] | undefined {
  const from = words.findIndex((_, at) => phraseAt(words, at, lexicon.besides) > 0);
  if (from < 0) return undefined;
  const to = words.findIndex(({ raw }, at) => at > from && /^[,.;:]$/.test(raw));
  return [from, to < 0 ? words.length : to];
}

/** "The order with the lamp" names an order, not things to do something with. */
function namedOrder({ words, mentions }: Part, lexicon: DeskLexicon): boolean {
  const [first] = mentions;
  const at = words.findIndex((_, place) => phraseAt(words, place, lexicon.orderWith) > 0);
  return first !== undefined && at >= 0 && at < first.from;
}

function mergeOrder(known: OrderRef | undefined, ref: OrderRef): OrderRef {
  return known?.number !== undefined && ref.number === undefined ? known : { ...known, ...ref };
}

type Segment = { before: readonly DeskWord[]; after: readonly DeskWord[]; name: readonly DeskWord[] };

/** The words about one name: from where its noun phrase begins to where the next one does. */
function segmentOf(words: readonly DeskWord[], mentions: readonly Mention[], at: number): Segment {
  const mention = mentions[at]!;
  const next = mentions[at + 1];
  const start = phraseStart(words, mention.from, mentions[at - 1]?.to ?? 0);
  const end = next ? phraseStart(words, next.from, mention.to) : words.length;
  return {
    before: words.slice(start, mention.from),
    name: words.slice(mention.from, mention.to),
    after: words.slice(mention.to, end),
  };
}

/** Adjectives before a name belong to it, back to an "and", a comma, a verb or the article. */
function phraseStart(words: readonly DeskWord[], from: number, least: number): number {
  for (let at = from - 1; at >= Math.max(least, from - 7); at--)
    if (/^(and|or|[,:;(])$/.test(words[at]?.raw ?? '')) return at + 1;
  for (let at = from - 1; at >= Math.max(least, from - 7); at--)
    if (/^(the|my|a|an|this|that|two|both)$/.test(words[at]?.raw ?? '')) return at;
  return Math.max(least, from);
}

function thingOf(
  mention: Mention,
  segment: Segment,
  action: DeskAction | undefined,
  kept: boolean,
  { readerOf, lexicon, isVariant }: About,
): Thing {
  const [first] = mention.lines;
  const reader = first && readerOf(first.line.productId);
  const changes = action === 'exchange';
  const cut = changes ? targetStart(segment.after, lexicon) : segment.after.length;
  const about = [...segment.before, ...segment.after.slice(0, cut)];
  const source = reader ? readTarget(about, reader, lexicon, {}) : {};
  const target = changes ? segment.after.slice(cut) : [];
  const now = first?.line.options ?? {};
  const to = reader && changes ? readTarget(target, reader, lexicon, now, isVariant) : {};
  const picked = pickOf(about, source.sort, source.cheaper);
  const state = readState([...segment.before, ...segment.after.slice(0, cut)], lexicon);
  const own = (source.facets ?? []).filter(({ not }) => !not);
  const has = ({ facet, value }: FacetWish) =>
    mention.lines.some(({ line }) => line.options[facet] === value);
  // "The black 1000ml bottle would do": options the thing has not are what it should become.
  const wanted = changes ? own.filter((facet) => !has(facet)) : [];
  if (wanted.length > 0) to.facets = [...wanted, ...(to.facets ?? [])];
  const facets = own.filter((facet) => !wanted.includes(facet));
  const ref: LineRef = {
    text: mention.title,
    ...(facets.length > 0 && { facets }),
    ...(picked && { pick: picked }),
    ...((mention.plural || holds(segment.before, lexicon.every)) && !picked && { every: true }),
    ...(state && { order: { state } }),
  };
  if (changes && holds(target, lexicon.like)) {
    const of = readState(target, lexicon) ?? (state === 'open' ? 'delivered' : 'open');
    to.like = { text: mention.title, order: { state: of } };
  } else if (changes && !saysSomething(to) && holds(target, lexicon.sameAgain)) to.same = true;
  return { mention, action, ref, to, kept };
}

/** Which of several by price: "the cheaper one", "the more expensive of the two". */
function pickOf(
  words: readonly DeskWord[],
  sort: 'cheapest' | 'dearest' | undefined,
  cheaper: boolean | undefined,
): LineRef['pick'] {
  if (/\b(more expensive|pricier|dearer)\b/.test(words.map(({ raw }) => raw).join(' '))) return 'dearest';
  return sort ?? (cheaper ? 'cheapest' : undefined);
}

/** Where what a thing should become begins: at "for" or "to", else right after its name, a bracket aside. */
function targetStart(after: readonly DeskWord[], lexicon: DeskLexicon): number {
  const close = after.findIndex(({ raw }) => raw === ')');
  const from = after[0]?.raw === '(' && close > 0 ? close + 1 : 0;
  if (after[from]?.raw === ':') return from;
  for (let at = from; at < after.length; at++) {
    const length = phraseAt(after, at, lexicon.into);
    if (length > 0) return at;
  }
  return from;
}

/** "One of them to …, the other one to …": two of the same thing, each with its own wish. */
function oneOfTwo(words: readonly DeskWord[], things: Thing[]): Thing | undefined {
  const last = things.at(-1);
  if (!last || last.mention.lines.length < 2 || last.action !== 'exchange') return undefined;
  const [first = '', second = ''] = words.map(({ raw }) => raw);
  const other = first === 'other' || (first === 'the' && second === 'other');
  if (first !== 'one' && !other) return undefined;
  const { every: _, ...ref } = last.ref;
  last.ref = { ...ref, count: 1 };
  if (!other) return last;
  const next: Thing = { ...last, ref: { ...last.ref }, to: {} };
  things.push(next);
  return next;
}

/** A sentence without a name goes on about the things last named. */
function addToLast(
  { words }: Part,
  things: Thing[],
  { choosing, readerOf, lexicon, isVariant }: About,
): boolean {
  const last = oneOfTwo(words, things) ?? things.at(-1);
  const [first] = last?.mention.lines ?? [];
  const reader = first && readerOf(first.line.productId);
  if (!last || !reader) return false;
  const more = readTarget(words, reader, lexicon, first.line.options, isVariant);
  if (last.action !== 'exchange' || choosing) {
    const picked = pickOf(words, more.sort, more.cheaper);
    if (more.facets) last.ref = { ...last.ref, facets: [...(last.ref.facets ?? []), ...more.facets] };
    if (picked) last.ref = { ...last.ref, pick: picked };
    return more.facets !== undefined || picked !== undefined;
  }
  if (!saysSomething(more)) return false;
  const conditional = holds(words.slice(0, 6), lexicon.ifNot);
  if (conditional) last.to = { ...last.to, otherwise: [...(last.to.otherwise ?? []), more] };
  else last.to = mergeTargets(last.to, more);
  return true;
}

/** What is said later adds to what was said before; a new value of an option takes the place of the old one. */
export function mergeTargets(old: LineChange['to'], added: LineChange['to']): LineChange['to'] {
  const touched = new Set([...(added.facets ?? []), ...(added.prefer ?? [])].map(({ facet }) => facet));
  const keep = <F extends { facet: string }>(list: readonly F[] | undefined) =>
    (list ?? []).filter(({ facet }) => !touched.has(facet));
  const facets = [...keep(old.facets), ...(added.facets ?? [])];
  const prefer = [...keep(old.prefer), ...(added.prefer ?? [])];
  const merged = { ...old, ...added };
  delete merged.facets;
  delete merged.prefer;
  return { ...merged, ...(facets.length > 0 && { facets }), ...(prefer.length > 0 && { prefer }) };
}

/** "Exchange the bed and the chair for the cheapest": what is said last is meant of both. */
function shareTargets(things: readonly Thing[]): void {
  for (let at = things.length - 2; at >= 0; at--) {
    const thing = things[at]!;
    const next = things[at + 1]!;
    const shared = { sort: next.to.sort, compare: undefined };
    if (thing.action !== 'exchange' || next.action !== 'exchange' || saysSomething(thing.to)) continue;
    if (shared.sort) thing.to = { ...thing.to, sort: shared.sort };
  }
}
