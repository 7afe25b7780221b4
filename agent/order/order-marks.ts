import type { Words } from '../../prompts/words.ts';
import type { Scan } from '../recognise/entity.ts';
import { touches } from '../recognise/normalise.ts';
import { compileList, compilePhrases, coveredBy, matchPhrase, type Phrases } from '../recognise/phrases.ts';
import type { Meaning } from './menu.ts';
import type { MenuNames } from './menu-names.ts';

/** What a word of an order does, besides naming something of the menu or counting. */
export type Sign =
  | 'and'
  | 'or'
  | 'but'
  | 'comma'
  | 'stop'
  | 'with'
  | 'not'
  /** A "no" that may answer as well as negate. */
  | 'no'
  | 'insteadOf'
  | 'each'
  | 'both'
  | 'same'
  | 'rest'
  | 'another'
  | 'revise'
  | 'set'
  | 'remove'
  | 'ones'
  | 'times'
  | 'the'
  | 'filler'
  | 'word';

/** An order is a row of these. `article` marks "a"; `one` a number that may stand for a thing ("one with oat milk"). */
export type Mark =
  | { kind: 'name'; meaning: Meaning }
  | { kind: 'number'; value: number; article?: true; one?: true }
  /** "the second". */
  | { kind: 'ordinal'; value: number }
  | { kind: Sign };

type Named = { to: number; meaning: Meaning };

/** Compiles the words of a language into a reader of marks. */
export function compileMarks(names: MenuNames, words: Words): (scan: Scan) => Mark[] {
  const signs = compileSigns(words);
  const except = compileList(words.negation.except, words.ordering?.except ?? []);
  const articles = compileList(words.numbers.articles);
  const pronouns = compileList(words.numbers.pronouns);
  const ordinals = compilePhrases(
    Object.entries(words.ordinals.values).filter(
      ([word, value]) => value > 0 && words.ordinals.places?.includes(word) !== true,
    ),
  );
  const little = new Set([...words.functionWords, ...words.questions]);
  const joining = new Set([...words.quantities.of, ...words.clauses.and, ...words.clauses.or]);

  function markAt(
    scan: Scan,
    at: number,
    name: Named | undefined,
    before: Mark | undefined,
  ): { mark: Mark; to: number } {
    const { tokens } = scan;
    const sign = signAt(scan, at);
    const number = scan.numbers[at];
    const counted = number && isCount(number.value) ? number : undefined;
    const length = Math.max(sign?.to ?? at, counted?.to ?? at);
    if (name && name.to >= length) return { mark: { kind: 'name', meaning: name.meaning }, to: name.to };
    const article = matchPhrase(articles, tokens, at);
    if (article && article.to >= length)
      return { mark: { kind: 'number', value: 1, article: true }, to: article.to };
    const ordinal = matchPhrase(ordinals, tokens, at);
    if (ordinal && ordinal.to >= length && before?.kind === 'the')
      return { mark: { kind: 'ordinal', value: ordinal.value }, to: ordinal.to };
    if (sign && sign.to >= (counted?.to ?? at)) return { mark: { kind: sign.value }, to: sign.to };
    if (counted) {
      const one = matchPhrase(pronouns, tokens, at)?.to === counted.to;
      return { mark: { kind: 'number', value: counted.value, ...(one && { one }) }, to: counted.to };
    }
    return { mark: { kind: signOf(tokens[at]?.norm ?? '') }, to: at + 1 };
  }

  /** A name that begins inside a sign and goes on past it ends the sign: "and | not many". */
  function signAt(scan: Scan, at: number): { value: Sign; to: number } | undefined {
    const sign = matchPhrase(signs, scan.tokens, at);
    const end = sign?.to ?? at;
    for (let inner = at + 1; inner < end; inner++)
      if ((names(scan, inner)?.to ?? 0) > end) return cutShort(scan, at, inner);
    return sign;
  }

  function cutShort(scan: Scan, at: number, to: number): { value: Sign; to: number } | undefined {
    const sign = matchPhrase(signs, scan.tokens.slice(at, to), 0);
    return sign && { value: sign.value, to: at + sign.to };
  }

  /** A name that is a little word as well ("can") counts only after what may stand before a thing. */
  function nameAt(scan: Scan, at: number, before: Mark | undefined): Named | undefined {
    const name = names(scan, at);
    if (name?.to !== at + 1 || !little.has(scan.tokens[at]?.norm ?? '')) return name;
    const next = scan.tokens[name.to]?.norm ?? '';
    const led = before?.kind === 'number' || before?.kind === 'name';
    return led && (!little.has(next) || joining.has(next)) ? name : undefined;
  }

  return (scan) => {
    const passed = coveredBy(except, scan.tokens);
    const marks: Mark[] = [];
    for (let at = 0; at < scan.tokens.length;) {
      const name = nameAt(scan, at, marks.at(-1));
      // A name of the menu is heard even inside such a phrase.
      const next =
        passed.has(at) && !name
          ? { mark: { kind: 'filler' as const }, to: at + 1 }
          : markAt(scan, at, name, marks.at(-1));
      const glued = at > 0 && touches(scan.tokens, at - 1) && next.mark.kind === 'times';
      if (next.mark.kind !== 'times' || glued || isTimes(scan, at)) marks.push(next.mark);
      at = next.to;
    }
    return marks;
  };
}

/** "x" counts only next to a number. */
function isTimes(scan: Scan, at: number): boolean {
  return /^\d/.test(scan.tokens[at - 1]?.norm ?? '') || scan.numbers[at + 1] !== undefined;
}

/** People order whole things, and not thousands of them. */
function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value < 1000;
}

function signOf(norm: string): Sign {
  if (norm === ',' || norm === '/' || norm === '(' || norm === ')') return 'comma';
  if (/^[.;:!?…\n]$/.test(norm)) return 'stop';
  return /^[\p{L}\d]/u.test(norm) ? 'word' : 'filler';
}

/** Where a phrase does two things the first list that holds it counts. */
function compileSigns(words: Words): Phrases<Sign> {
  const { clauses, negation, ordering: order, choice, quantities, determiners } = words;
  const answers = new Set(words.consent.no);
  const lists: readonly (readonly [Sign, readonly string[]])[] = [
    ['insteadOf', order?.insteadOf ?? []],
    ['revise', [...(order?.revise ?? []), ...clauses.correction]],
    ['set', order?.set ?? []],
    ['remove', order?.remove ?? []],
    ['both', [...(order?.both ?? []), ...choice.both]],
    ['each', order?.each ?? []],
    ['same', order?.same ?? []],
    ['rest', [...(order?.rest ?? []), ...choice.other]],
    ['another', [...(order?.another ?? []), ...quantities.another]],
    ['no', negation.cues.filter((cue) => answers.has(cue) && !/\s/.test(cue))],
    ['with', order?.with ?? []],
    ['not', [...(order?.without ?? []), ...negation.cues]],
    ['and', clauses.and],
    ['and', clauses.after],
    ['or', clauses.or],
    ['but', clauses.but],
    ['times', quantities.times],
    [
      'ones',
      [
        ...quantities.ofThem,
        ...words.numbers.pronouns.filter((word) => words.numbers.values[word] === undefined),
      ],
    ],
    ['filler', words.fillers],
    ['the', determiners.definite],
    ['filler', words.functionWords],
  ];
  return compilePhrases(lists.flatMap(([sign, phrases]) => phrases.map((phrase) => [phrase, sign] as const)));
}
