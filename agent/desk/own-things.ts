import type { Catalog } from '../../store/catalog/catalog.ts';
import type { DeskWord } from './desk-text.ts';
import { ownLines, type OwnLine, type Records } from './records.ts';

/** Words that name something the person has ordered: words `from` up to, not including, `to`. */
export type Mention = {
  from: number;
  to: number;
  lines: readonly OwnLine[];
  /** The name in the shop's words. */
  title: string;
  plural: boolean;
};

type Named = { title: string; keys: readonly string[]; lines: readonly OwnLine[] };

/**
 * Finds what of a person's orders a message names: a title in full, its last word ("the lamp" for a Desk Lamp), or a
 * word only one of their things has ("the vacuum"). The longest name counts.
 */
export function findMentions(
  words: readonly DeskWord[],
  records: Records,
  catalog: Catalog,
  make: (text: string) => DeskWord[],
): Mention[] {
  const byTitle = Map.groupBy(ownLines(records), ({ line }) => line.title);
  const named: Named[] = [...byTitle].map(([title, lines]) => ({
    title,
    lines,
    keys: make(title)
      .filter(({ raw }) => /[\p{L}\p{N}]/u.test(raw))
      .map(({ key }) => key),
  }));
  const known = new Set(catalog.products.map(({ title }) => title));
  const found: Mention[] = [];
  for (let at = 0; at < words.length;) {
    const hit = inFull(words, at, named) ?? byExactId(words, at, records) ?? byOneWord(words, at, named);
    const to = hit?.to ?? at + 1;
    if (hit && !isOtherProduct(words, at, to, known, make)) found.push(hit);
    at = to;
  }
  return found;
}

function mention(words: readonly DeskWord[], from: number, to: number, hits: readonly Named[]): Mention {
  const last = words[to - 1];
  return {
    from,
    to,
    lines: hits.flatMap(({ lines }) => lines),
    title: hits.map(({ title }) => title).join(' / '),
    plural:
      last !== undefined &&
      last.raw !== last.key &&
      !hits.some(({ title }) => title.toLowerCase().endsWith(last.raw)),
  };
}

function inFull(words: readonly DeskWord[], at: number, named: readonly Named[]): Mention | undefined {
  let best: { to: number; hits: Named[] } | undefined;
  for (const one of named) {
    const to = endOf(words, at, one.keys);
    if (to === undefined || (best && to < best.to)) continue;
    best = best && to === best.to ? { to, hits: [...best.hits, one] } : { to, hits: [one] };
  }
  return best && mention(words, at, best.to, best.hits);
}

function endOf(words: readonly DeskWord[], at: number, keys: readonly string[]): number | undefined {
  let place = at;
  for (const [n, key] of keys.entries()) {
    if (n > 0) while (words[place]?.raw === '-') place++;
    if (!isSame(words[place]?.key ?? '', key)) return undefined;
    place++;
  }
  return place;
}

/** "Item 4107812777": the number of a variant they have. */
function byExactId(words: readonly DeskWord[], at: number, records: Records): Mention | undefined {
  const raw = words[at]?.raw ?? '';
  if (raw.length < 6) return undefined;
  const lines = ownLines(records).filter(({ line }) => line.variantId.toLowerCase() === raw);
  const [first] = lines;
  return first && { from: at, to: at + 1, lines, title: first.line.title, plural: false };
}

/** The last word of a name, also inside a longer word ("watch" of a Wristwatch); or a word one name alone has. */
function byOneWord(words: readonly DeskWord[], at: number, named: readonly Named[]): Mention | undefined {
  const key = words[at]?.key ?? '';
  if (key.length < 3 || !/^\p{L}/u.test(key)) return undefined;
  const heads = named.filter(({ keys }) => isSame(keys.at(-1) ?? '', key));
  if (heads.length > 0) return mention(words, at, at + 1, heads);
  const having = named.filter(({ keys }) => keys.includes(key));
  if (having.length === 1 && key.length > 3 && !isAdjective(words, at))
    return mention(words, at, at + 1, having);
  const ending = named.filter(({ keys }) => key.length > 3 && keys.at(-1)?.endsWith(key));
  return ending.length === 1 ? mention(words, at, at + 1, ending) : undefined;
}

/** "Bookshelves" and "bookshelf". */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const shared = Math.min(a.length, b.length) - 2;
  return (
    shared >= 5 &&
    Math.abs(a.length - b.length) <= 2 &&
    a.slice(0, shared) === b.slice(0, shared) &&
    /v|f/.test(a.slice(shared) + b.slice(shared))
  );
}

/** "The office stuff" is not the office chair: a word before another noun only describes it. */
function isAdjective(words: readonly DeskWord[], at: number): boolean {
  const next = words[at + 1]?.raw ?? '';
  return /^\p{L}{3,}$/u.test(next) && !follow.has(next);
}

/** Little words that may follow a name. */
const follow = new Set(
  "and but for from has have into is isn't its may might not off one ones that the them this too was were which will with would you your please back should could can also only".split(
    ' ',
  ),
);

/** "Coffee machine" is not the espresso machine where the shop sells coffee machines too. */
function isOtherProduct(
  words: readonly DeskWord[],
  from: number,
  to: number,
  known: ReadonlySet<string>,
  make: (text: string) => DeskWord[],
): boolean {
  if (to - from > 1) return false;
  const before = words[from - 1];
  if (!before || !/^\p{L}/u.test(before.raw)) return false;
  const two = `${before.key} ${words[from]?.key}`;
  return [...known].some(
    (title) =>
      make(title)
        .map(({ key }) => key)
        .join(' ') === two,
  );
}
