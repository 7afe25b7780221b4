import type { Scan, Token } from '../recognise/entity.ts';
import { compileList, coveredBy, perWords } from '../recognise/phrases.ts';
import type { KnownWords } from './read-identity.ts';

type Span = { start: number; end: number };

/** A piece as it is read: whether it holds what was read, or a word that begins a wish, and which words are left beside them. */
type Open = Span & { holds: boolean; wish: boolean; count: number; words: Token[] };

/** A piece of a message between commas, full stops and "and"; `drop` where it only says who somebody is, `whole` where it is not cut out of one. */
export type Fragment = Span & { drop: boolean; whole: boolean };

const compiledOf = perWords((words) => ({
  joins: compileList(words.clauses.and, words.clauses.but),
  verbs: compileList(words.clauses.starters),
  questions: compileList(words.questions),
  grammar: compileList(words.functionWords),
  remarks: compileList(
    words.fillers,
    words.consent.around,
    words.consent.yes,
    words.identity.nameCues,
    words.identity.about,
    words.identity.remarks,
  ),
  empty: compileList(
    words.functionWords,
    words.fillers,
    words.questions,
    words.pronouns.one,
    words.pronouns.many,
    words.determiners.definite,
    words.determiners.other,
    words.consent.around,
    words.consent.yes,
    words.consent.weakYes,
    words.consent.no,
    words.consent.later,
    words.negation.cues,
    words.acts.greeting,
    words.acts.thanks,
    words.postalCodeCues,
    words.nameCues ?? [],
    words.identity.nameCues,
    words.identity.emailCues,
    words.identity.about,
    words.identity.remarks,
  ),
}));

/** Words that wish for nothing: grammar, greetings, and what is said around who one is. */
export function littleWords({ tokens, words }: Scan): ReadonlySet<number> {
  return coveredBy(compiledOf(words).empty, tokens);
}

/** Words that begin a wish, in any place ("cancel") or the first ("where"), but none of a remark ("I have no email"). */
function wishWords({ tokens, words }: Scan): Record<'verbs' | 'questions', ReadonlySet<number>> {
  const { verbs, questions, grammar, remarks } = compiledOf(words);
  const remark = coveredBy(remarks, tokens);
  const little = coveredBy(grammar, tokens);
  return {
    verbs: coveredBy(verbs, tokens).difference(remark).difference(little),
    questions: coveredBy(questions, tokens).difference(remark),
  };
}

/**
 * Cuts a message into pieces and tells which only say who somebody is: those that hold nothing but what was read of it
 * and words around it, and where it was asked for, towns and remarks beside it.
 */
export function fragmentsOf(
  scan: Scan,
  known: KnownWords,
  spans: readonly Span[],
  asked: boolean,
): Fragment[] {
  const { text, tokens, words } = scan;
  const little = littleWords(scan);
  const joiners = coveredBy(compiledOf(words).joins, tokens);
  const begins = wishWords(scan);
  const inSpan = ({ start, end }: Token) => spans.some((span) => start >= span.start && end <= span.end);
  const fragments: Fragment[] = [];
  let open: Open | undefined;
  const close = () => {
    if (!open) return;
    const left = open.words;
    // A town or a nickname: a few words with capitals or that nobody knows, and no verb that begins a wish.
    const isName = ({ text: said, norm }: Token) =>
      /^\p{Lu}/u.test(said) || (/^\p{L}/u.test(norm) && !known.has(norm));
    const town = left.length <= 3 && !open.wish && left.every(isName) && (open.holds || open.count <= 5);
    const drop = left.length === 0 ? open.holds || (asked && !open.wish) : asked && town;
    fragments.push({ start: open.start, end: open.end, drop, whole: true });
    open = undefined;
  };
  const boundary = (token: Token, at: number) => /^[.,!?;:()\n]$/.test(token.norm) || joiners.has(at);
  for (const [at, token] of tokens.entries()) {
    const part = inSpan(token);
    if (!part && boundary(token, at)) {
      close();
      continue;
    }
    open ??= { start: token.start, end: token.end, holds: false, wish: false, count: 0, words: [] };
    open.end = token.end;
    open.count++;
    open.wish ||= begins.verbs.has(at) || (open.count === 1 && begins.questions.has(at));
    if (part) open.holds = true;
    else if (!little.has(at) && /[\p{L}\p{N}]/u.test(token.norm)) open.words.push(token);
  }
  close();
  return cutOut(fragments, spans, text);
}

/** A piece that also says something else loses only what was read in it: "Ada Sample wants to return the lamp". */
function cutOut(fragments: readonly Fragment[], spans: readonly Span[], text: string): Fragment[] {
  return fragments.flatMap((fragment) => {
    const inside = fragment.drop
      ? []
      : spans.filter(({ start, end }) => start < fragment.end && end > fragment.start);
    const pieces: Fragment[] = [];
    let at = fragment.start;
    for (const { start, end } of [...inside].sort((a, b) => a.start - b.start)) {
      if (text.slice(at, start).trim() !== '')
        pieces.push({ start: at, end: start, drop: false, whole: false });
      pieces.push({ start, end, drop: true, whole: false });
      at = end;
    }
    if (at < fragment.end) pieces.push({ ...fragment, start: at, whole: inside.length === 0 });
    return pieces;
  });
}

/** What is left of a message: its kept pieces, with the signs between those that stood side by side. */
export function restOf(text: string, fragments: readonly Fragment[]): string {
  let rest = '';
  for (const [at, { start, drop }] of fragments.entries()) {
    if (drop) continue;
    const next = fragments[at + 1];
    const end = next && !next.drop ? next.start : (next?.start ?? text.length);
    // Up to the next piece, so that "and" and full stops between kept pieces stay; the ends are trimmed below.
    rest += next?.drop === false ? text.slice(start, end) : `${text.slice(start, fragments[at]!.end)}. `;
  }
  return rest.replace(/[\s.,;:]+$/u, '').trim();
}
