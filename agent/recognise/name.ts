import type { EntityOf, Scan, Token } from './entity.ts';
import { entityOver } from './entity.ts';
import { compileList, matchPhrase, perWords } from './phrases.ts';

const compiledOf = perWords((words) => ({
  cues: compileList(words.nameCues ?? []),
  ends: compileList(words.functionWords, words.clauses.and, words.clauses.but, words.questions),
}));

/** Most words of a name: "Maria de la Luz Perez Gomez". */
const most = 6;
/** Little words inside names, in lower case: "van", "de la". */
export const nameParticles = new Set([
  'de',
  'la',
  'van',
  'von',
  'der',
  'den',
  'da',
  'di',
  'dos',
  'del',
  'bin',
  'al',
]);

/** A person's name where the text says that it is one: "my name is Ada Example", "this is O'Brien". */
export function recogniseNames(scan: Scan): EntityOf<'name'>[] {
  const { cues } = compiledOf(scan.words);
  const out: EntityOf<'name'>[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    const cue = matchPhrase(cues, scan.tokens, at);
    const to = cue && nameEnd(scan, cue.to);
    if (!cue || to === undefined) continue;
    const [start, end] = [scan.tokens[cue.to]?.start ?? 0, scan.tokens[to - 1]?.end ?? 0];
    out.push(entityOver(scan, 'name', cue.to, to, scan.text.slice(start, end)));
    at = to - 1;
  }
  return out;
}

/** Where a name that begins at token `from` ends: capitals, particles between them, hyphens and apostrophes. */
function nameEnd({ tokens, words }: Scan, from: number): number | undefined {
  const { ends } = compiledOf(words);
  let to = from;
  for (let at = from; at < Math.min(tokens.length, from + 2 * most); at++) {
    const token = tokens[at]!;
    if (/^[-'’.]$/.test(token.text) && to === at && at > from) continue;
    if (isNameWord(token)) {
      // "This is What I want" names nobody, "this is Max Sample" does.
      const next = tokens[at + 1];
      if (at === from && matchPhrase(ends, tokens, at) && !(next && isNameWord(next))) return undefined;
      to = at + 1;
    } else if (!(at > from && nameParticles.has(token.norm))) break;
  }
  return to > from ? to : undefined;
}

function isNameWord({ text }: Token): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’]*$/u.test(text);
}
