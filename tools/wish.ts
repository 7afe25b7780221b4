import { z } from 'zod';

/**
 * Wishes: what a person wants, as they said it. A model, ours or another, fills in wishes; code finds which thing
 * they mean (tools/resolve). No field asks a model to copy an id, though an exact id is accepted where the shop itself
 * supplied it, and is checked like everything else.
 */

/** A property of a product or of its variant: { facet: "colour", value: "navy" }; `not` excludes it. */
export const facetWish = z.object({
  facet: z.string(),
  value: z.string(),
  not: z.boolean().optional(),
});

/** Bounds in minor units of the shop's currency, both inclusive; of another one where `currency` says so. */
export const priceWish = z.object({
  atLeast: z.int().optional(),
  atMost: z.int().optional(),
  around: z.int().optional(),
  /** ISO 4217, where the person named a currency. */
  currency: z.string().optional(),
});

/**
 * Which products: values of one facet are alternatives, different facets must all hold.
 * `text` are words that are no facet value, matched against titles and descriptions.
 */
export const productWish = z.object({
  text: z.string().optional(),
  facets: z.array(facetWish).optional(),
  price: priceWish.optional(),
  sort: z.enum(['cheapest', 'dearest', 'largest', 'smallest']).optional(),
  inStock: z.boolean().optional(),
});

/**
 * Which one thing: by exact variant or product, by its place in what was last shown (1 is the first, -1 the last),
 * as the thing being talked about (`focus`), as the other one of the two last shown, or by a wish;
 * a wish beside a place or the focus narrows it ("the second in M", "it in navy").
 */
const oneRef = z.object({
  variant: z.string().optional(),
  product: z.string().optional(),
  shown: z.int().optional(),
  focus: z.boolean().optional(),
  other: z.boolean().optional(),
  wish: productWish.optional(),
});
export const itemRef = oneRef.extend({
  /** What to take where the first cannot be had, in this order. */
  otherwise: z.array(oneRef).max(5).optional(),
});

/** Which order: by number, by its place in what was last shown, the newest, the one talked about, the other one. */
export const orderRef = z.object({
  number: z.string().optional(),
  shown: z.int().optional(),
  last: z.boolean().optional(),
  focus: z.boolean().optional(),
  other: z.boolean().optional(),
  containing: productWish.optional(),
});

/** How many: { count: 2, pack: "case" } is two cases; what a case holds the product says. */
export const quantityWish = z.object({
  count: z.number().positive().max(1_000_000),
  pack: z.string().optional(),
  /** Units in a pack as the person said: "a case of 12". */
  packUnits: z.int().positive().optional(),
});

/** An amount above zero in minor units of the shop's currency, or of another one where the person named it. */
export const moneyWish = z.object({
  minor: z.int().positive().max(1_000_000_000_000),
  currency: z.string().optional(),
});

/** A postal address as far as it was said; who needs a whole one asks for the parts that are missing. */
export const addressWish = z.object({
  name: z.string().max(200).optional(),
  line1: z.string().max(200).optional(),
  line2: z.string().max(200).optional(),
  city: z.string().max(200).optional(),
  region: z.string().max(100).optional(),
  country: z.string().max(100).optional(),
  postalCode: z.string().max(20).optional(),
});

export type FacetWish = z.infer<typeof facetWish>;
export type PriceWish = z.infer<typeof priceWish>;
export type ProductWish = z.infer<typeof productWish>;
export type ItemRef = z.infer<typeof itemRef>;
export type OrderRef = z.infer<typeof orderRef>;
export type QuantityWish = z.infer<typeof quantityWish>;
export type MoneyWish = z.infer<typeof moneyWish>;
export type AddressWish = z.infer<typeof addressWish>;
