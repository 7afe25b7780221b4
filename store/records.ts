import type { Person } from '../tools/person.ts';
import type { PriceListFile } from './folder/price-settings.ts';
import type { OrderFile, ProductFile, ShopFile } from './folder/shop-folder.ts';

/** JSON values inside rows. Money inside them is in minor units; everything else is as in the shop folder. */

/** What of shop.json has no column of its own. Its amounts stay decimal strings, as the shop wrote them. */
export type ShopSettings = Omit<ShopFile, 'id' | 'name' | 'currency' | 'locale' | 'timezone'>;
export type Facets = NonNullable<ProductFile['facets']>;
export type Pack = NonNullable<ProductFile['packs']>[number];
export type Picture = NonNullable<ProductFile['picture']>;
export type Options = Record<string, string>;
export type Delivery = { id: string; name: string; priceMinor: number };
/** `parts` are its rates where there are several; `takenOffMinor` is tax the prices hold and the order does not pay. */
export type Tax = {
  name: string;
  percent: string;
  included: boolean;
  amountMinor: number;
  parts?: { name: string; percent: string; amountMinor: number }[] | undefined;
  takenOffMinor?: number | undefined;
};
export type LineDiscount = { label: string; amountMinor: number };
export type PriceListTerms = Pick<PriceListFile, 'customers' | 'tiers' | 'regions' | 'discounts'>;
export type ReturnRequest = NonNullable<OrderFile['returnRequest']>;
export type ExchangeRequest = {
  variantIds: string[];
  newVariantIds: string[];
  paymentMethodId: string;
  /** Positive when the customer owes the shop. */
  priceDifferenceMinor: number;
};

/** `authorised`: still to be carried out at the provider; `failed`: the provider will not. */
export type PaymentState = 'captured' | 'authorised' | 'refunded' | 'failed';
/**
 * `asking`: the provider may have been asked; `used`: an order holds it; `releasing`: whatever it reserved goes back;
 * `nothing`: the provider never heard of it.
 */
export type PaymentAttemptState = 'asking' | 'used' | 'declined' | 'releasing' | 'released' | 'nothing';
export type DeliveryState = 'due' | 'done' | 'dead';
export type PersonKind = 'guest' | 'customer' | 'staff';
export type HandOffState = 'waiting' | 'taken' | 'closed';
/** A parked write: waiting for somebody, done, turned down, or not possible any more when it was approved. */
export type ParkedState = 'waiting' | 'approved' | 'declined' | 'failed';
/** Who a row is about, as the agent knew them. */
export type IdentifiedAs = Person;
export type IdentifiedBy = 'question' | 'code';
export type LedgerStatus = 'claimed' | 'done' | 'refused' | 'failed';
export type AccountEntryKind = 'invoice' | 'payment' | 'credit_note' | 'correction';
export type BalanceEntryKind = 'import' | 'use' | 'refund';

/** Why stock changed. `cancelled` and `import` are made by code; the others a member of staff may say. */
export type MovementKind =
  | 'received'
  | 'sold'
  | 'returned'
  | 'damaged'
  | 'lost'
  | 'count'
  | 'sample'
  | 'transfer'
  | 'correction'
  | 'cancelled'
  | 'import';
export type CountStatus = 'open' | 'booked' | 'abandoned';
/** What a stock take is of: everything, or what has these facets; `label` is how it was said. */
export type CountScope = {
  label: string;
  facets: { facet: string; value: string; not?: boolean | undefined }[];
};
