import { z } from 'zod';
import {
  addressWish,
  dateWish,
  itemRef,
  lineChange,
  linesWish,
  moneyWish,
  orderRef,
  paymentRef,
  placeRef,
  productWish,
  quantityWish,
} from './wish.ts';

/**
 * Slot types: a zod schema that also says which recogniser of the local engine fills it, so a tool made of these
 * works without a language model the day it is written.
 */
export type SlotKind =
  | 'product'
  | 'item'
  | 'quantity'
  | 'order'
  | 'lines'
  | 'changes'
  | 'payment'
  | 'place'
  | 'address'
  | 'delivery'
  | 'choice'
  | 'email'
  | 'date'
  | 'days'
  | 'name'
  | 'postal_code'
  | 'code'
  | 'without'
  | 'customer'
  | 'money'
  | 'number'
  | 'coupon'
  | 'quote'
  | 'currency'
  | 'text';

/** Which products: constraints, exclusions, price, order. */
export const productSlot = () => productWish.meta({ slot: 'product' satisfies SlotKind });
/** Which one thing of the catalogue. */
export const itemSlot = () => itemRef.meta({ slot: 'item' satisfies SlotKind });
/** How many, in pieces or packs. */
export const quantitySlot = () => quantityWish.meta({ slot: 'quantity' satisfies SlotKind });
/** Which of the person's orders. */
export const orderSlot = () => orderRef.meta({ slot: 'order' satisfies SlotKind });
/** Things of orders. */
export const linesSlot = () => linesWish.meta({ slot: 'lines' satisfies SlotKind });
/** Things of orders, and what each should become. */
export const changesSlot = () =>
  z
    .array(lineChange)
    .min(1)
    .max(20)
    .meta({ slot: 'changes' satisfies SlotKind });
/** How money moves. */
export const paymentSlot = () => paymentRef.meta({ slot: 'payment' satisfies SlotKind });
/** A postal address, also one the shop knows. */
export const placeSlot = () => placeRef.meta({ slot: 'place' satisfies SlotKind });
/** A postal address. */
export const addressSlot = () => addressWish.meta({ slot: 'address' satisfies SlotKind });
/** One of the shop's delivery options, by id. */
export const deliverySlot = () => z.string().meta({ slot: 'delivery' satisfies SlotKind });
/** Things to leave out: "but without the olives". */
export const withoutSlot = () =>
  z
    .array(productWish)
    .max(8)
    .meta({ slot: 'without' satisfies SlotKind });
/** A customer as a member of staff names them, by company, person or id; code finds who is meant. */
export const customerSlot = () =>
  z
    .string()
    .min(1)
    .max(2000)
    .meta({ slot: 'customer' satisfies SlotKind });
/** An amount of money. */
export const moneySlot = () => moneyWish.meta({ slot: 'money' satisfies SlotKind });
/** An e-mail address. */
export const emailSlot = () => z.email().meta({ slot: 'email' satisfies SlotKind });
/** A day or some days on end, in the shop's calendar. */
export const dateSlot = () => dateWish.meta({ slot: 'date' satisfies SlotKind });
/** A span of time, in days. */
export const daysSlot = () =>
  z
    .int()
    .positive()
    .max(36_500)
    .meta({ slot: 'days' satisfies SlotKind });
/** A person's name. */
export const nameSlot = () =>
  z
    .string()
    .max(200)
    .meta({ slot: 'name' satisfies SlotKind });
/** A postal code by itself. */
export const postalCodeSlot = () =>
  z
    .string()
    .max(20)
    .meta({ slot: 'postal_code' satisfies SlotKind });
/** A one-time code as it was sent. */
export const codeSlot = () =>
  z
    .string()
    .max(20)
    .meta({ slot: 'code' satisfies SlotKind });
/** The code of a coupon, as it was written. */
export const couponSlot = () =>
  z
    .string()
    .max(60)
    .meta({ slot: 'coupon' satisfies SlotKind });
/** The number of a written quote. */
export const quoteSlot = () =>
  z
    .string()
    .max(40)
    .meta({ slot: 'quote' satisfies SlotKind });
/** A currency: its ISO 4217 code, or the noun several share ("dollar"). */
export const currencySlot = () =>
  z
    .string()
    .max(40)
    .meta({ slot: 'currency' satisfies SlotKind });
/** One of some values, each with the words people use for it. */
export const choiceSlot = <K extends string>(words: Record<K, readonly string[]>) =>
  // Guarantee: Object.keys of a Record<K, …> literal are its keys.
  z.enum(Object.keys(words) as [K, ...K[]]).meta({ slot: 'choice' satisfies SlotKind, words });
/** A plain number: of something that is counted up, such as an approval. */
export const numberSlot = () =>
  z
    .int()
    .positive()
    .meta({ slot: 'number' satisfies SlotKind });
/** Words kept as they are, such as a reason. */
export const textSlot = () =>
  z
    .string()
    .max(500)
    .meta({ slot: 'text' satisfies SlotKind });

export type Slot = {
  name: string;
  kind: SlotKind;
  optional: boolean;
  words?: Record<string, readonly string[]>;
};

/** The slots of a tool's input, in order. Fields without a slot type are left to language models. */
export function slotsOf(input: z.ZodType): Slot[] {
  if (!(input instanceof z.ZodObject)) return [];
  const slots: Slot[] = [];
  for (const [name, field] of Object.entries(input.shape)) {
    const optional = field instanceof z.ZodOptional;
    const inner = optional ? field.unwrap() : field;
    const meta = inner instanceof z.ZodType ? inner.meta() : undefined;
    if (!meta?.['slot']) continue;
    const slot: Slot = { name, kind: meta['slot'] as SlotKind, optional };
    if (meta['words']) slot.words = meta['words'] as Record<string, readonly string[]>;
    slots.push(slot);
  }
  return slots;
}
