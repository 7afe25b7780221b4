import { remove, revise, spreadOut } from './hear-change.ts';
import { countOptions, nothingNamed, sameAgain, startsLine, theNth, theRest } from './hear-count.ts';
import { nameItem } from './hear-item.ts';
import { addOptions, goesOnNegating, leaveOut } from './hear-options.ts';
import type { Hearing } from './hearing.ts';
import { type Fit, fitting, type Line, optionOnLine } from './order-lines.ts';
import { type Phrase, saidIn } from './order-phrases.ts';

/** Hears an order phrase by phrase, and answers with its lines. */
export function hearOrder(phrases: readonly Phrase[], fit: Fit): Line[] {
  const heard: Hearing = { fit, lines: [], spread: [], since: 0 };
  for (const [at, phrase] of phrases.entries()) hear(heard, phrase, phrases.slice(at + 1));
  for (const line of heard.lines) if (line.left !== undefined) line.quantity = line.left;
  return heard.lines.filter(({ quantity }) => quantity > 0);
}

function hear(heard: Hearing, given: Phrase, following: readonly Phrase[]): void {
  const phrase = asOption(heard, withPending(heard, given));
  const next = following[0];
  const { flags, lead } = phrase;
  const { last } = heard;
  if (phrase.joiner === 'stop' || phrase.item !== undefined || phrase.number !== undefined) {
    heard.spread = [];
    heard.negating = undefined;
  }
  if (phrase.joiner === 'comma' || phrase.joiner === 'stop') heard.since = last?.tail.length ?? 0;
  if (lead === 'with') heard.negating = undefined;
  if (last && changes(heard, phrase, next)) return;
  if (flags.has('same') && last) return sameAgain(heard, phrase);
  if (phrase.item !== undefined) return nameItem(heard, phrase, phrase.item);
  if (phrase.ordinal !== undefined && last) return theNth(heard, phrase, phrase.ordinal);
  if (flags.has('rest') && last) return theRest(heard, phrase, next);
  const said = saidIn(phrase);
  if (lead === 'insteadOf') return;
  if (said.length === 0) return nothingNamed(heard, phrase, next);
  if (lead === 'not' || goesOnNegating(heard, phrase, following)) return leaveOut(heard, phrase, said);
  heard.negating = undefined;
  // "tulips, yellow ones" says more of the same; "small latte, large one with soy" begins anew.
  const anew =
    last && said.some((one) => last.head.includes(optionOnLine(last, one, heard.fit)?.group ?? ''));
  const pointed = phrase.pronoun && (phrase.joiner !== 'comma' || phrase.definite || anew === true);
  const counted = phrase.number !== undefined || flags.has('another') || pointed;
  if (counted && startsLine(heard, phrase, said, next)) return countOptions(heard, phrase, said);
  addOptions(heard, phrase, said);
}

/** Hears what changes the order as it is, and answers whether the phrase did. */
function changes(heard: Hearing, phrase: Phrase, next: Phrase | undefined): boolean {
  const { flags } = phrase;
  if (flags.has('remove') && remove(heard, phrase)) return true;
  if ((flags.has('each') || flags.has('both')) && !flags.has('set')) {
    spreadOut(heard, phrase, next);
    return true;
  }
  const revises = flags.has('set') || (flags.has('revise') && phrase.joiner !== 'and');
  return revises && revise(heard, phrase, next);
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
