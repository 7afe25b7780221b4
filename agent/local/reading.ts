import type { Entity, EntityKind, EntityOf, Token } from '../recognise/entity.ts';
import type { Clause, Span } from '../recognise/clauses.ts';
import type { CatalogMatch } from './match-catalog.ts';

/** One clause as the engine reads it: what was recognised in it, and its words with slots in place of values. */
export type Reading = {
  text: string;
  joiner: Clause['joiner'];
  question: boolean;
  tokens: readonly Token[];
  entities: readonly Entity[];
  matches: readonly (CatalogMatch & { not: boolean })[];
  /** The clause as the intent model sees it: "add <quantity> <item> to my cart". */
  words: readonly string[];
  /** Tokens that are no part of any value. */
  loose: readonly Token[];
};

/** Slot names of the intent model, by what was recognised; other kinds stay words. */
const slotOf: Partial<Record<EntityKind, string>> = {
  price_range: '<price>',
  money: '<price>',
  quantity: '<quantity>',
  number: '<quantity>',
  order_number: '<order>',
  address: '<address>',
  postal_code: '<address>',
  email: '<email>',
  code: '<code>',
  quote_number: '<quote>',
  choice: '<item>',
  size: '<item>',
  ordinal: '<item>',
  date: '<date>',
};

/** Slots as the tools' asks name them, to the same names. */
const askSlots: Record<string, string> = {
  product: '<item>',
  item: '<item>',
  quantity: '<quantity>',
  number: '<quantity>',
  order: '<order>',
  address: '<address>',
  email: '<email>',
  price: '<price>',
  date: '<date>',
  delivery: '<delivery>',
  code: '<code>',
  quote: '<quote>',
  currency: '<currency>',
};

/** "In dollars": a currency without an amount. */
const isCurrency = (entity: Entity) => entity.kind === 'amount' && entity.value.amount === null;

type Piece = { start: number; end: number; slot: string; weight: number };

/** Which value a stretch of text is when two readings of it overlap: the heavier, then the longer. */
const weights: Partial<Record<EntityKind, number>> = {
  order_number: 9,
  quote_number: 9,
  code: 9,
  email: 9,
  address: 8,
  price_range: 7,
  money: 7,
  quantity: 5,
  choice: 5,
  date: 4,
  size: 3,
  ordinal: 2,
  number: 1,
};
const matchWeight = 4;

/** Reads one clause from what was recognised in the whole message. */
export function readClause(
  clause: Clause,
  tokens: readonly Token[],
  entities: readonly Entity[],
  matches: readonly CatalogMatch[],
  negated: readonly Span[],
  isKnown: (word: string) => boolean,
  glue: ReadonlySet<string>,
): Reading {
  const within = ({ start, end }: Span) => start >= clause.start && end <= clause.end;
  const pieces: (Piece & { entity?: Entity; match?: CatalogMatch })[] = [];
  // "Den 2.": what ends in a full stop keeps it, though the clause ends before it.
  const inside = ({ start, end, text }: Entity) => within({ start, end: text.endsWith('.') ? end - 1 : end });
  for (const entity of entities.filter(inside)) {
    const slot = isCurrency(entity) ? '<currency>' : slotOf[entity.kind];
    const { start, end } = entity;
    // Number words that belong together outweigh a name that is one of them: "half a dozen" is no half bottle.
    const spelled = entity.kind === 'number' && /\p{L}.*\s.*\p{L}/u.test(entity.text);
    const weight = spelled ? weights.quantity : weights[entity.kind];
    if (slot) pieces.push({ start, end, slot, weight: weight ?? 1, entity });
  }
  for (const match of matches.filter((found) => within(found) && !isGuess(found))) {
    // "Dry white" may be half of some product's name: unless it is the whole name, the values it is made of count.
    const vague = match.kind === 'product' && !match.beyondFacets && (match.products[0]?.score ?? 0) < 0.999;
    if (!vague)
      pieces.push({ start: match.start, end: match.end, slot: '<item>', weight: matchWeight, match });
  }
  const kept = pieces
    .sort((a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start)
    .reduce<typeof pieces>((taken, piece) => {
      const clash = taken.some((other) => piece.start < other.end && other.start < piece.end);
      return clash ? taken : [...taken, piece];
    }, [])
    .sort((a, b) => a.start - b.start);
  const own = tokens.filter(within);
  const loose = own.filter(
    (token) => !kept.some(({ start, end }) => token.start >= start && token.end <= end),
  );
  return {
    text: clause.text,
    joiner: clause.joiner,
    question: clause.question,
    tokens: own,
    entities: [
      ...kept.flatMap(({ entity }) => entity ?? []),
      // Comparisons, percentages and phones stand beside the pieces: they are words to the intent model.
      ...entities.filter((entity) => within(entity) && !slotOf[entity.kind] && !isCurrency(entity)),
    ],
    matches: withNegation(
      kept.flatMap(({ match }) => match ?? []),
      negated,
      tokens,
      glue,
    ),
    words: wordsOf(own, kept, isKnown),
    loose,
  };
}

/**
 * What a "not" is about: the first thing after it, and things joined to that by a comma or a little word: "not wool or
 * silk" is neither, "not too heavy, a red" is a red.
 */
function withNegation(
  matches: readonly CatalogMatch[],
  negated: readonly Span[],
  tokens: readonly Token[],
  glue: ReadonlySet<string>,
): (CatalogMatch & { not: boolean })[] {
  let before: { end: number; not: boolean } | undefined;
  return matches.map((match) => {
    const span = negated.find(({ start, end }) => match.start < end && start < match.end);
    const between = before && tokens.filter(({ start, end }) => start >= before!.end && end <= match.start);
    const first = !before || !span || before.end <= span.start;
    const joined =
      before?.not === true && between?.length !== 0 && between?.every(({ norm }) => glue.has(norm));
    const not = span !== undefined && (first || joined === true);
    before = { end: match.end, not };
    return { ...match, not };
  });
}

/** A short word that only sounds or begins like a value is more likely another word. */
function isGuess({ how, text }: CatalogMatch): boolean {
  return (how === 'sound' && text.length < 6) || (how === 'prefix' && text.length < 4);
}

/** The words of an ask with its {slots}, as `readClause` would give them. */
export function wordsOfAsk(ask: string, tokenise: (text: string) => readonly Token[]): string[] {
  const words: string[] = [];
  for (const part of ask.split(/(\{\w+\})/)) {
    const slot = /^\{(\w+)\}$/.exec(part)?.[1];
    if (slot) push(words, askSlots[slot] ?? '<item>');
    else for (const { norm } of tokenise(part)) if (/[\p{L}\p{N}]/u.test(norm)) push(words, norm);
  }
  return words;
}

function wordsOf(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  isKnown: (word: string) => boolean,
): string[] {
  const words: string[] = [];
  const names = pieces.some(({ slot }) => slot === '<item>');
  for (const token of tokens) {
    const piece = pieces.find(({ start, end }) => token.start >= start && token.end <= end);
    if (piece) push(words, piece.slot);
    // A strange word beside a name is part of it: "a pink unicorn costume".
    else if (names && isStrange(token, isKnown)) push(words, '<item>');
    else if (/[\p{L}\p{N}]/u.test(token.norm)) push(words, token.norm);
  }
  return words;
}

/** A word nobody knows: no language file, no ask, no catalogue. */
export function isStrange({ norm }: Token, isKnown: (word: string) => boolean): boolean {
  return /^\p{L}{3,}$/u.test(norm) && !isKnown(norm);
}

/** Neighbouring values of one slot are one slot: "dry white" is one <item>. */
function push(words: string[], word: string): void {
  if (word.startsWith('<') && words.at(-1) === word) return;
  words.push(word);
}

/** The first entity of a kind. */
export function firstOf<K extends EntityKind>(reading: Reading, kind: K): EntityOf<K>['value'] | undefined {
  const found = reading.entities.find(
    (entity): entity is Extract<Entity, { kind: K }> => entity.kind === kind,
  );
  return found?.value as EntityOf<K>['value'] | undefined;
}
