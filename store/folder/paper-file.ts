import { z } from 'zod';
import { addressFile } from './address-file.ts';

/** Who sells, as invoices must name them. */
export const sellerFile = z.strictObject({
  /** The legal name, not the name over the door. */
  name: z.string().min(1),
  address: addressFile,
  taxNumber: z.string().optional(),
  /** Where the company is registered, and under which number. */
  register: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  bank: z
    .strictObject({ name: z.string().optional(), iban: z.string().min(5), bic: z.string().optional() })
    .optional(),
});

/** The text before a number; "{year}" in it is the year it is issued in, whose numbers begin with 1 again. */
const prefix = z
  .string()
  .max(20)
  .regex(
    /^(?:[\w./ -]|\{year\})*$/,
    'must be letters, digits, dashes, slashes and full stops, with {year} for the year',
  );

/** How invoices are numbered and what stands at their foot. */
export const invoicesFile = z.strictObject({
  prefix: prefix.optional(),
  creditNotePrefix: prefix.optional(),
  digits: z.int().min(1).max(10).optional(),
  /** Days to pay in, where something is still to be paid. */
  termDays: z.int().min(0).max(365).optional(),
  note: z.string().max(500).optional(),
});
