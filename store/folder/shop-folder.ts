import { z } from 'zod';
import { addressFile } from './address-file.ts';
import { invoicesFile, sellerFile } from './paper-file.ts';
import { couponFile, promotionFile, stackingFile, taxFile } from './price-settings.ts';

/**
 * The shop folder: what `npm run shop -- import` reads and `export` writes. Objects are strict: a field that is
 * not named here is an error, so nothing is silently dropped. Money is a decimal string.
 *
 *   shop.json        one object
 *   products.jsonl   one product a line, in the shop's own order
 *   customers.jsonl  one customer a line
 *   orders.jsonl     one order a line, oldest first
 *
 * and, where the shop has any:
 *
 *   price-lists.jsonl  one price list a line, see price-settings.ts
 */
export const folderFiles = ['shop.json', 'products.jsonl', 'customers.jsonl', 'orders.jsonl'] as const;
export const optionalFiles = ['price-lists.jsonl'] as const;
export type FolderFile = (typeof folderFiles)[number] | (typeof optionalFiles)[number];

const id = z.string().min(1).max(200);
const decimal = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,4})?$/, 'must be a decimal string such as "19.99", not negative');
const signedDecimal = z
  .string()
  .regex(/^-?\d{1,12}(\.\d{1,4})?$/, 'must be a decimal string such as "-3.50"');
const percent = z.string().regex(/^\d{1,2}(\.\d{1,2})?$|^100$/, 'must be a percentage such as "12.5"');
const count = z.int().min(0).max(1_000_000_000);
const facets = z.record(z.string().min(1), z.union([z.string(), z.array(z.string())]));

/** How many base units a pack holds: { name: "case", units: 6 }. */
const pack = z.strictObject({ name: z.string().min(1), units: z.int().min(2) });

const day = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time such as "09:30"');
const role = z.enum(['viewer', 'rep', 'manager', 'admin']);

/** What a customer's yes is not enough for: who has to approve it first. */
const approvalsFile = z.strictObject({
  /** Giving back more than this. */
  refundOver: z.strictObject({ amount: decimal, role }).optional(),
  /** Cancelling an order in one of these states. */
  cancelIn: z.strictObject({ states: z.array(z.string()).min(1), role }).optional(),
});
/** An e-mail address, the whole name with the postal code, or a one-time code sent to the e-mail address. */
export const identifyWays = ['email', 'name_postal_code', 'code'] as const;

export const shopFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,40}$/, 'must be lower-case letters, digits and dashes'),
  name: z.string().min(1),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as "EUR"'),
  locale: z.string().min(2),
  timezone: z.string().min(1),
  /** A demo shop has a storefront page where anybody may sign in as one of its fictional customers. */
  demo: z.boolean().optional(),
  /** One line under the shop's name on its storefront. */
  tagline: z.string().optional(),
  /** First words of the assistant in the shop's voice. */
  welcome: z.string().optional(),
  /** Things to say, offered as chips before the first message. */
  starters: z.array(z.string()).optional(),
  /** Accent colour of the storefront and the widget, as #rrggbb. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .optional(),
  /** New order numbers: the prefix and this many digits. */
  orderNumber: z.strictObject({ prefix: z.string(), digits: z.int().min(4).max(12) }).optional(),
  /** What one of a thing is called where "piece" would be wrong: "bottle". */
  unit: z.string().optional(),
  /** Options meant where a person names none: { "size": "75 cl" }. */
  defaultOptions: z.record(z.string(), z.string()).optional(),
  /** Packs that hold for every product that names none of its own. */
  packs: z.array(pack).optional(),
  tax: taxFile.optional(),
  /** The total is rounded to a multiple of this, as where the smallest coin is larger: "0.05". */
  rounding: z.strictObject({ total: decimal }).optional(),
  delivery: z
    .array(
      z.strictObject({
        id,
        name: z.string().min(1),
        price: decimal,
        /** Free from this sum of goods on. */
        freeFrom: decimal.optional(),
        /** What it costs in other currencies the shop has price lists in. */
        prices: z
          .record(z.string(), z.strictObject({ price: decimal, freeFrom: decimal.optional() }))
          .optional(),
        /** Working days, from and to. */
        days: z.tuple([z.int().min(0), z.int().min(0)]),
      }),
    )
    .optional(),
  /** Who sells; without it no invoices are made. */
  seller: sellerFile.optional(),
  invoices: invoicesFile.optional(),
  /** Customer tiers, each a percentage off the list price. */
  tiers: z.array(z.strictObject({ id, name: z.string(), percent })).optional(),
  /** Off each line of at least this many units; the highest step reached counts. */
  quantityBreaks: z.array(z.strictObject({ from: z.int().min(2), percent })).optional(),
  promotions: z.array(promotionFile).optional(),
  /** Offers for whoever has the code. */
  coupons: z.array(couponFile).optional(),
  stacking: stackingFile.optional(),
  /** Other words for a facet value: { "colour": { "navy": ["dark blue", "marine"] } }. */
  aliases: z.record(z.string(), z.record(z.string(), z.array(z.string()))).optional(),
  /** Whether and when a person can be reached from a conversation, and how else. */
  handOff: z
    .strictObject({
      /** Staff look at the conversations that wait for them; without it nobody can be told of one. */
      inbox: z.boolean(),
      /** When somebody is there, in the shop's time; always where no hours are given. */
      hours: z.array(z.strictObject({ days: z.array(day).min(1), from: clock, to: clock })).optional(),
      email: z.string().optional(),
      phone: z.string().optional(),
    })
    .optional(),
  /** Where every event is sent to, and the secret its signature is made with; see docs/payments.md. */
  webhook: z.strictObject({ url: z.url({ protocol: /^https?$/ }), secret: z.string().min(16) }).optional(),
  /** What the e-mail about a return says of how to send things back. */
  returnInstructions: z.string().optional(),
  /** Parameters of the business rules; see docs/rules.md. */
  rules: z
    .strictObject({
      /** Most units of one variant in one order. */
      maxQuantity: z.int().min(1).optional(),
      /** Reasons accepted for cancelling; any where empty. */
      cancelReasons: z.array(z.string()).optional(),
      /** States in which an order may be cancelled. */
      cancelWhile: z.array(z.string()).optional(),
      /** Minutes the units of an order are set aside for whoever is asked to confirm it; not at all where absent. */
      reservationMinutes: z.int().min(1).max(1440).optional(),
      /** What may be ordered though it is not there; the first that fits a product counts. */
      backorder: z
        .array(
          z.strictObject({
            /** Products whose facets hold all of these; every product where none is given. */
            facets: z.record(z.string(), z.string()).optional(),
            /** Most units of one variant that are owed at a time. */
            most: z.int().min(1),
            /** Working days until they come, from and to. */
            days: z.tuple([z.int().min(0), z.int().min(0)]),
          }),
        )
        .optional(),
      /** Stock at which a thing is to be ordered again; the first that fits a product counts. */
      reorderAt: z
        .array(
          z.strictObject({
            /** One product, by its id. */
            product: z.string().optional(),
            facets: z.record(z.string(), z.string()).optional(),
            units: z.int().min(0),
          }),
        )
        .optional(),
      /** Days without a sale after which stock is called old. */
      ageingDays: z.int().min(1).optional(),
      approvals: approvalsFile.optional(),
      /** What a guest may say to be known as a customer; only a signed token where empty. */
      identify: z.array(z.enum(identifyWays)).optional(),
      /** Tools that saying who one is does not open: they need a token or a one-time code. */
      signedInOnly: z.array(z.string()).optional(),
      /** Changes of an order that was placed: its things, its address, how it is paid. */
      changes: z
        .strictObject({
          /** States in which an order may be changed. */
          while: z.array(z.string()).optional(),
          /** The things of an order may be changed once, and after that it is left as it is. */
          once: z.boolean().optional(),
        })
        .optional(),
      /** Sending things back; a shop without this takes nothing back in the chat. */
      returns: z
        .strictObject({
          while: z.array(z.string()).optional(),
          /** Days after delivery. */
          days: z.int().min(1).optional(),
          /** Where the money may go: back to how it was paid, onto a gift card of theirs, to any method of theirs. */
          refundTo: z.array(z.enum(['original', 'gift_card', 'any'])).optional(),
        })
        .optional(),
      /** Exchanging things for another option; a shop without this exchanges nothing in the chat. */
      exchanges: z
        .strictObject({
          while: z.array(z.string()).optional(),
          days: z.int().min(1).optional(),
        })
        .optional(),
      /** A thing may also be exchanged for, or changed into, the very same option. */
      sameOption: z.boolean().optional(),
      /** States in which an order gets an invoice; any but cancelled where it is not given. */
      invoiceWhile: z.array(z.string()).optional(),
      /** Nothing more on account from an invoice that is overdue by more than so many days on. */
      blockOverdueDays: z.int().min(0).max(3650).optional(),
      /** Minutes for which a price that was said is honoured, where it has gone up since; a day where absent, 0 for not at all. */
      priceHold: z.int().min(0).max(525_600).optional(),
      /** Days a written quote holds; 14 where absent. */
      quoteDays: z.int().min(1).max(3650).optional(),
    })
    .optional(),
});

export const productFile = z.strictObject({
  id,
  title: z.string().min(1),
  description: z.string().optional(),
  /** Attributes of the product, by facet name; the variants' options are facets as well. */
  facets: facets.optional(),
  /** Other names people use for it. */
  aliases: z.array(z.string()).optional(),
  packs: z.array(pack).optional(),
  /** How its picture is drawn (see shops/pictures): a shape, its main colour and a word on it. */
  picture: z
    .strictObject({
      shape: z.string(),
      colour: z.string().regex(/^#[0-9a-f]{6}$/i),
      label: z.string().optional(),
    })
    .optional(),
  variants: z
    .array(
      z.strictObject({
        id,
        price: decimal,
        stock: count,
        options: z.record(z.string(), z.string()),
        sku: z.string().optional(),
      }),
    )
    .min(1),
});

export const customerFile = z.strictObject({
  id,
  firstName: z.string(),
  lastName: z.string(),
  email: z.string().min(3),
  phone: z.string().optional(),
  tier: z.string().optional(),
  /** Of a business: its number for tax (VAT, GST). */
  taxNumber: z.string().max(40).optional(),
  locale: z.string().optional(),
  address: addressFile.optional(),
  paymentMethods: z.array(
    z.strictObject({
      id,
      kind: z.string().min(1),
      brand: z.string().optional(),
      last4: z.string().optional(),
      balance: decimal.optional(),
    }),
  ),
  /** May buy now and pay later, up to the limit. */
  account: z
    .strictObject({
      creditLimit: decimal,
      /** Days to pay an invoice in. */
      termDays: z.int().min(0).max(365),
      company: z.string().min(1).optional(),
      taxNumber: z.string().min(1).optional(),
    })
    .optional(),
  /** The customer's orders, oldest first; must agree with orders.jsonl. */
  orderIds: z.array(id),
});

export const orderFile = z.strictObject({
  id,
  /** Absent for a guest. */
  customerId: id.optional(),
  status: z.string().min(1),
  /** ISO 8601 instant. */
  placedAt: z.iso.datetime({ offset: true }).optional(),
  /** ISO 8601 instant; return windows count from it. */
  deliveredAt: z.iso.datetime({ offset: true }).optional(),
  shippingAddress: addressFile,
  delivery: z.strictObject({ id, name: z.string(), price: decimal }).optional(),
  tax: z
    .strictObject({
      name: z.string(),
      percent,
      included: z.boolean(),
      amount: decimal,
      /** Its rates, where there are several. */
      parts: z.array(z.strictObject({ name: z.string(), percent, amount: decimal })).optional(),
      /** Tax that prices hold and this order does not pay. */
      takenOff: decimal.optional(),
    })
    .optional(),
  /** Where it is not the shop's own. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** What the total was rounded by. */
  rounding: signedDecimal.optional(),
  /** Codes that were used. */
  coupons: z.array(z.string()).optional(),
  lines: z
    .array(
      z.strictObject({
        variantId: id,
        productId: id,
        title: z.string(),
        quantity: z.int().min(1),
        unitPrice: decimal,
        /** What the line costs after quantity breaks, tier and promotion; quantity × unitPrice where absent. */
        total: decimal.optional(),
        /** What came off, in words of the day it was sold. */
        discounts: z.array(z.strictObject({ label: z.string(), amount: decimal })).optional(),
        options: z.record(z.string(), z.string()),
      }),
    )
    .min(1),
  fulfillments: z.array(z.strictObject({ trackingNumber: z.string(), variantIds: z.array(id) })),
  payments: z.array(
    z.strictObject({
      kind: z.enum(['payment', 'refund']),
      amount: decimal,
      paymentMethodId: z.string(),
      /** The payment provider's own name for it. */
      reference: z.string().optional(),
    }),
  ),
  cancelReason: z.string().optional(),
  returnRequest: z.strictObject({ variantIds: z.array(id), paymentMethodId: z.string() }).optional(),
  exchangeRequest: z
    .strictObject({
      variantIds: z.array(id),
      newVariantIds: z.array(id),
      paymentMethodId: z.string(),
      priceDifference: signedDecimal,
    })
    .optional(),
});

export type ShopFile = z.infer<typeof shopFile>;
export type ProductFile = z.infer<typeof productFile>;
export type CustomerFile = z.infer<typeof customerFile>;
export type OrderFile = z.infer<typeof orderFile>;
export type IdentifyWay = (typeof identifyWays)[number];
export type Address = z.infer<typeof addressFile>;
