import {
  copyOf,
  type Fit,
  fitting,
  type Line,
  optionOnLine,
  type Pick,
  putOn,
  replaceOn,
  takeOff,
} from './order-lines.ts';
import { type Phrase, type Said, saidIn } from './order-phrases.ts';

/** What has been heard of an order so far. */
type Hearing = {
  fit: Fit;
  lines: Line[];
  /** The line that what comes next is said of. */
  last?: Line | undefined;
  /** Lines that what comes next is said of besides: "both with oat milk". */
  spread: readonly Line[];
  /** Whether what comes next is still left out: "no onions or peppers". */
  negating: boolean;
  /** A number with nothing counted yet. */
  pending?: Phrase | undefined;
  /** An amount waiting for its option: "light on the ice". */
  amount?: string | undefined;
};

/** Hears an order phrase by phrase, and answers with its lines. */
export function hearOrder(phrases: readonly Phrase[], fit: Fit): Line[] {
  const heard: Hearing = { fit, lines: [], spread: [], negating: false };
  for (const [at, phrase] of phrases.entries()) hear(heard, phrase, phrases[at + 1]);
  for (const line of heard.lines) if (line.left !== undefined) line.quantity = line.left;
  return heard.lines.filter(({ quantity }) => quantity > 0);
}

function hear(heard: Hearing, given: Phrase, next: Phrase | undefined): void {
  let phrase = withPending(heard, given);
  phrase = asOption(heard, phrase);
  if (phrase.joiner === 'stop' || phrase.item !== undefined || phrase.number !== undefined) {
    heard.spread = [];
    heard.negating = false;
  }
  if (phrase.lead === 'with') heard.negating = false;
  const { flags, last } = { flags: phrase.flags, last: heard.last };
  if (flags.has('remove') && last && remove(heard, phrase)) return;
  if ((flags.has('each') || flags.has('both')) && !flags.has('set') && last)
    return spreadOut(heard, phrase, next);
  if (
    last &&
    (flags.has('set') || (flags.has('revise') && phrase.joiner !== 'and')) &&
    revise(heard, phrase, next)
  )
    return;
  if (flags.has('same') && last) return sameAgain(heard, phrase);
  if (flags.has('rest') && last && phrase.item === undefined) return theRest(heard, phrase);
  const said = saidIn(phrase);
  if (phrase.item !== undefined) return nameItem(heard, phrase, phrase.item);
  if (phrase.lead === 'insteadOf') return;
  if (said.length === 0) return nothingNamed(heard, phrase, next);
  if (phrase.lead === 'not' || (heard.negating && goesOnNegating(phrase)))
    return leaveOut(heard, phrase, said);
  heard.negating = false;
  const pointed = phrase.pronoun && (phrase.joiner !== 'comma' || phrase.definite);
  const counted = phrase.number !== undefined || flags.has('another') || pointed;
  if (counted && startsLine(heard, phrase, said, next)) return countOptions(heard, phrase, said);
  addOptions(heard, phrase, said);
}

/** A number before "no" or "with" counts what comes after: "a no foam latte". */
function withPending(heard: Hearing, phrase: Phrase): Phrase {
  const { pending } = heard;
  heard.pending = undefined;
  if (!pending || phrase.number !== undefined || phrase.joiner !== 'none') return phrase;
  return { ...phrase, number: pending.number ?? 1, article: pending.article, joiner: pending.joiner };
}

/** A name that is an item and an option is the option where it is said of a line that may have it. */
function asOption(heard: Hearing, phrase: Phrase): Phrase {
  const { item, itemAs, ...rest } = phrase;
  const { last } = heard;
  if (item === undefined || !itemAs || !last || fitting(last, [itemAs], heard.fit).length === 0)
    return phrase;
  const attached = phrase.lead !== undefined || (last.open === 'tail' && phrase.number === undefined);
  return attached ? { ...rest, before: [...phrase.before, itemAs] } : phrase;
}

/** "cancel the muffin", "remove the onions". */
function remove(heard: Hearing, phrase: Phrase): boolean {
  const { lines, fit } = heard;
  if (phrase.item !== undefined) {
    const line = lines.findLast(({ items }) => items[0] === phrase.item);
    if (!line) return false;
    drop(heard, line);
    return true;
  }
  const said = saidIn(phrase);
  for (const one of said) {
    const line =
      lines.findLast((known) => known.picks.some((pick) => isSame(known, pick, one, fit))) ?? heard.last;
    const option = line && optionOnLine(line, one, fit);
    if (!line || !option) continue;
    const had = line.picks.length;
    takeOff(line, option, fit);
    if (line.picks.length === had) putOn(line, { ...one, negated: true }, fit);
  }
  return said.length > 0;
}

function isSame(line: Line, pick: Pick, said: Said, fit: Fit): boolean {
  const [a, b] = [optionOnLine(line, pick, fit), optionOnLine(line, said, fit)];
  return a !== undefined && a.group === b?.group && a.id === b.id;
}

function drop(heard: Hearing, line: Line): void {
  heard.lines = heard.lines.filter((other) => other !== line);
  if (heard.last === line) heard.last = heard.lines.at(-1);
}

/** "both with oat milk", "with oat milk each": of the two, or of all that came before. */
function spreadOut(heard: Hearing, phrase: Phrase, next: Phrase | undefined): void {
  const { lines, last, fit } = heard;
  if (!last) return;
  const siblings = last.base && lines.filter(({ base }) => base === last.base);
  const enough = phrase.flags.has('both') ? 2 : phrase.flags.has('set') ? Infinity : 3;
  const of =
    siblings ?? (last.quantity >= enough ? [last] : phrase.flags.has('both') ? lines.slice(-2) : lines);
  const said = saidIn(phrase);
  const follows = next?.joiner === 'none' && next.item === undefined && saidIn(next).length > 0;
  if (said.length === 0 && phrase.lead === undefined && !follows) {
    for (const line of of)
      if (line !== last)
        for (const pick of last.tail) if (fitting(line, [pick], fit).length > 0) putOn(line, pick, fit);
    return;
  }
  heard.spread = of;
  if (said.length === 0) return;
  if (phrase.lead === 'not') leaveOut(heard, phrase, said);
  else addOptions(heard, phrase, said);
}

/** "no, make that a large", "actually two", "a latte, no wait, a mocha"; answers whether it was a correction. */
function revise(heard: Hearing, phrase: Phrase, next: Phrase | undefined): boolean {
  const { last, fit, lines } = heard;
  if (!last) return false;
  const said = saidIn(phrase);
  if (phrase.item !== undefined) {
    if (phrase.lead || (phrase.flags.has('set') && phrase.joiner === 'and')) return false;
    const kept = last.picks.filter((pick) => fit.optionOn(phrase.item ?? '', pick));
    Object.assign(last, { items: [phrase.item], named: true, picks: kept, open: 'head' });
    for (const one of said) replaceOn(last, one, fit);
    last.open = 'tail';
    if (phrase.number !== undefined && !phrase.article) setQuantity(last, phrase.number);
    return true;
  }
  if (said.length === 0) {
    if (phrase.number === undefined) {
      if (phrase.flags.has('set') && (phrase.flags.has('each') || phrase.flags.has('both')))
        spreadOut(heard, phrase, next);
      return phrase.flags.has('set');
    }
    if (phrase.article || (next?.joiner === 'none' && next.lead)) return false;
    setQuantity(last, phrase.number);
    return true;
  }
  if (phrase.lead === 'not') {
    leaveOut(heard, phrase, said);
    return true;
  }
  const all = phrase.flags.has('each') || phrase.flags.has('both');
  const of = all
    ? phrase.flags.has('both')
      ? lines.slice(-2)
      : lines
    : lines.filter((line) => line === target(heard, said));
  if (of.length === 0) return false;
  for (const line of of) for (const one of said) replaceOn(line, one, fit);
  if (phrase.number !== undefined && !phrase.article && !phrase.pronoun) setQuantity(last, phrase.number);
  return true;
}

function setQuantity(line: Line, quantity: number): void {
  line.quantity = quantity;
  line.counted = true;
}

/** The latest line that may have all of this. */
function target(heard: Hearing, said: readonly Said[]): Line | undefined {
  const { last, lines, fit } = heard;
  if (last && fitting(last, said, fit).length > 0) return last;
  return lines.findLast((line) => fitting(line, said, fit).length > 0);
}

/** "the same again with soy". */
function sameAgain(heard: Hearing, phrase: Phrase): void {
  const { last, fit } = heard;
  if (!last) return;
  const line = copyOf(last);
  if (phrase.number !== undefined && !phrase.article) setQuantity(line, phrase.number);
  heard.lines.push(line);
  heard.last = line;
  line.open = 'tail';
  if (phrase.lead === 'not' && saidIn(phrase).length === 0) withoutThat(heard, line);
  for (const one of saidIn(phrase))
    if (phrase.lead === 'not') putOn(line, { ...one, negated: true }, fit);
    else replaceOn(line, one, fit);
}

/** "and the other with soy": what is left of a line with parts, or one more. */
function theRest(heard: Hearing, phrase: Phrase): void {
  const base = heard.last?.base ?? heard.last;
  const left = base?.left ?? 0;
  const number = left > 0 ? left : (phrase.number ?? 1);
  const part = startLike(heard, { ...phrase, number, joiner: 'none' }, saidIn(phrase));
  if (part && phrase.lead === 'not' && saidIn(phrase).length === 0) withoutThat(heard, part);
  if (part)
    for (const one of saidIn(phrase)) putOn(part, { ...one, negated: phrase.lead === 'not' }, heard.fit);
}

/** A phrase with an item: a new line, unless the options just heard were its own or it points at one there is. */
function nameItem(heard: Hearing, phrase: Phrase, item: string): void {
  const { fit, lines, last } = heard;
  const negated = phrase.lead === 'not';
  if (negated && phrase.before.length === 0 && phrase.number === undefined) {
    const line = lines.findLast(({ items }) => items[0] === item);
    if (line) drop(heard, line);
    return;
  }
  const said = saidIn(phrase);
  if (last && !last.named && joins(last, phrase, item, fit)) {
    last.items = [item];
    last.named = true;
    last.open = 'head';
    if (phrase.number !== undefined && !last.counted) last.quantity = phrase.number;
    for (const one of said) putOn(last, { ...one, negated: false }, fit);
    last.open = 'tail';
    return;
  }
  const known = phrase.definite ? lines.findLast((line) => line.named && line.items[0] === item) : undefined;
  if (
    known &&
    phrase.number === undefined &&
    said.every((one) => known.picks.some((pick) => isSame(known, pick, one, fit)))
  ) {
    heard.last = known;
    return;
  }
  const line = newLine(heard, phrase, [item]);
  line.named = true;
  for (const [index, one] of said.entries())
    if (fit.optionOn(item, one)) putOn(line, { ...one, negated: negated && index === 0 }, fit);
    else if (index < phrase.before.length && last && !phrase.number) addOptions(heard, phrase, [one], last);
  line.open = 'tail';
}

/** "a ham and olive pizza", "large, oat milk latte": whether the item's name comes after options that are its own. */
function joins(line: Line, phrase: Phrase, item: string, fit: Fit): boolean {
  if (!line.items.includes(item) && !line.picks.every((pick) => fit.optionOn(item, pick))) return false;
  const onlyNegated = line.picks.every(({ negated }) => negated);
  if (onlyNegated) return true;
  // "white lilies, a large bunch": the count may come with the name.
  const late =
    !line.numbered && phrase.joiner === 'comma' && !phrase.before.some((one) => isHead(line, item, one, fit));
  if ((phrase.number !== undefined && !late) || phrase.joiner === 'stop' || phrase.lead) return false;
  const first = phrase.before[0] && fit.optionOn(item, phrase.before[0]);
  const parallel =
    first !== undefined && first.group === line.head[0] && line.head.length > 1 && phrase.before.length > 1;
  return !parallel && (line.open === 'head' || phrase.joiner === 'none');
}

function isHead(line: Line, item: string, said: Said, fit: Fit): boolean {
  return line.head.includes(fit.optionOn(item, said)?.group ?? '');
}

function newLine(heard: Hearing, phrase: Phrase, items: readonly string[]): Line {
  const line: Line = {
    items,
    named: false,
    quantity: phrase.number ?? 1,
    counted: phrase.number !== undefined && !phrase.article,
    numbered: phrase.number !== undefined,
    picks: [],
    tail: [],
    head: [],
    open: 'head',
  };
  heard.lines.push(line);
  heard.last = line;
  return line;
}

/** A number alone counts what comes next, or what came before; "without" alone repeats what was said. */
function nothingNamed(heard: Hearing, phrase: Phrase, next: Phrase | undefined): void {
  const { last, fit } = heard;
  if (phrase.amount !== undefined) {
    const pick = last?.picks.at(-1);
    if (next?.joiner === 'none' && next.lead && saidIn(next).length > 0) heard.amount = phrase.amount;
    else if (pick && last) putOn(last, { ...pick, amount: phrase.amount }, fit);
  }
  if (phrase.number === undefined && !phrase.flags.has('another')) {
    if (phrase.lead === 'not' && last && !(next?.joiner === 'none' && saidIn(next).length > 0))
      withoutThat(heard, last);
    return;
  }
  const led = next?.joiner === 'none' && next.lead !== undefined && next.item === undefined;
  if (phrase.lead === 'not') {
    const line = startLike(heard, phrase, []);
    if (line) withoutThat(heard, line);
  } else if (led || phrase.pronoun || phrase.flags.has('another')) {
    if (!startLike(heard, phrase, [])) heard.pending = phrase;
  } else if (next?.joiner === 'none' && next.lead) heard.pending = phrase;
  else if (last && !last.counted && !phrase.article && (phrase.times || phrase.joiner !== 'stop'))
    setQuantity(last, phrase.number ?? 1);
}

/** "and one without": without what the one before has. */
function withoutThat(heard: Hearing, line: Line): void {
  const { lines, fit } = heard;
  const index = lines.indexOf(line);
  const own = line.tail.length > 0 ? line : lines[index - 1];
  for (const pick of own?.tail ?? [])
    if (!pick.negated) putOn(line, { options: pick.options, negated: true }, fit);
}

/** "one with soy" after "two lattes" is a part of them; after "a latte" it is one more latte. */
function startLike(heard: Hearing, phrase: Phrase, said: readonly Said[]): Line | undefined {
  const { last, fit } = heard;
  if (!last) return undefined;
  const base = last.base ?? last;
  const number = phrase.number ?? 1;
  const left = base.left ?? base.quantity;
  const first = base.left === undefined;
  const open =
    base.counted &&
    number <= left &&
    !(first && (phrase.joiner === 'and' || (number === base.quantity && !phrase.pronoun))) &&
    said.every((one) => !base.head.includes(optionOnLine(base, one, fit)?.group ?? ''));
  if (open) {
    const part: Line = { ...copyOf(base), quantity: number, counted: true, base, open: 'head' };
    base.left = left - number;
    if (base.left === 0) heard.lines = heard.lines.filter((line) => line !== base);
    heard.lines.push(part);
    heard.last = part;
    return part;
  }
  const line = newLine(heard, phrase, last.items);
  line.named = last.named;
  return line;
}

/** Whether a counted phrase of options is a thing of its own ("and a medium ham") or a part of one ("and two sugars"). */
function startsLine(
  heard: Hearing,
  phrase: Phrase,
  said: readonly Said[],
  next: Phrase | undefined,
): boolean {
  const { last, fit } = heard;
  if (!last || phrase.pronoun || phrase.flags.has('another')) return true;
  if (fitting(last, said, fit).length === 0) return true;
  if (phrase.lead === 'with') return false;
  const groups = new Set(said.map((one) => optionOnLine(last, one, fit)?.group));
  if ([...groups].some((group) => group !== undefined && last.head.includes(group))) return true;
  if (groups.size > 1 || (next?.joiner === 'none' && next.lead === 'with' && saidIn(next).length > 0))
    return true;
  if (last.base || !last.named) return last.base !== undefined || last.open === 'head';
  if (
    last.counted &&
    last.quantity > 1 &&
    last.open === 'tail' &&
    last.tail.length === 0 &&
    phrase.joiner !== 'and'
  )
    return true;
  return last.tail.length === 0 && fit.itemsWith(said).length === 1;
}

/** A counted phrase of options that is a thing of its own. */
function countOptions(heard: Hearing, phrase: Phrase, said: readonly Said[]): void {
  const { last, fit } = heard;
  const like = last && fitting(last, said, fit).length > 0 ? startLike(heard, phrase, said) : undefined;
  const line = like ?? newLine(heard, phrase, itemsFor(heard, said));
  const { named } = line;
  for (const one of said) putOn(line, { ...one, negated: false }, fit);
  line.open = named && !phrase.pronoun ? 'tail' : line.open;
}

/** Items that options give away: of several the one ordered last, where it is among them. */
function itemsFor(heard: Hearing, said: readonly Said[]): readonly string[] {
  const able = heard.fit.itemsWith(said);
  const last = heard.last?.items[0];
  return last !== undefined && able.includes(last) ? [last, ...able.filter((item) => item !== last)] : able;
}

/** "no onions or peppers". */
function leaveOut(heard: Hearing, phrase: Phrase, said: readonly Said[]): void {
  heard.negating = true;
  const [first, ...more] = said;
  if (!first) return;
  place(heard, phrase, first, true);
  for (const one of more) place(heard, phrase, one, one.amount === undefined);
}

function goesOnNegating(phrase: Phrase): boolean {
  const plain = phrase.lead === undefined && phrase.number === undefined && phrase.flags.size === 0;
  return (
    plain &&
    (phrase.joiner === 'or' || phrase.joiner === 'and') &&
    saidIn(phrase).every(({ amount }) => amount === undefined)
  );
}

/** Options said of the line before, or of the line before that may have them; else of a thing not named. */
function addOptions(heard: Hearing, phrase: Phrase, said: readonly Said[], onto?: Line): void {
  const { fit } = heard;
  const last = onto ?? heard.last;
  if (last && phrase.lead === 'with') last.open = 'tail';
  if (
    last &&
    !onto &&
    heard.spread.length === 0 &&
    fitting(last, said, fit).length === 0 &&
    opensLine(heard, phrase, said)
  ) {
    const line = newLine(heard, phrase, itemsFor(heard, said));
    for (const one of said) putOn(line, { ...one, negated: false }, fit);
    return;
  }
  if (last && !onto && repeats(last, phrase, said, fit)) {
    const line = newLine(heard, phrase, itemsFor(heard, said));
    for (const one of said) putOn(line, { ...one, negated: false }, fit);
    return;
  }
  for (const [index, one] of said.entries()) {
    const amount = index === 0 ? heard.amount : undefined;
    place(heard, phrase, amount === undefined ? one : { ...one, amount }, false);
  }
  heard.amount = undefined;
  if (phrase.amount !== undefined && heard.last) {
    const pick = heard.last.picks.at(-1);
    if (pick) putOn(heard.last, { ...pick, amount: phrase.amount }, fit);
  }
}

/** Options no item of the line before has: a new thing, unless an earlier line may have them and they name no thing alone. */
function opensLine(heard: Hearing, phrase: Phrase, said: readonly Said[]): boolean {
  const able = heard.fit.itemsWith(said);
  if (able.length === 0) return false;
  const nameless = able.every((item) => heard.fit.isNameless(item));
  return nameless || (phrase.lead === undefined && target(heard, said) === undefined);
}

/** "cola, diet cola", "large pepperoni and medium sausage": said as the line before began. */
function repeats(last: Line, phrase: Phrase, said: readonly Said[], fit: Fit): boolean {
  if (phrase.lead !== undefined || phrase.joiner === 'none') return false;
  const groups = said.map((one) => optionOnLine(last, one, fit)?.group);
  if (last.named || !last.head.includes(groups[0] ?? '')) return false;
  const item = last.items[0];
  if (item !== undefined && last.items.length === 1 && fit.isNameless(item)) return true;
  return groups.length > 1 && last.head.length > 1 && last.head[0] === groups[0];
}

/** Puts an option where it is said: on every line spoken of, on the last one, or on the latest one that may have it. */
function place(heard: Hearing, phrase: Phrase, said: Said, negated: boolean): void {
  const { fit, spread } = heard;
  const pick: Pick = { ...said, negated };
  if (spread.length > 0) {
    for (const line of spread) if (fitting(line, [said], fit).length > 0) putOn(line, pick, fit);
    return;
  }
  const line = target(heard, [said]);
  if (line) putOn(line, pick, fit);
  else if (fit.itemsWith([said]).length > 0)
    putOn(newLine(heard, phrase, itemsFor(heard, [said])), pick, fit);
}
