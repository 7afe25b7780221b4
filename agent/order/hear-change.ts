import { addOptions, leaveOut } from './hear-options.ts';
import { drop, type Hearing, isSame, target } from './hearing.ts';
import { fitting, optionOnLine, putOn, replaceOn, setQuantity, takeOff } from './order-lines.ts';
import { type Phrase, saidIn } from './order-phrases.ts';

/** "cancel the muffin", "remove the onions"; answers whether there was something to take off. */
export function remove(heard: Hearing, phrase: Phrase): boolean {
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

/** "no, make that a large", "actually two", "a latte, no wait, a mocha"; answers whether it was a correction. */
export function revise(heard: Hearing, phrase: Phrase, next: Phrase | undefined): boolean {
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

/** "both with oat milk", "with oat milk each": of the two, or of all that came before. */
export function spreadOut(heard: Hearing, phrase: Phrase, next: Phrase | undefined): void {
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
        for (const pick of last.tail.slice(heard.since))
          if (fitting(line, [pick], fit).length > 0) putOn(line, pick, fit);
    return;
  }
  heard.spread = of;
  if (said.length === 0) return;
  if (phrase.lead === 'not') leaveOut(heard, phrase, said);
  else addOptions(heard, phrase, said);
}
