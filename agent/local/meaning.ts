import type { Catalog } from '../../store/catalog/catalog.ts';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import type { Slot } from '../../tools/slot.ts';
import type { ProductWish } from '../../tools/wish.ts';
import type { Scene } from '../scene.ts';
import type { Understanding } from '../understanding.ts';
import type { ToolWithSlots } from './engine.ts';
import { refineSearch } from './fill-product.ts';
import { actPrefix, type Language } from './language.ts';
import type { Reading } from './reading.ts';

/** What one clause means: calls, or an act of conversation. */
export type Meaning = { calls: Understanding['calls']; act?: string };

export type Interpreting = {
  language: Language;
  toolbox: ReadonlyMap<string, ToolWithSlots>;
  shop: ShopFile;
  catalog: Catalog;
  scene: Scene;
  /** What the clauses before this one mean. */
  earlier: readonly Meaning[];
};

/** The tools that a wish without a verb means. Every shop has them. */
export const bare = {
  search: 'search_products',
  check: 'check_stock',
  show: 'show_product',
  add: 'add_to_cart',
  remove: 'remove_from_cart',
  change: 'change_cart',
  /** Where somebody has no cart: a number of a thing is for the books. */
  book: 'adjust_stock',
  order: 'order_status',
};

/** A choice by itself ("the first one") looks like these; beside a question it is the answer. */
export const vague: ReadonlySet<string> = new Set([bare.search, bare.check, bare.show]);

/** Below this an intent is not believed by itself. */
export const believed = 0.4;
/** From this on an intent may be meant where a likelier one is out of the question. */
export const possible = 0.03;
/** From this on an intent stands against what the dialogue would make of the clause. */
export const sure = 0.7;

export type Ask = { label: string; p: number };

export function one(tool: string, args: Record<string, unknown>, confidence: number): Meaning {
  return { calls: [{ tool, args, confidence }] };
}

export function plainWords({ words }: Reading): number {
  return words.filter((word) => !word.startsWith('<')).length;
}

/** Whether the clause has words of its own beside values: an answer is mostly values. */
export function hasVerb(reading: Reading, ask: Ask): boolean {
  return ask.label.startsWith(actPrefix) || plainWords(reading) >= 1;
}

export const itemSlot: Slot = { name: 'item', kind: 'item', optional: true };
export const productSlot: Slot = { name: 'wish', kind: 'product', optional: true };
export const quantitySlot: Slot = { name: 'quantity', kind: 'quantity', optional: true };

/** What a wish is for, whatever it may cost: that nothing is so cheap does not make it another thing. */
export function kindOf(wish: ProductWish): ProductWish {
  const { price, ...kind } = wish;
  return price === undefined ? wish : kind;
}

/**
 * A search, refined from the one before. Where nothing is left of it and the clause is a sentence of its own that
 * names something there is, it was a new search.
 */
export function search(wish: ProductWish, reading: Reading, confidence: number, at: Interpreting): Meaning {
  const { catalog, scene } = at;
  const before = at.earlier.at(-1)?.calls.at(-1);
  if (before?.tool === bare.search && reading.joiner === 'and') return one(bare.search, { wish }, confidence);
  if (before?.tool === bare.search) {
    // "… but not black ones", "it should be under 20": the same search goes on within the message.
    before.args['wish'] = refineSearch(before.args['wish'] as ProductWish, wish);
    return { calls: [] };
  }
  const refined = refineSearch(scene.dialogue.search, wish);
  const finds = (tried: ProductWish) => catalog.search(kindOf(tried), { limit: 0 }).total > 0;
  const named = wish.facets?.some(({ not }) => !not) === true;
  const ownSentence = wish.sort !== undefined || wish.price !== undefined || plainWords(reading) >= 2;
  const anew = named && ownSentence && !finds(refined) && finds(wish);
  return one(bare.search, { wish: anew ? wish : refined }, confidence);
}
