import { addOptions } from './hear-options.ts';
import { drop, type Hearing, isSame, newLine, partOf } from './hearing.ts';
import { type Fit, type Line, putOn } from './order-lines.ts';
import { type Phrase, type Said, saidIn } from './order-phrases.ts';

/** A phrase with an item: a new line, unless the options just heard were its own or it points at one there is. */
export function nameItem(heard: Hearing, phrase: Phrase, item: string): void {
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
  if (phrase.definite && pointsBack(heard, phrase, item)) return;
  const waiting = waitingFor(lines, phrase, item);
  const line = newLine(heard, phrase, [item]);
  line.named = true;
  for (const [index, one] of said.entries())
    if (fit.optionOn(item, one)) putOn(line, { ...one, negated: negated && index === 0 }, fit);
    else if (index < phrase.before.length && last && phrase.joiner === 'none' && phrase.number === undefined)
      addOptions(heard, phrase, [one], last);
  line.open = 'tail';
  heard.last = line;
  for (const other of waiting) nameLate(other, line, item, fit);
}

/** "a ham and olive pizza", "large, oat milk latte": whether the item's name comes after options that are its own. */
function joins(line: Line, phrase: Phrase, item: string, fit: Fit): boolean {
  if (!line.picks.every((pick) => fit.optionOn(item, pick))) return false;
  if (line.picks.every(({ negated }) => negated)) return true;
  if (phrase.joiner === 'stop') return false;
  // "ham and olives on a large pizza", "white lilies, a large bunch": the count comes with the name.
  const apart = !line.numbered && !phrase.before.some((one) => isHead(line, item, one, fit));
  if (phrase.lead === 'with' && apart && phrase.joiner === 'none') return true;
  if (phrase.lead || (phrase.number !== undefined && !(apart && phrase.joiner === 'comma'))) return false;
  const first = phrase.before[0] && fit.optionOn(item, phrase.before[0]);
  const parallel =
    first !== undefined && first.group === line.head[0] && line.head.length > 1 && phrase.before.length > 1;
  return !parallel && (line.open === 'head' || phrase.joiner === 'none');
}

function isHead(line: Line, item: string, said: Said, fit: Fit): boolean {
  return line.head.includes(fit.optionOn(item, said)?.group ?? '');
}

/** "the latte with oat milk", "one of the lattes": of those ordered before, where there are any. */
function pointsBack(heard: Hearing, phrase: Phrase, item: string): boolean {
  const { fit } = heard;
  const known = heard.lines.findLast(
    (line) =>
      line.items[0] === item &&
      phrase.before.every((one) => line.picks.some((pick) => isSame(line, pick, one, fit))) &&
      (phrase.number ?? 1) <= line.quantity,
  );
  if (!known) return false;
  const some = phrase.number !== undefined && !phrase.article && phrase.number < known.quantity;
  heard.last = some ? partOf(heard, known, phrase.number ?? 1) : known;
  heard.last.open = 'tail';
  for (const one of phrase.after) putOn(heard.last, { ...one, negated: false }, fit);
  return true;
}

/** "one large and one small latte": lines whose options do not give an item away wait for its name. */
function waitingFor(lines: readonly Line[], phrase: Phrase, item: string): Line[] {
  if (phrase.number === undefined || phrase.joiner === 'stop' || phrase.lead) return [];
  const waits = (line: Line): boolean =>
    !line.named &&
    line.numbered &&
    line.items.length > 1 &&
    line.items.includes(item) &&
    line.open === 'head';
  return lines.slice(lines.findLastIndex((line) => !waits(line)) + 1);
}

/** Gives the line before the name, and what was said with the name and not of that line. */
function nameLate(line: Line, namedLine: Line, item: string, fit: Fit): void {
  line.items = [item];
  line.named = true;
  for (const pick of namedLine.picks) {
    const group = fit.optionOn(item, pick)?.group;
    if (group !== undefined && !line.head.includes(group)) putOn(line, pick, fit);
  }
  line.open = 'tail';
}
