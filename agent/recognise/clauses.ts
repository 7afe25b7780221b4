import type { Words } from '../../prompts/words.ts';
import type { Scan, Token } from './entity.ts';
import { touches } from './normalise.ts';
import { compileList, compilePhrases, coveredBy, matchPhrase, perWords, skipPhrase } from './phrases.ts';

/** How a clause hangs on the one before it. */
export type Joiner =
  | 'and'
  | 'then'
  | 'but'
  | 'instead'
  | 'otherwise'
  | 'if_not'
  | 'if'
  | 'correction'
  | 'stop';

/** One wish of a message. Offsets are of its own words, without the joiner that leads to it. */
export type Clause = { text: string; start: number; end: number; joiner?: Joiner; question: boolean };

/** A stretch of the text. */
export type Span = { start: number; end: number };

const compiledOf = perWords((words) => {
  const { clauses } = words;
  const of = (joiner: Joiner, phrases: readonly string[]): (readonly [string, Joiner])[] =>
    phrases.map((phrase) => [phrase, joiner] as const);
  return {
    always: compilePhrases<Joiner>([
      ...of('if_not', clauses.ifNot),
      ...of('correction', clauses.correction),
      ...of('otherwise', clauses.otherwise),
      ...of(
        'then',
        clauses.after.filter((phrase) => /\s/.test(phrase)),
      ),
      ...of('but', clauses.but),
    ]),
    led: compilePhrases<Joiner>([
      ...of('if_not', clauses.ifNot),
      ...of('correction', clauses.correction),
      ...of('otherwise', clauses.otherwise),
    ]),
    leads: compileList(clauses.and, clauses.or, clauses.but),
    sometimes: compilePhrases<Joiner>([
      ...of('then', clauses.after),
      ...of('instead', clauses.instead),
      ...of('if', clauses.if),
      ...of('and', clauses.and),
    ]),
    starters: compileList(clauses.starters),
    ifs: compileList(clauses.if),
    abbreviations: new Set(clauses.abbreviations),
    fillers: compileList(words.fillers),
    negations: compileList(words.negation.cues),
    notNegations: compileList(words.negation.except),
    ends: compileList(words.negation.ends, clauses.correction, clauses.but),
    and: compileList(clauses.and, clauses.or),
    questions: compileList(words.questions),
  };
});

/**
 * Cuts a message into wishes. Never inside one of the `whole` spans (amounts, addresses, dates …) nor inside quotation
 * marks. "and" and a comma cut only before a word that begins a wish: "a red and a white" stays one.
 */
export function splitClauses(scan: Scan, whole: readonly Span[]): Clause[] {
  const { tokens } = scan;
  const inside = insideOf(tokens, [...whole, ...quoted(tokens), ...negationWords(scan)]);
  const out: Clause[] = [];
  let from = 0;
  let joiner: Joiner | undefined;
  const close = (to: number, next: Joiner, resume: number): void => {
    const clause = clauseOf(scan, from, to, joiner);
    if (clause) {
      out.push(clause);
      joiner = next;
    } else if (
      next !== 'stop' &&
      next !== 'and' &&
      !(next === 'then' && (joiner === 'if_not' || joiner === 'otherwise'))
    )
      joiner = next;
    from = resume;
  };
  let conditional = false;
  for (let at = 0; at < tokens.length; at++) {
    if (inside[at]) continue;
    const cut = cutAt(scan, at, from, conditional);
    if (!cut) {
      conditional ||= matchPhrase(compiledOf(scan.words).ifs, tokens, at) !== undefined;
      continue;
    }
    close(cut.before, cut.joiner, cut.resume);
    conditional = cut.joiner === 'if';
    at = Math.max(at, cut.resume - 1);
  }
  close(tokens.length, 'stop', tokens.length);
  return out;
}

type Cut = { before: number; joiner: Joiner; resume: number };

function cutAt(scan: Scan, at: number, from: number, conditional: boolean): Cut | undefined {
  const { tokens } = scan;
  const c = compiledOf(scan.words);
  const norm = tokens[at]?.norm ?? '';
  if (norm === ';' || norm === '\n' || norm === '!' || norm === '…')
    return { before: at, joiner: 'stop', resume: at + 1 };
  if (norm === '?') return { before: at + 1, joiner: 'stop', resume: at + 1 };
  if (norm === '.') return isFullStop(scan, at) ? { before: at, joiner: 'stop', resume: at + 1 } : undefined;
  const after = norm === ',' ? at + 1 : at;
  // "but if not" is "if not".
  const led = matchPhrase(c.led, tokens, skipPhrase(c.leads, tokens, after));
  const always = led ?? matchPhrase(c.always, tokens, after);
  if (always) return { before: at, joiner: always.value, resume: always.to };
  const sometimes = matchPhrase(c.sometimes, tokens, after);
  const next = sometimes ? skipFillers(scan, sometimes.to) : after;
  if (sometimes?.value === 'if') return at > from ? { before: at, joiner: 'if', resume: after } : undefined;
  // "if you have it, then send it" stays one wish with its condition.
  if (sometimes?.value === 'then')
    return conditional || !begins(scan, next, true)
      ? undefined
      : { before: at, joiner: 'then', resume: sometimes.to };
  if (sometimes?.value === 'instead')
    return begins(scan, next, false) ? { before: at, joiner: 'instead', resume: sometimes.to } : undefined;
  if (sometimes)
    return begins(scan, next, false) ? { before: at, joiner: 'and', resume: sometimes.to } : undefined;
  return norm === ',' && !conditional && begins(scan, skipFillers(scan, after), false)
    ? { before: at, joiner: 'and', resume: after }
    : undefined;
}

function begins(scan: Scan, at: number, anything: boolean): boolean {
  const token = scan.tokens[at];
  return (
    token !== undefined &&
    (anything
      ? /^[\p{L}\d]/u.test(token.norm)
      : matchPhrase(compiledOf(scan.words).starters, scan.tokens, at) !== undefined)
  );
}

function skipFillers(scan: Scan, from: number): number {
  const { fillers } = compiledOf(scan.words);
  let at = from;
  for (
    let next = skipPhrase(fillers, scan.tokens, at);
    next > at;
    next = skipPhrase(fillers, scan.tokens, at)
  )
    at = next;
  return at;
}

/** A full stop ends a sentence unless it touches what follows or stands after a shortened word or a single letter. */
function isFullStop(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (
    touches(tokens, at) &&
    /^[\p{L}\d]/u.test(tokens[at + 1]?.norm ?? '') &&
    tokens[at + 1]?.text === tokens[at + 1]?.norm
  )
    return false;
  const before = tokens[at - 1]?.norm ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (/^\p{L}$/u.test(before) && next !== '') return false;
  return !(compiledOf(scan.words).abbreviations.has(before) && /^[\p{Lu}\d]/u.test(next));
}

function clauseOf(scan: Scan, from: number, to: number, joiner: Joiner | undefined): Clause | undefined {
  let first = from;
  let last = to;
  while (first < last && isEdge(scan.tokens[first])) first++;
  while (last > first && isEdge(scan.tokens[last - 1])) last--;
  const start = scan.tokens[first]?.start;
  const end = scan.tokens[last - 1]?.end;
  if (first === last || start === undefined || end === undefined) return undefined;
  const asks =
    scan.tokens[last - 1]?.norm === '?' ||
    matchPhrase(compiledOf(scan.words).questions, scan.tokens, skipFillers(scan, first)) !== undefined;
  return { text: scan.text.slice(start, end), start, end, ...(joiner && { joiner }), question: asks };
}

function isEdge(token: Token | undefined): boolean {
  return token !== undefined && /^[,.;:!…\n-]$/.test(token.norm);
}

/** What stands between quotation marks, at most 20 words. */
export function quoted(tokens: readonly Token[]): Span[] {
  const out: Span[] = [];
  let open: number | undefined;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.norm !== '"') continue;
    const opening = open === undefined ? undefined : tokens[open];
    if (open !== undefined && opening && at - open <= 21) {
      out.push({ start: opening.start, end: tokens[at]?.end ?? opening.end });
      open = undefined;
    } else open = at;
  }
  return out;
}

/** "anything but" is one word of negation: nothing is cut at its "but". */
function negationWords(scan: Scan): Span[] {
  const { negations } = compiledOf(scan.words);
  return scan.tokens.flatMap((token, at) => {
    const cue = matchPhrase(negations, scan.tokens, at);
    const second = scan.tokens[at + 1];
    return cue && second && cue.to > at + 1
      ? [{ start: second.start, end: scan.tokens[cue.to - 1]?.end ?? token.end }]
      : [];
  });
}

/** For each token, whether a cut right before it would tear a span apart. */
function insideOf(tokens: readonly Token[], spans: readonly Span[]): boolean[] {
  const inside: boolean[] = [];
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let end = -1;
  for (const token of tokens) {
    for (; (sorted[next]?.start ?? Infinity) <= token.start; next++)
      end = Math.max(end, sorted[next]?.end ?? -1);
    inside.push(token.start < end);
  }
  return inside;
}

const reach = 8;

/**
 * What a "not", "without", "except" or the like governs, from the word itself to the end of what it governs: a sign, a
 * "but", a word that begins a new wish, or eight words. A "no" that answers governs nothing.
 */
export function negatedSpans(tokens: readonly Token[], words: Words): Span[] {
  const c = compiledOf(words);
  const out: Span[] = [];
  const except = coveredBy(c.notNegations, tokens);
  for (let at = 0; at < tokens.length; at++) {
    const cue = except.has(at) ? undefined : matchPhrase(c.negations, tokens, at);
    if (!cue) continue;
    let to = cue.to;
    while (to < tokens.length && to - cue.to < reach) {
      const norm = tokens[to]?.norm ?? '';
      if (/^[,.;:!?…\n"()]$/.test(norm) || matchPhrase(c.ends, tokens, to)) break;
      const joined = skipPhrase(c.and, tokens, to);
      if (joined > to && matchPhrase(c.starters, tokens, joined)) break;
      to++;
    }
    if (to > cue.to) out.push({ start: tokens[at]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
    at = to - 1;
  }
  return out;
}
