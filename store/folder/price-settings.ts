import { z } from 'zod';

/** How prices come about, in the words of shop.json and price-lists.jsonl. Amounts are decimal strings in the list's or the shop's currency. */

const id = z.string().min(1).max(200);
const decimal = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,4})?$/, 'must be a decimal string such as "19.99", not negative');
const percent = z.string().regex(/^\d{1,2}(\.\d{1,2})?$|^100$/, 'must be a percentage such as "12.5"');
const currency = z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as "EUR"');
/** A country by its ISO 3166-1 code, or a part of one: "US-CA". */
const region = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be a country code such as "CH", or a part of it: "US-CA"');
const someFacets = z.record(z.string(), z.string());

/** What an offer gives; exactly one of the first five. */
const gift = {
  /** Off each line it is for. */
  percent: percent.optional(),
  /** Off all lines it is for together, once. */
  amount: decimal.optional(),
  /** What one of the things it is for costs instead. */
  price: decimal.optional(),
  /** Of every `count` + `free` things it is for, the cheapest `free` cost nothing. */
  buy: z.strictObject({ count: z.int().min(1).max(1000), free: z.int().min(1).max(1000) }).optional(),
  /** Delivery costs nothing. */
  freeDelivery: z.literal(true).optional(),
};

/** When and for whom an offer holds; all of them. */
const conditions = {
  /** Products whose facets hold all of these; every product where none is given. */
  facets: someFacets.optional(),
  /** ISO 8601 dates; inclusive. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Of goods in the whole cart, before discounts. */
  minGoods: decimal.optional(),
  /** Of the things it is for, in the whole cart. */
  minQuantity: z.int().min(1).optional(),
  /** Customers of one of these tiers only. */
  tiers: z.array(id).optional(),
  /** Customers without an order only. */
  firstOrder: z.literal(true).optional(),
  /** Never together with another offer, where offers combine. */
  exclusive: z.literal(true).optional(),
  /** Where offers combine, the lower comes off first; 0 where absent. */
  order: z.int().optional(),
};

type Gift = { [K in keyof typeof gift]?: unknown };
const givesOne = (offer: Gift) =>
  Object.keys(gift).filter((key) => offer[key as keyof Gift] !== undefined).length === 1;
const oneGift = 'must have exactly one of percent, amount, price, buy and freeDelivery';

export const promotionFile = z
  .strictObject({
    id,
    /** What the customer is told: "10 % off every Rioja". */
    sentence: z.string().min(1),
    ...gift,
    ...conditions,
  })
  .refine(givesOne, oneGift);

export const couponFile = z
  .strictObject({
    /** What the customer says; compared without regard to case, spaces and dashes. */
    code: z.string().min(3).max(40),
    sentence: z.string().min(1),
    ...gift,
    ...conditions,
    /** Orders it may be used in, in all and by one customer. */
    uses: z.int().min(1).optional(),
    usesPerCustomer: z.int().min(1).optional(),
  })
  .refine(givesOne, oneGift);

/** How offers go together. `best` is one offer a line, the best for the customer; `all` lets those that combine come off one after the other. */
export const stackingFile = z.strictObject({
  mode: z.enum(['best', 'all']),
  /** No line costs less than this share of its price before discounts. */
  floorPercent: percent.optional(),
});

const rate = z.strictObject({
  percent,
  name: z.string().optional(),
  /** Products whose facets hold all of these. */
  facets: someFacets,
});

export const taxFile = z.strictObject({
  name: z.string(),
  percent,
  included: z.boolean(),
  /** Other rates, by facet; the first that fits. */
  rates: z.array(rate).optional(),
  /** Where goods go to: the first that names the place; elsewhere the tax above holds. */
  regions: z
    .array(
      z.strictObject({
        regions: z.array(region).min(1),
        name: z.string(),
        percent,
        /** As above where absent. */
        included: z.boolean().optional(),
        rates: z.array(rate).optional(),
      }),
    )
    .optional(),
  /** Deliveries to businesses with a tax number, in these places, carry no tax of ours. */
  reverseCharge: z.strictObject({ regions: z.array(region).min(1), name: z.string() }).optional(),
  /** Whether tax is rounded once for each rate or for each line; once where absent. */
  rounding: z.enum(['total', 'line']).optional(),
});

/** One list of prices, a line of price-lists.jsonl. */
export const priceListFile = z.strictObject({
  id,
  name: z.string().min(1),
  /** The shop's where absent. */
  currency: currency.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Who gets it: customers by id (a contract), of these tiers, delivered to these places; everybody where none is given. */
  customers: z.array(id).min(1).optional(),
  tiers: z.array(id).min(1).optional(),
  regions: z.array(region).min(1).optional(),
  /** Whether discounts come off these prices: they do, but for a contract. */
  discounts: z.boolean().optional(),
  prices: z.array(
    z.strictObject({
      variant: id,
      /** From so many units on; 1 where absent. */
      from: z.int().min(2).optional(),
      price: decimal,
    }),
  ),
});

export type PromotionFile = z.infer<typeof promotionFile>;
export type CouponFile = z.infer<typeof couponFile>;
export type StackingFile = z.infer<typeof stackingFile>;
export type TaxFile = z.infer<typeof taxFile>;
export type PriceListFile = z.infer<typeof priceListFile>;
