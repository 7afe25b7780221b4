import type { Catalog } from '../../store/catalog/catalog.ts';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { paperPatterns } from '../../tools/invoices/number-series.ts';
import { codeKey } from '../../tools/coupons/find-coupon.ts';
import { slotsOf, type Slot } from '../../tools/slot.ts';
import type { AnyTool } from '../../tools/tool.ts';
import type { Clause } from '../recognise/clauses.ts';
import type { Entity, Token } from '../recognise/entity.ts';
import { createRecognisers } from '../recognise/recognise.ts';
import type { Scene } from '../scene.ts';
import type { Understanding } from '../understanding.ts';
import { optionValue } from './fill-product.ts';
import { interpret } from './interpret.ts';
import type { Meaning } from './meaning.ts';
import type { Language } from './language.ts';
import { createMatcher, type CatalogMatch } from './match-catalog.ts';
import type { How } from './match-values.ts';
import { readClause, type Reading } from './reading.ts';
import { correctSpelling } from './spelling.ts';
import { createCompoundSplitter } from './split-compounds.ts';
import { splitItems } from './split-items.ts';

/** Clauses of one message that are acted on; more is a story, not a wish. */
const mostClauses = 8;

/** What is never a slip of another word. */
const asWritten: ReadonlySet<string> = new Set(['address', 'email', 'code', 'quote_number']);

/** How a word may stand for a name without being written like it. */
const guesses: ReadonlySet<How> = new Set(['prefix', 'typo', 'sound']);

export type ToolWithSlots = { tool: AnyTool; slots: readonly Slot[] };

/** The local engine of one shop in one language. Pure: the same scene is understood the same. */
export type Engine = (scene: Scene) => Understanding;

/** Message → recognised values → clauses → intents → slots → proposed calls. */
export function createEngine(
  language: Language,
  tools: readonly AnyTool[],
  shop: ShopFile,
  catalog: Catalog,
): Engine {
  const { words, lexicon } = language;
  const recognise = createRecognisers(words, {
    currency: shop.currency,
    ...(shop.orderNumber && { orderNumber: shop.orderNumber }),
    ...(shop.packs && { packs: shop.packs }),
    ...(shop.seller && { papers: paperPatterns(shop) }),
    codes: new Set(shop.coupons?.map(({ code }) => codeKey(code))),
  });
  const matcher = createMatcher(catalog, {
    stopwords: lexicon.grammar,
    commonWords: lexicon.known,
  });
  // What may stand between two things that one "not" is about, or each its own.
  const glue = new Set([',', ...words.clauses.and, ...words.clauses.or, ...words.negation.cues]);
  const sizeCues = new Set([...words.sizes.cues, ...words.sizes.letterCues]);
  const splitCompound = words.compounds && createCompoundSplitter(words.compounds.links, matcher.facetsOf);
  /** A compound of the catalogue's words as those words, else the known word nearest to a misspelt one. */
  const spelling = {
    correct: (word: string) =>
      (lexicon.known.has(word) || catalog.knows(word) ? undefined : splitCompound?.(word)) ??
      lexicon.correct(word),
  };
  const toolbox = new Map(tools.map((tool) => [tool.name, { tool, slots: slotsIn(language, tool) }]));

  /** What of the catalogue is named; a word of a wish itself ("check out", also misspelt) is no pattern of a shirt. */
  function findNames(tokens: readonly Token[], text: string): CatalogMatch[] {
    return matcher.find(tokens, text).filter(({ tokens: [from, to], kind }) => {
      if (kind !== 'facet' || to - from > 1) return true;
      const norm = (at: number) => tokens[at]?.norm ?? '';
      const word = lexicon.correct(norm(from)) ?? norm(from);
      return !lexicon.isPair(word, norm(to)) && !lexicon.isPair(norm(from - 1), word);
    });
  }

  function read(text: string, now: Date) {
    const at = { now, timeZone: shop.timezone };
    const first = recognise(text, at);
    const named = findNames(first.tokens, first.text);
    // Names are right as they are: the catalogue's, and those of people, streets and towns.
    const names = [...named, ...first.entities.filter(({ kind }) => asWritten.has(kind))];
    // What only looks like a name may be a compound: "Winterstiefel" is no slip of "Wanderstiefel".
    const inName = ({ start, end, norm }: Token) =>
      names.some(
        (match) =>
          start >= match.start &&
          end <= match.end &&
          !('how' in match && guesses.has(match.how) && splitCompound?.(norm)),
      );
    const corrected = correctSpelling(first.text, first.tokens, spelling, inName);
    const last = corrected ? recognise(corrected.text, at) : first;
    const matches = corrected ? findNames(last.tokens, last.text) : named;
    const entities = withSizes(last, matches, catalog, sizeCues);
    const clauses = splitItems(withCorrections(last.clauses), { ...last, entities, matches }, words);
    const isKnown = (word: string) => lexicon.known.has(word);
    const readings = clauses
      .slice(0, mostClauses)
      .map((clause) => readClause(clause, last.tokens, entities, matches, last.negated, isKnown, glue));
    return { readings, original: corrected?.original };
  }

  return (scene) => {
    const { readings, original } = read(scene.text, scene.ctx.now);
    const slots = readings.flatMap((reading) => valuesIn(reading, original));
    if (!readings.some(({ words }) => words.length > 0)) return { calls: [], acts: ['wordless'], slots };
    const meanings: Meaning[] = [];
    for (const reading of readings) {
      if (reading.words.length === 0) continue;
      meanings.push(interpret(reading, { language, toolbox, shop, catalog, scene, earlier: meanings }));
    }
    const calls = meanings.flatMap((meaning) => meaning.calls);
    const acts = [...new Set(meanings.flatMap(({ act }) => act ?? []))];
    return { calls, acts: calls.length > 0 ? acts.filter((act) => act !== 'unknown') : acts, slots };
  };
}

/**
 * Sizes that only the catalogue tells from other things: a number after such a word ("in 42") or after the thing itself
 * ("boots 42"), and a capital letter by itself ("black, L").
 */
function withSizes(
  { entities, tokens }: { entities: readonly Entity[]; tokens: readonly Token[] },
  matches: readonly CatalogMatch[],
  catalog: Catalog,
  cues: ReadonlySet<string>,
): Entity[] {
  const size = (span: { start: number; end: number; text: string }, value: string): Entity => ({
    kind: 'size',
    start: span.start,
    end: span.end,
    text: span.text,
    value: { candidates: [value], cued: true },
  });
  const known = entities.map((entity) => {
    if (entity.kind !== 'number') return entity;
    const before = tokens.findLast(({ end }) => end <= entity.start);
    const afterThing = matches.some(({ end }) => end <= entity.start);
    const cued = afterThing || (before !== undefined && cues.has(before.norm));
    return cued && optionValue(catalog, [String(entity.value)]) ? size(entity, String(entity.value)) : entity;
  });
  const taken = [...entities, ...matches];
  const letters = tokens.flatMap((token) => {
    const alone =
      /^[A-Z]{1,3}$/.test(token.text) && !taken.some((t) => token.start >= t.start && token.end <= t.end);
    return alone && optionValue(catalog, [token.text]) ? [size(token, token.text)] : [];
  });
  return [...known, ...letters].sort((a, b) => a.start - b.start);
}

/** A tool's slots, with the words this language has for the values of its choices. */
function slotsIn({ choices }: Language, tool: AnyTool): Slot[] {
  return slotsOf(tool.input).map((slot) => {
    const words = choices[`${tool.name}.${slot.name}`];
    return words ? { ...slot, words: { ...words } } : slot;
  });
}

/** "Make that three": the words of a correction are part of what is meant. */
function withCorrections(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, at) =>
    clause.joiner === 'correction' ? { ...clause, start: clauses[at - 1]?.end ?? 0 } : clause,
  );
}

/** What was recognised, with offsets in the message as it was written. */
function valuesIn(
  reading: Reading,
  original: ((start: number, end: number) => { start: number; end: number }) | undefined,
): Understanding['slots'] {
  const placed = (start: number, end: number) => (original ? original(start, end) : { start, end });
  return [
    ...reading.entities.map(({ kind, value, text, start, end }) => ({
      kind,
      value,
      text,
      ...placed(start, end),
    })),
    ...reading.matches.map((match) => ({
      kind: match.kind,
      value: match.kind === 'facet' ? match.candidates : match.products,
      text: match.text,
      ...placed(match.start, match.end),
    })),
  ];
}
