import { z } from 'zod';

/** An amount as it leaves the service: exact minor units, and the words a person reads. */
export const amount = z.object({ minor: z.int(), currency: z.string(), text: z.string() });

const fact = z.object({ label: z.string(), value: z.string() });

/** One thing on a shelf. `say` is what a person would type to choose it. */
export const productItem = z.object({
  product: z.string(),
  variant: z.string().optional(),
  title: z.string(),
  subtitle: z.string().optional(),
  picture: z.string().optional(),
  price: amount,
  /** The list price, where a lower one applies. */
  was: amount.optional(),
  /** "from" when the variants differ in price. */
  from: z.boolean().optional(),
  stock: z.enum(['in_stock', 'low', 'out']),
  badges: z.array(z.string()).optional(),
  facts: z.array(fact).optional(),
  say: z.string(),
});

const line = z.object({
  variant: z.string(),
  title: z.string(),
  detail: z.string().optional(),
  picture: z.string().optional(),
  quantity: z.int(),
  unitPrice: amount,
  total: amount,
  /** Why the total is not quantity × unit price: "5 % off from 6". */
  notes: z.array(z.string()).optional(),
});

const sum = z.object({ label: z.string(), amount, strong: z.boolean().optional() });

/** What a reply shows besides words. A channel that cannot draw a card still has the text. */
export const card = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('products'),
    items: z.array(productItem),
    total: z.int(),
    searching: z.string(),
  }),
  z.object({ type: z.literal('product'), item: productItem, description: z.string().optional() }),
  z.object({ type: z.literal('cart'), lines: z.array(line), sums: z.array(sum), count: z.int() }),
  z.object({
    type: z.literal('confirm'),
    id: z.string(),
    title: z.string(),
    facts: z.array(fact),
    lines: z.array(line).optional(),
    sums: z.array(sum).optional(),
    /** What to send for yes and for no. */
    yes: z.object({ label: z.string(), say: z.string() }),
    no: z.object({ label: z.string(), say: z.string() }),
  }),
  z.object({
    type: z.literal('order'),
    order: z.string(),
    status: z.string(),
    facts: z.array(fact),
    lines: z.array(line),
    sums: z.array(sum),
  }),
  /** A paper to open or keep; its links are http(s) or begin with a slash. */
  z.object({
    type: z.literal('document'),
    title: z.string(),
    facts: z.array(fact),
    sums: z.array(sum),
    links: z.array(z.object({ label: z.string(), url: z.string() })),
  }),
]);

export type Amount = z.infer<typeof amount>;
export type ProductItem = z.infer<typeof productItem>;
export type CartLine = z.infer<typeof line>;
export type Sum = z.infer<typeof sum>;
export type Card = z.infer<typeof card>;
