import type { EntityOf, Scan, SizeValue } from './entity.ts';
import { entityOver } from './entity.ts';
import { touches } from './normalise.ts';
import { compileList, compilePhrases, matchPhrase, perWords, phraseBefore, skipPhrase } from './phrases.ts';

const compiledOf = perWords((words) => {
  const s = words.sizes;
  return {
    names: compilePhrases(
      Object.entries(s.names).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)),
    ),
    cues: compileList(s.cues),
    letterCues: compileList(s.letterCues),
    systems: compilePhrases(s.systems.map((name) => [name, name.toUpperCase()] as const)),
    ages: compilePhrases([
      ...s.years.map((form) => [form, 'years'] as const),
      ...s.months.map((form) => [form, 'months'] as const),
    ]),
    joins: compileList(words.clauses.and, words.clauses.or),
    articles: compileList(words.numbers.articles, words.determiners.definite),
    units: compilePhrases(
      Object.entries(words.quantities.units).flatMap(([name, forms]) =>
        forms.map((form) => [form, name] as const),
      ),
    ),
  };
});

type Read = { to: number; value: SizeValue };

/**
 * "XL", "medium", "size 10", "EU 42", "W32 L34", "32/34", "4-5 years", "30 x 40 cm". Which of them is a real size the
 * catalogue decides. A single letter counts only after a word for it ("size L", "in M", "an L").
 */
export function recogniseSizes(scan: Scan): EntityOf<'size'>[] {
  const out: EntityOf<'size'>[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    const cue = matchPhrase(compiledOf(scan.words).cues, scan.tokens, at);
    const found = (cue && readAfterCue(scan, at, cue.to, out)) ?? readPlain(scan, at);
    if (!found) continue;
    if (found.value) out.push(entityOver(scan, 'size', at, found.to, found.value));
    at = found.to - 1;
  }
  return out;
}

/** "size M", "sizes 38 and 40": all that follow, each an entity; the first takes the cue in. */
function readAfterCue(
  scan: Scan,
  cueAt: number,
  from: number,
  out: EntityOf<'size'>[],
): { to: number; value?: undefined } | undefined {
  const c = compiledOf(scan.words);
  let at = skipPhrase(c.articles, scan.tokens, from);
  if (scan.tokens[at]?.norm === ':') at++;
  let start = cueAt;
  let last: number | undefined;
  for (;;) {
    const size = readPlain(scan, at) ?? readLetter(scan, at) ?? readNumeric(scan, at);
    if (!size) break;
    out.push(entityOver(scan, 'size', start, size.to, { ...size.value, cued: true }));
    last = size.to;
    const joined = [',', '/'].includes(scan.tokens[size.to]?.norm ?? '')
      ? size.to + 1
      : skipPhrase(c.joins, scan.tokens, size.to);
    if (joined === size.to) break;
    at = start = joined;
  }
  return last === undefined ? undefined : { to: last };
}

function readPlain(scan: Scan, at: number): Read | undefined {
  return (
    readName(scan, at) ??
    readWaist(scan, at) ??
    readSystem(scan, at) ??
    readPair(scan, at) ??
    readCuedLetter(scan, at)
  );
}

function readName(scan: Scan, at: number): Read | undefined {
  const c = compiledOf(scan.words);
  const found = matchPhrase(c.names, scan.tokens, at);
  if (!found) return undefined;
  const cued =
    /^\d?x+[sl]$/i.test(scan.tokens[at]?.norm ?? '') ||
    found.to - at > 1 ||
    phraseBefore(c.letterCues, scan.tokens, at, 2) !== undefined;
  const said = scan.text.slice(scan.tokens[at]?.start, scan.tokens[found.to - 1]?.end);
  return { to: found.to, value: { candidates: said === found.value ? [said] : [found.value, said], cued } };
}

/** "W32 L34", "32/34", "32x34". */
function readWaist(scan: Scan, at: number): Read | undefined {
  const { tokens } = scan;
  const inch = (index: number): string | undefined =>
    /^[2-5]\d$/.test(tokens[index]?.norm ?? '') ? tokens[index]?.norm : undefined;
  if (tokens[at]?.norm === 'w') {
    const waist = inch(at + 1);
    if (!waist) return undefined;
    const next = ['/', ',', '-'].includes(tokens[at + 2]?.norm ?? '') ? at + 3 : at + 2;
    const length = tokens[next]?.norm === 'l' ? inch(next + 1) : undefined;
    if (length)
      return {
        to: next + 2,
        value: {
          candidates: [`W${waist} L${length}`, `W${waist}/L${length}`, `${waist}/${length}`],
          cued: true,
        },
      };
    return touches(tokens, at)
      ? { to: at + 2, value: { candidates: [`W${waist}`, waist], cued: true } }
      : undefined;
  }
  const waist = inch(at);
  const length =
    tokens[at + 1]?.norm === '/' && touches(tokens, at) && touches(tokens, at + 1) ? inch(at + 2) : undefined;
  if (!waist || !length || tokens[at + 3]?.norm === '/' || tokens[at - 1]?.norm === '/') return undefined;
  return {
    to: at + 3,
    value: {
      candidates: [`${waist}/${length}`, `W${waist} L${length}`, `W${waist}/L${length}`],
      cued: false,
    },
  };
}

/** "EU 42", "9.5 UK". */
function readSystem(scan: Scan, at: number): Read | undefined {
  const { tokens } = scan;
  const { systems } = compiledOf(scan.words);
  const before = matchPhrase(systems, tokens, at);
  const numberAt = before?.to ?? at;
  const number = tokens[numberAt]?.norm ?? '';
  if (!/^\d{1,2}([.,]5)?$/.test(number)) return undefined;
  const after = before ? undefined : matchPhrase(systems, tokens, numberAt + 1);
  const system = before ?? after;
  // A lower-case "us" or "it" is a word; only capitals name a system.
  const written = tokens[before ? at : numberAt + 1]?.text ?? '';
  if (!system || (written.length <= 3 && written !== written.toUpperCase())) return undefined;
  const plain = number.replace(',', '.');
  return {
    to: after?.to ?? numberAt + 1,
    value: { candidates: [`${system.value} ${plain}`, plain], cued: true },
  };
}

/** "4-5 years", "30 x 40 cm". */
function readPair(scan: Scan, at: number): Read | undefined {
  const { tokens } = scan;
  const c = compiledOf(scan.words);
  const first = tokens[at]?.norm ?? '';
  if (!/^\d{1,4}([.,]\d{1,2})?$/.test(first)) return undefined;
  const join = tokens[at + 1]?.norm;
  const second = tokens[at + 2]?.norm ?? '';
  if (!/^\d{1,4}([.,]\d{1,2})?$/.test(second)) return undefined;
  if (join === '-') {
    const age = matchPhrase(c.ages, tokens, at + 3);
    return (
      age && {
        to: age.to,
        value: {
          candidates: [
            `${first}-${second} ${age.value}`,
            `${first}-${second}${age.value.charAt(0).toUpperCase()}`,
            `${first}-${second}`,
          ],
          cued: true,
        },
      }
    );
  }
  if (join !== 'x' && join !== '×') return undefined;
  const unit = matchPhrase(c.units, tokens, at + 3);
  const bare = `${first}x${second}`;
  return {
    to: unit?.to ?? at + 3,
    value: { candidates: unit ? [`${first} x ${second} ${unit.value}`, bare] : [bare], cued: true },
  };
}

function readLetter(scan: Scan, at: number): Read | undefined {
  const token = scan.tokens[at];
  if (!token || !/^[sml]$/.test(token.norm) || token.text.length > 1) return undefined;
  return { to: at + 1, value: { candidates: [token.norm.toUpperCase()], cued: true } };
}

/** A capital S, M or L after "in", "an" or the like. */
function readCuedLetter(scan: Scan, at: number): Read | undefined {
  const token = scan.tokens[at];
  if (!token || !/^[SML]$/.test(token.text) || /^['’.&]/.test(scan.text.slice(token.end, token.end + 1)))
    return undefined;
  return phraseBefore(compiledOf(scan.words).letterCues, scan.tokens, at, 3) && readLetter(scan, at);
}

/** A number after the word "size"; "4-5" after it as well. */
function readNumeric(scan: Scan, at: number): Read | undefined {
  const { tokens } = scan;
  const number = tokens[at]?.norm ?? '';
  if (!/^\d{1,3}([.,]\d{1,2})?$/.test(number)) {
    const spoken = scan.numbers[at];
    return spoken && !spoken.digits
      ? { to: spoken.to, value: { candidates: [String(spoken.value)], cued: true } }
      : undefined;
  }
  const plain = number.replace(',', '.');
  const second = tokens[at + 1]?.norm === '-' ? (tokens[at + 2]?.norm ?? '') : '';
  if (/^\d{1,3}$/.test(second))
    return { to: at + 3, value: { candidates: [`${plain}-${second}`], cued: true } };
  const half = scan.numbers[at];
  if (half && half.to === at + 2)
    return { to: half.to, value: { candidates: [String(half.value)], cued: true } };
  return { to: at + 1, value: { candidates: [plain], cued: true } };
}
