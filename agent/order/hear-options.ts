import { type Hearing, itemsFor, newLine, place, target } from './hearing.ts';
import { type Fit, fitting, type Line, optionOnLine, putOn } from './order-lines.ts';
import { type Phrase, type Said, saidIn } from './order-phrases.ts';

/** Options said of the line before (or of `onto`), or of an earlier one that may have them; else of a thing not named. */
export function addOptions(heard: Hearing, phrase: Phrase, said: readonly Said[], onto?: Line): void {
  const { fit } = heard;
  const last = onto ?? heard.last;
  if (last && phrase.lead === 'with') last.open = 'tail';
  if (last && !onto && (repeats(last, phrase, said, fit) || opensLine(heard, last, phrase, said))) {
    const line = newLine(heard, phrase, itemsFor(heard, said));
    for (const one of said) putOn(line, { ...one, negated: false }, fit);
    return;
  }
  for (const [index, one] of said.entries()) {
    const amount = index === 0 ? heard.amount : undefined;
    place(heard, phrase, amount === undefined ? one : { ...one, amount }, false);
  }
  heard.amount = undefined;
  const pick = heard.last?.picks.at(-1);
  if (phrase.amount !== undefined && heard.last && pick)
    putOn(heard.last, { ...pick, amount: phrase.amount }, fit);
}

/** Options no item of the line before has: a new thing, unless an earlier line may have them and they name no thing alone. */
function opensLine(heard: Hearing, last: Line, phrase: Phrase, said: readonly Said[]): boolean {
  if (heard.spread.length > 0 || fitting(last, said, heard.fit).length > 0) return false;
  const able = heard.fit.itemsWith(said);
  if (able.length === 0) return false;
  const nameless = able.every((item) => heard.fit.isNameless(item));
  return nameless || (phrase.lead === undefined && target(heard, said) === undefined);
}

/** "cola, diet cola", "large pepperoni and medium sausage": said as the line before began. */
function repeats(last: Line, phrase: Phrase, said: readonly Said[], fit: Fit): boolean {
  if (phrase.lead !== undefined) return false;
  if (phrase.joiner === 'none' && !said.some(({ options }) => fit.namedBy(options))) return false;
  const groups = said.map((one) => optionOnLine(last, one, fit)?.group);
  if (last.named || !groups.some((group) => group !== undefined && last.head.includes(group))) return false;
  const item = last.items[0];
  if (item !== undefined && last.items.length === 1 && fit.isNameless(item)) return true;
  return groups.length > 1 && last.head.length > 1 && last.head[0] === groups[0];
}

/** "no onions or peppers": of a row after "no" only what is joined by a word, of other rows ("without a, b and c") all. */
export function leaveOut(heard: Hearing, phrase: Phrase, said: readonly Said[]): void {
  if (phrase.lead === 'not') heard.negating = phrase.brief ? 'brief' : 'row';
  const [first, ...more] = said;
  if (!first) return;
  place(heard, phrase, first, true);
  for (const one of more) place(heard, phrase, one, one.amount === undefined);
}

/** Whether what was left out goes on with this phrase. */
export function goesOnNegating(heard: Hearing, phrase: Phrase, following: readonly Phrase[]): boolean {
  if (heard.negating === undefined || !isPlain(phrase)) return false;
  if (phrase.joiner === 'and' || phrase.joiner === 'or') return true;
  if (phrase.joiner !== 'comma') return false;
  for (const later of following) {
    if (!isPlain(later)) return false;
    if (later.joiner === 'or') return true;
    if (later.joiner === 'and') return heard.negating === 'row';
  }
  return false;
}

function isPlain(phrase: Phrase): boolean {
  const { lead, number, item, flags } = phrase;
  const said = saidIn(phrase);
  const bare = lead === undefined && number === undefined && item === undefined && flags.size === 0;
  return bare && phrase.joiner !== 'stop' && said.length === 1 && said[0]?.amount === undefined;
}
