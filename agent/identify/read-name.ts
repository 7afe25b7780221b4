import type { EntityOf, Scan, Token } from '../recognise/entity.ts';
import { entityOver } from '../recognise/entity.ts';
import { nameParticles, recogniseNames } from '../recognise/name.ts';
import { compileList, coveredBy, matchPhrase, perWords } from '../recognise/phrases.ts';
import type { KnownWords } from './read-identity.ts';

const compiledOf = perWords((words) => ({
  cues: compileList(words.identity.nameCues, words.nameCues ?? []),
  stops: compileList(
    words.functionWords,
    words.fillers,
    words.questions,
    words.consent.yes,
    words.consent.weakYes,
    words.consent.no,
    words.consent.around,
    words.clauses.and,
    words.clauses.or,
    words.clauses.but,
    words.acts.greeting,
    words.acts.thanks,
    words.negation.cues,
    words.postalCodeCues,
    words.identity.nameCues,
    words.nameCues ?? [],
    words.identity.about,
    words.identity.remarks,
  ),
}));

/** Most words of a name without its particles. */
const most = 4;

type Run = { from: number; to: number; score: number };

/**
 * The name of the person who writes: after words that say so, and where it was asked for also without them and in lower
 * case: the run of two to four words that look most like a name, the first of several.
 */
export function readName(
  scan: Scan,
  known: KnownWords,
  asked: boolean,
  postal: { start: number } | undefined,
): EntityOf<'name'> | undefined {
  const [said] = recogniseNames(scan);
  const runs = runsOf(scan, known);
  const cued = runs.find(({ score }) => score >= 10);
  if (said && said.value.includes(' ')) return said;
  if (cued) return over(scan, cued);
  if (!asked) return said;
  const best = runs.reduce<Run | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  const name = best ?? openingBefore(scan, postal);
  return name ? over(scan, name) : said;
}

function over(scan: Scan, { from, to }: Run): EntityOf<'name'> {
  const [start, end] = [scan.tokens[from]?.start ?? 0, scan.tokens[to - 1]?.end ?? 0];
  return entityOver(scan, 'name', from, to, scan.text.slice(start, end).replace(/\s+/g, ' '));
}

/** Runs of words that may be a name, with how much they look like one; 10 and more where words before say so. */
function runsOf(scan: Scan, known: KnownWords): Run[] {
  const { tokens, words } = scan;
  const { cues, stops } = compiledOf(words);
  const stopped = coveredBy(stops, tokens);
  const cueEnds = new Set(
    tokens.flatMap((_, at) => {
      const cue = matchPhrase(cues, tokens, at);
      if (!cue) return [];
      return tokens[cue.to]?.norm === ':' ? [cue.to + 1] : [cue.to];
    }),
  );
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!mayBegin(tokens, stopped, from)) continue;
    const to = runEnd(tokens, stopped, from);
    const own = tokens.slice(from, to).filter(isWord);
    if (own.length >= 2) {
      const capital = own.every(isCapital);
      const strange = own.filter(({ norm }) => !known.has(norm)).length;
      if (capital || strange > 0)
        runs.push({
          from,
          to,
          score: (cueEnds.has(from) && capital ? 10 : 0) + (capital ? 3 : strange / own.length),
        });
    }
    from = Math.max(from, to - 1);
  }
  return runs;
}

/** "will brown, 12345": little words may be a name where they open the message and the postal code follows. */
function openingBefore(scan: Scan, postal: { start: number } | undefined): Run | undefined {
  const { tokens, words } = scan;
  const at = postal ? tokens.findIndex(({ start }) => start === postal.start) : -1;
  const to = tokens[at - 1]?.norm === ',' ? at - 1 : at;
  const own = tokens.slice(0, Math.max(to, 0));
  const stopped = coveredBy(compiledOf(words).stops, own);
  const fits = own.length >= 2 && own.length <= 3 && own.every(isWord) && stopped.size < own.length;
  return fits ? { from: 0, to, score: 0 } : undefined;
}

function mayBegin(tokens: readonly Token[], stopped: ReadonlySet<number>, at: number): boolean {
  const token = tokens[at];
  if (!token || !isWord(token)) return false;
  if (!stopped.has(at)) return true;
  // "Will Brown" is a name though "will" is a little word; "I'm Ada Sample" begins after it.
  const [next, third] = [tokens[at + 1], tokens[at + 2]];
  const twoMore = third !== undefined && isWord(third) && isCapital(third) && !stopped.has(at + 2);
  return isCapital(token) && next !== undefined && isCapital(next) && !stopped.has(at + 1) && !twoMore;
}

function runEnd(tokens: readonly Token[], stopped: ReadonlySet<number>, from: number): number {
  const capital = isCapital(tokens[from]!);
  let to = from + 1;
  let count = 1;
  for (let at = from + 1; at < tokens.length && count < most; at++) {
    const token = tokens[at]!;
    if (/^[-'’.]$/.test(token.text) && to === at) continue;
    if (nameParticles.has(token.norm)) continue;
    if (!isWord(token) || stopped.has(at)) break;
    // "Ada Sample lives": a name that began with capitals has them.
    if (capital && count >= 2 && !isCapital(token)) break;
    // A full stop after a word ends it, after an initial it does not.
    if (tokens[at - 1]?.text === '.' && (tokens[at - 2]?.text.length ?? 9) > 1) break;
    to = at + 1;
    count++;
  }
  return to;
}

function isWord({ text }: Token): boolean {
  return /^\p{L}[\p{L}\p{M}'’]*$/u.test(text);
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}
