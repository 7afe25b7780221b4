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
  /** Where the person named another currency: ISO 4217, or the noun of several ("dollar"). */
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

/**
 * Which order: by number, by its place in what was last shown, the newest, the one talked about, the other one, by what
 * is in it, by where it goes, by how far it is; or all that fit.
 */
export const orderRef = z.object({
  number: z.string().optional(),
  shown: z.int().optional(),
  last: z.boolean().optional(),
  focus: z.boolean().optional(),
  other: z.boolean().optional(),
  containing: productWish.optional(),
  /** A word of its address: the town, the region, the street. */
  to: z.string().max(100).optional(),
  state: z.enum(['open', 'delivered', 'cancelled']).optional(),
  all: z.boolean().optional(),
  /** Numbers of the orders that are meant. */
  among: z.array(z.string()).max(20).optional(),
  /** Numbers of orders that are not meant. */
  except: z.array(z.string()).max(20).optional(),
});

/** Which lines of somebody's orders: by name, by the options they have, as the dearest of several, or every one. */
export const lineRef = z.object({
  variant: z.string().optional(),
  product: z.string().optional(),
  text: z.string().max(200).optional(),
  facets: z.array(facetWish).max(10).optional(),
  pick: z.enum(['cheapest', 'dearest']).optional(),
  every: z.boolean().optional(),
  /** Of several units on one line; all of them where absent. */
  count: z.int().positive().optional(),
  order: orderRef.optional(),
});

/** Things of orders: those named, or all of them, or all but some. */
export const linesWish = z.object({
  items: z.array(lineRef).max(20).optional(),
  all: z.boolean().optional(),
  except: z.array(lineRef).max(20).optional(),
});

/**
 * What another option of the same thing should be: options set, preferred in order, or compared with what it is now
 * ("a bigger one", "less bright"); where `sort` is given, options nobody named do not matter.
 */
const oneVariantWish = z.object({
  variant: z.string().optional(),
  facets: z.array(facetWish).max(10).optional(),
  /** Wished for, first ones first, but given up rather than going without. */
  prefer: z.array(facetWish).max(10).optional(),
  compare: z
    .array(
      z.object({
        facet: z.string().optional(),
        dimension: z.string().optional(),
        way: z.enum(['more', 'less', 'most', 'least']),
      }),
    )
    .max(5)
    .optional(),
  /** What was not named should stay as near as can be to what it is. */
  near: z.boolean().optional(),
  /** Facets that must stay as they are. */
  keep: z.array(z.string()).max(10).optional(),
  sort: z.enum(['cheapest', 'dearest']).optional(),
  /** Must cost less than what it takes the place of. */
  cheaper: z.boolean().optional(),
  /** The same as another line: "the type I have in my other order". */
  like: lineRef.optional(),
  /** The very same again. */
  same: z.boolean().optional(),
});
export const variantWish = oneVariantWish.extend({
  /** What to take where the first cannot be had, in this order. */
  otherwise: z.array(oneVariantWish).max(5).optional(),
});

/** Lines that should become another option of the same product. */
export const lineChange = z.object({
  item: lineRef,
  to: variantWish,
  /** Left as it is where what it should become cannot be had. */
  optional: z.boolean().optional(),
});

/** How money moves: by an exact method, its kind or brand, the one that was paid with, the other one. */
const onePaymentRef = z.object({
  method: z.string().optional(),
  kind: z.string().max(40).optional(),
  brand: z.string().max(40).optional(),
  last4: z.string().max(4).optional(),
  original: z.boolean().optional(),
  other: z.boolean().optional(),
});
export const paymentRef = onePaymentRef.extend({ otherwise: z.array(onePaymentRef).max(3).optional() });

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

const days = z.object({ from: z.iso.date(), to: z.iso.date() });
/** ISO dates, inclusive, and a second reading where there is one: "Monday" is the coming one or the one past. */
export const dateWish = days.extend({ other: days.optional() });
/** An address as it was said, or one the shop knows: the account's own, that of an order, one in a town. */
export const placeRef = addressWish.extend({
  /** The address of the account. */
  own: z.boolean().optional(),
  /** The address of an order. */
  ofOrder: orderRef.optional(),
  /** A word of a known address: "my Chicago address". */
  known: z.string().max(100).optional(),
  /** What it was before it was changed in this conversation. */
  before: z.boolean().optional(),
});

export type FacetWish = z.infer<typeof facetWish>;
export type PriceWish = z.infer<typeof priceWish>;
export type ProductWish = z.infer<typeof productWish>;
export type ItemRef = z.infer<typeof itemRef>;
export type OrderRef = z.infer<typeof orderRef>;
export type QuantityWish = z.infer<typeof quantityWish>;
export type MoneyWish = z.infer<typeof moneyWish>;
export type AddressWish = z.infer<typeof addressWish>;
export type DateWish = z.infer<typeof dateWish>;
export type LineRef = z.infer<typeof lineRef>;
export type LinesWish = z.infer<typeof linesWish>;
export type OneVariantWish = z.infer<typeof oneVariantWish>;
export type VariantWish = z.infer<typeof variantWish>;
export type LineChange = z.infer<typeof lineChange>;
export type OnePaymentRef = z.infer<typeof onePaymentRef>;
export type PaymentRef = z.infer<typeof paymentRef>;
export type PlaceRef = z.infer<typeof placeRef>;
