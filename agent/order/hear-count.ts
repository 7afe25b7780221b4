import { type Hearing, itemsFor, newLine, partOf } from './hearing.ts';
import { copyOf, fitting, type Line, optionOnLine, putOn, sayOn, setQuantity } from './order-lines.ts';
import { type Phrase, type Said, saidIn } from './order-phrases.ts';

/** Whether a counted phrase of options is a thing of its own ("and a medium ham") or a part of one ("and two sugars"). */
export function startsLine(
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
  if (last.base) return true;
  if (!last.named) return last.open === 'head';
  if (last.tail.length > 0) return false;
  const mayDivide = last.counted && last.quantity > 1 && phrase.joiner !== 'and';
  return mayDivide || fit.itemsWith(said).length === 1;
}

/** A counted phrase of options that is a thing of its own. */
export function countOptions(heard: Hearing, phrase: Phrase, said: readonly Said[]): void {
  const { last, fit } = heard;
  const like = last && fitting(last, said, fit).length > 0 ? startLike(heard, phrase, said) : undefined;
  const line = like ?? newLine(heard, phrase, itemsFor(heard, said));
  for (const one of said) putOn(line, { ...one, negated: false }, fit);
  if (line.named && !phrase.pronoun) line.open = 'tail';
}

/** "one with soy" after "two lattes" is a part of them; after "a latte" it is one more latte. */
function startLike(heard: Hearing, phrase: Phrase, said: readonly Said[]): Line | undefined {
  const { last, fit } = heard;
  if (!last) return undefined;
  const base = last.base ?? last;
  const number = phrase.number ?? 1;
  const isFirst = base.left === undefined;
  const isMore = phrase.joiner === 'and' || (number === base.quantity && !phrase.pronoun);
  const isPart =
    base.counted &&
    number <= (base.left ?? base.quantity) &&
    !(isFirst && isMore) &&
    said.every((one) => !base.head.includes(optionOnLine(base, one, fit)?.group ?? ''));
  if (isPart) return partOf(heard, base, number);
  const line = newLine(heard, phrase, last.items);
  line.named = last.named;
  // "one medium latte and one large": where an option is the name it goes along, unless another is said.
  const names = (one: Said): boolean => fit.namedBy(one.options) !== undefined;
  const name = said.some(names) ? undefined : last.picks.find((pick) => !pick.negated && names(pick));
  if (name) putOn(line, name, fit);
  return line;
}

/** "and the other with soy": what is left of a line with parts, or one more. */
export function theRest(heard: Hearing, phrase: Phrase, next: Phrase | undefined): void {
  const said = saidIn(phrase);
  const follows = next?.joiner === 'none' && next.lead !== undefined;
  if (said.length === 0 && phrase.lead === undefined && !follows) return;
  const left = (heard.last?.base ?? heard.last)?.left ?? 0;
  const number = left > 0 ? left : (phrase.number ?? 1);
  const line = startLike(heard, { ...phrase, number, joiner: 'none' }, said);
  if (line) say(heard, phrase, line);
}

/** "the first with ham": one of a counted line, or the line of that place. */
export function theNth(heard: Hearing, phrase: Phrase, place: number): void {
  const { last, lines } = heard;
  const base = last?.base ?? last;
  const divides = base?.counted === true && place <= base.quantity && (base.left ?? base.quantity) > 0;
  const line = divides ? partOf(heard, base, 1) : lines[place - 1];
  if (!line) return;
  heard.last = line;
  say(heard, phrase, line);
}

function say(heard: Hearing, phrase: Phrase, line: Line): void {
  const said = saidIn(phrase);
  line.open = phrase.lead ? 'tail' : line.open;
  if (phrase.lead === 'not' && said.length === 0 && !phrase.strange) withoutThat(heard, line);
  for (const one of said) putOn(line, { ...one, negated: phrase.lead === 'not' }, heard.fit);
}

/** "the same again with soy". */
export function sameAgain(heard: Hearing, phrase: Phrase): void {
  const { last, fit } = heard;
  if (!last) return;
  const line = copyOf(last);
  if (phrase.number !== undefined && !phrase.article) setQuantity(line, phrase.number);
  line.copied = line.picks;
  heard.lines.push(line);
  heard.last = line;
  line.open = 'tail';
  if (phrase.lead === 'not') say(heard, phrase, line);
  else for (const one of saidIn(phrase)) sayOn(line, { ...one, negated: false }, fit);
}

/** A number alone counts what comes next, or what came before; "without" alone repeats what was said. */
export function nothingNamed(heard: Hearing, phrase: Phrase, next: Phrase | undefined): void {
  const { last, fit } = heard;
  const follows = next?.joiner === 'none' && next.lead !== undefined;
  if (phrase.amount !== undefined) {
    const pick = last?.picks.at(-1);
    if (follows && saidIn(next).length > 0) heard.amount = phrase.amount;
    else if (pick && last) putOn(last, { ...pick, amount: phrase.amount }, fit);
  }
  if (phrase.number === undefined && !phrase.flags.has('another')) {
    const heldOpen = next?.joiner === 'none' && saidIn(next).length > 0;
    if (phrase.lead === 'not' && last && !heldOpen && !phrase.strange) withoutThat(heard, last);
  } else if (phrase.lead === 'not') {
    const line = startLike(heard, phrase, []);
    if (line && !phrase.strange) withoutThat(heard, line);
  } else if ((follows && next.item === undefined) || phrase.pronoun || phrase.flags.has('another')) {
    if (!startLike(heard, phrase, [])) heard.pending = phrase;
  } else if (follows) heard.pending = phrase;
  else if (last && !last.counted && !phrase.article && (phrase.times || phrase.joiner !== 'stop'))
    setQuantity(last, phrase.number ?? 1);
}

/** "and one without": without what it or the one before has. */
function withoutThat(heard: Hearing, line: Line): void {
  const { lines, fit } = heard;
  const own = line.tail.length > 0 ? line : lines[lines.indexOf(line) - 1];
  for (const pick of own?.tail ?? [])
    if (!pick.negated) putOn(line, { options: pick.options, negated: true }, fit);
}
