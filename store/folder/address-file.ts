import { z } from 'zod';

/** A postal address as it stands in the files of a shop folder. */
export const addressFile = z.strictObject({
  name: z.string().optional(),
  line1: z.string().min(1),
  line2: z.string().optional(),
  city: z.string().min(1),
  region: z.string().optional(),
  country: z.string().optional(),
  postalCode: z.string().optional(),
});
