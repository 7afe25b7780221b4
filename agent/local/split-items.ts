import type { Words } from '../../prompts/words.ts';
import type { Clause, Span } from '../recognise/clauses.ts';
import type { Entity, Token } from '../recognise/entity.ts';
import type { CatalogMatch } from './match-catalog.ts';

type Recognised = {
  text: string;
  tokens: readonly Token[];
  entities: readonly Entity[];
  matches: readonly CatalogMatch[];
};

/**
 * Cuts a clause that asks for several things: "three of the Chablis and two of the Sancerre". It is cut before what
 * counts or determines a further thing, where there is a thing of its own on both sides: "a navy and white shirt" is one.
 */
export function splitItems(clauses: readonly Clause[], found: Recognised, words: Words): Clause[] {
  const joins = new Set([...words.clauses.and, ',']);
  const openers = new Set([...words.numbers.articles, ...words.determiners.definite]);
  return clauses.flatMap((clause) => {
    const cuts = found.tokens.flatMap((token, at) => {
      const next = found.tokens[at + 1];
      if (!joins.has(token.norm) || !next || token.start <= clause.start || next.end > clause.end) return [];
      if (insideOf(token, [...found.entities, ...found.matches])) return [];
      const counted = found.entities.some(
        ({ kind, start }) => start === next.start && (kind === 'quantity' || kind === 'number'),
      );
      return counted || openers.has(next.norm) ? [{ end: token.start, start: next.start }] : [];
    });
    let pieces: Clause[] = [clause];
    for (const cut of cuts) {
      const last = pieces.at(-1)!;
      const left = { ...last, end: cut.end };
      const right = { ...last, start: cut.start, joiner: 'and' as const };
      if (hasThing(left, found) && hasThing(right, found)) pieces = [...pieces.slice(0, -1), left, right];
    }
    return pieces.map((piece) => ({ ...piece, text: found.text.slice(piece.start, piece.end).trim() }));
  });
}

function insideOf(token: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => token.start >= start && token.end <= end);
}

/** A thing by name, kind or place; an option by itself ("navy") is none. */
function hasThing(span: Span, { entities, matches }: Recognised): boolean {
  const within = ({ start, end }: Span) => start >= span.start && end <= span.end;
  return (
    matches.some((match) => within(match) && (match.kind === 'product' || !match.candidates[0]?.option)) ||
    entities.some((entity) => within(entity) && entity.kind === 'choice')
  );
}
