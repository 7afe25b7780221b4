import type { CatalogProduct, CatalogVariant } from '../../store/catalog/catalog.ts';
import { optionsText, stockByVariant } from '../catalog/show.ts';
import { describeWish } from '../catalog/describe-wish.ts';
import type { Refusal } from '../rules/rule.ts';
import type { Question, ToolContext } from '../tool.ts';
import type { FacetWish, OneVariantWish, VariantWish } from '../wish.ts';
import { compareOptions, facetCompared, ordered } from './compare-options.ts';
import { matching, type FoundLine } from './find-lines.ts';
import { meetsRef } from './orders-meant.ts';

/** What a line becomes: the option chosen, and what it costs now. */
export type ChosenOption = { product: CatalogProduct; variant: CatalogVariant };

/** Most options that are listed when several fit. */
const most = 8;

/**
 * Which option of the same product a line should become: the one in stock that has what was named, keeps the rest as
 * it is, and meets the softer wishes in their order. Where several are equally right it is asked; where none is, the
 * refusal lists what there is. `lines` are what else the person has, for "the type I have in my other order".
 */
export async function chooseOption(
  ctx: ToolContext,
  from: FoundLine,
  to: VariantWish,
  lines: readonly FoundLine[],
  slot: { slot: string; part: string },
): Promise<ChosenOption | Question | Refusal> {
  const product = ctx.catalog.product(from.line.productId);
  if (!product) return { refused: 'line_gone', facts: { title: from.line.title } };
  const stock = await stockByVariant(ctx, product.variants);
  const inStock = product.variants.filter(({ id }) => (stock.get(id) ?? 0) >= from.count);
  const now = product.variants.find(({ id }) => id === from.line.variantId);
  const { otherwise = [], ...first } = to;
  let open: readonly CatalogVariant[] = [];
  let already = false;
  for (const wish of [first, ...otherwise]) {
    const exact = exactly(ctx, wish, from, lines);
    if (exact !== undefined) {
      const variant = ctx.catalog.variant(exact);
      const its = variant && ctx.catalog.product(variant.product);
      // Whether it is of the same product is for the rule to say.
      if (its && (its !== product || inStock.includes(variant))) return { product: its, variant };
      continue;
    }
    if (now && isAlready(ctx, product, now, wish)) {
      if (ctx.shop.rules?.sameOption && inStock.includes(now)) return { product, variant: now };
      already = true;
      continue;
    }
    const fitting = meeting(ctx, product, inStock, wish, from);
    if (now && isBest(ctx, product, now, fitting, wish))
      return { refused: 'same_option', facts: { title: from.line.title } };
    const best = bestOf(ctx, product, fitting, wish, from);
    if (best.length === 1) return { product, variant: best[0]! };
    if (best.length > 1) return whichOption(ctx, product, best, from, slot);
    if (open.length === 0) open = nearest(ctx, product, inStock, wish, from);
  }
  const rest = others(inStock, from);
  if (already && open.length === 0 && rest.length > 0) return whichOption(ctx, product, rest, from, slot);
  return noneLike(ctx, product, open.length > 0 ? open : rest, first, from);
}

/** An exact variant, named or pointed at; undefined where the wish describes. */
function exactly(
  ctx: ToolContext,
  wish: OneVariantWish,
  from: FoundLine,
  lines: readonly FoundLine[],
): string | undefined {
  if (wish.variant !== undefined) return wish.variant;
  if (wish.same) return from.line.variantId;
  if (!wish.like) return undefined;
  const { order } = wish.like;
  const else_ = lines.filter((one) => one.line !== from.line && one.line.productId === from.line.productId);
  const scoped = order ? else_.filter((one) => meetsRef(ctx, one.order, order)) : else_;
  return matching(ctx, wish.like, scoped)[0]?.line.variantId ?? scoped[0]?.line.variantId;
}

/** Whether it has all that was named, and nothing but that was wished for: "make it navy", of one that is. */
function isAlready(
  ctx: ToolContext,
  product: CatalogProduct,
  now: CatalogVariant,
  { facets = [], prefer, compare, sort, cheaper }: OneVariantWish,
): boolean {
  if (facets.length === 0 || prefer || compare || sort || cheaper) return false;
  return facets.every((wished) => has(ctx, product, now, wished));
}

/** Whether no other is as cheap, or as dear, as what there is: "the cheapest" must not make it dearer. */
function isBest(
  ctx: ToolContext,
  product: CatalogProduct,
  now: CatalogVariant,
  others: readonly CatalogVariant[],
  { facets = [], sort }: OneVariantWish,
): boolean {
  if (!sort || !facets.every((wished) => has(ctx, product, now, wished))) return false;
  const [best] = ordered(others, sort);
  const sign = sort === 'cheapest' ? 1 : -1;
  return best !== undefined && sign * (best.priceMinor - now.priceMinor) >= 0;
}

/** Options other than the one there is. */
function others(variants: readonly CatalogVariant[], { line }: FoundLine): readonly CatalogVariant[] {
  return variants.filter(({ id }) => id !== line.variantId);
}

/** Those that have everything that must be. */
function meeting(
  ctx: ToolContext,
  product: CatalogProduct,
  variants: readonly CatalogVariant[],
  wish: OneVariantWish,
  from: FoundLine,
): readonly CatalogVariant[] {
  const { line } = from;
  let left = havingAll(ctx, product, others(variants, from), wish.facets ?? []);
  if (wish.cheaper) left = left.filter(({ priceMinor }) => priceMinor < line.unitPriceMinor);
  for (const name of wish.keep ?? []) {
    const facet = facetOf(product, name);
    if (facet !== undefined) left = left.filter(({ options }) => options[facet] === line.options[facet]);
  }
  for (const comparison of wish.compare ?? []) left = compareOptions(product, left, line.options, comparison);
  return left;
}

function havingAll(
  ctx: ToolContext,
  product: CatalogProduct,
  variants: readonly CatalogVariant[],
  facets: readonly FacetWish[],
): readonly CatalogVariant[] {
  return facets.reduce(
    (left, wished) => left.filter((variant) => has(ctx, product, variant, wished)),
    variants,
  );
}

/** Whether a variant has an option, or has it not where it is wished away; the facet's name may be wrong. */
function has(
  ctx: ToolContext,
  product: CatalogProduct,
  { options }: CatalogVariant,
  wished: FacetWish,
): boolean {
  const yes = having(ctx, product, options, wished).length > 0;
  return wished.not ? !yes : yes;
}

/** The names of the options that have the value wished for, or wished away. */
function having(
  { catalog }: ToolContext,
  product: CatalogProduct,
  options: CatalogVariant['options'],
  wished: FacetWish,
): string[] {
  const named = facetOf(product, wished.facet);
  const asked = named === undefined ? Object.keys(options) : [named];
  const values = new Set(catalog.valuesFor(wished).map(({ value }) => value));
  const plain = wished.value.toLowerCase();
  return asked.filter((name) => {
    const value = options[name];
    return value !== undefined && (values.has(value) || value.toLowerCase() === plain);
  });
}

function facetOf(product: CatalogProduct, name: string): string | undefined {
  const names = Object.keys(product.variants[0]?.options ?? {});
  const folded = name.toLowerCase();
  return names.find((known) => known.toLowerCase() === folded);
}

/** Of those that fit, the ones that fit best: preferences in their order, then the price asked for, then likeness. */
function bestOf(
  ctx: ToolContext,
  product: CatalogProduct,
  fitting: readonly CatalogVariant[],
  wish: OneVariantWish,
  { line }: FoundLine,
): readonly CatalogVariant[] {
  let left = fitting;
  for (const preferred of wish.prefer ?? []) {
    const having = left.filter((variant) => has(ctx, product, variant, preferred));
    if (having.length > 0) left = having;
  }
  if (wish.sort) return ordered(left, wish.sort).slice(0, 1);
  if (left.length <= 1) return left;
  const named = new Set([
    ...[...(wish.facets ?? []), ...(wish.prefer ?? [])].flatMap((wished) => [
      wished.facet,
      ...product.variants.flatMap(({ options }) => having(ctx, product, options, wished)),
    ]),
    ...(wish.compare ?? []).map((comparison) => facetCompared(product, comparison)),
  ]);
  const free = Object.keys(line.options).filter((name) => !named.has(name));
  const alike = ({ options }: CatalogVariant) =>
    free.filter((name) => options[name] === line.options[name]).length;
  const best = Math.max(...left.map(alike));
  const likest = left.filter((variant) => alike(variant) === best);
  // The rest as it is: those that keep all of it are meant; those that keep most of it only where that was said.
  return best === free.length || wish.near ? likest : left;
}

/** What comes near where nothing fits: those with at least one of the options named. */
function nearest(
  ctx: ToolContext,
  product: CatalogProduct,
  variants: readonly CatalogVariant[],
  wish: OneVariantWish,
  from: FoundLine,
): readonly CatalogVariant[] {
  const wanted = [...(wish.facets ?? []), ...(wish.prefer ?? [])];
  const left = others(variants, from);
  const score = (variant: CatalogVariant) =>
    wanted.filter((wished) => has(ctx, product, variant, wished)).length;
  const best = Math.max(0, ...left.map(score));
  return best === 0 ? [] : left.filter((variant) => score(variant) === best);
}

function optionLabels(
  ctx: ToolContext,
  product: CatalogProduct,
  variants: readonly CatalogVariant[],
): string[] {
  return variants.slice(0, most).map((variant) =>
    ctx.say.words.changes.option({
      options: optionsText(product, variant),
      price: ctx.say.money(variant.priceMinor),
    }),
  );
}

function whichOption(
  ctx: ToolContext,
  product: CatalogProduct,
  variants: readonly CatalogVariant[],
  { line }: FoundLine,
  { slot, part }: { slot: string; part: string },
): Question {
  const sorted = ordered(variants, 'cheapest');
  return {
    ask: 'which_option',
    slot,
    part,
    facts: { title: line.title, options: optionLabels(ctx, product, sorted), total: variants.length },
    suggestions: sorted.slice(0, 6).map((variant) => optionsText(product, variant)),
    see: {
      shown: sorted.slice(0, most).map(({ id }) => ({ product: product.id, variant: id })),
    },
  };
}

function noneLike(
  ctx: ToolContext,
  product: CatalogProduct,
  variants: readonly CatalogVariant[],
  wish: OneVariantWish,
  { line }: FoundLine,
): Refusal {
  const wished = describeWish({ facets: wish.facets ?? [] }, ctx.say);
  const options = optionLabels(ctx, product, ordered(variants, 'cheapest'));
  if (wish.same) return { refused: 'same_gone', facts: { title: line.title, options } };
  if (wish.cheaper) return { refused: 'none_cheaper', facts: { title: line.title, options } };
  return { refused: 'no_such_option', facts: { title: line.title, wished, options } };
}
