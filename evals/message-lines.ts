import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readLines } from './read-lines.ts';

const expectedCall = z.strictObject({
  /** One tool, or several that serve equally well. */
  tool: z.union([z.string(), z.array(z.string()).min(1)]),
  /** What at least must be there: see compare-calls.ts. */
  args: z.record(z.string(), z.unknown()).optional(),
  outcome: z.string().optional(),
});

/** What a good shopkeeper does; everything that is named must hold, and acts alone mean that no tool is called. */
const expectation = z.strictObject({
  /** These calls in this order, and no others. */
  calls: z.array(expectedCall).optional(),
  /** Among the acts that were heard. */
  acts: z.array(z.string()).optional(),
  /** The code of the question that is open afterwards; null for none. */
  question: z.string().nullable().optional(),
  /** What is in the cart afterwards: a product, a variant or a place in what was shown before, and how many. */
  cart: z.array(z.strictObject({ item: z.union([z.string(), z.int()]), quantity: z.int() })).optional(),
  /** Tools that wait for a yes afterwards. */
  pending: z.array(z.string()).optional(),
});

const messageLine = z.strictObject({
  id: z.string(),
  shop: z.string(),
  /** "guest", "staff" or the id of a customer of the shop. */
  person: z.string().default('guest'),
  /** Said before, in the same conversation. */
  before: z.array(z.string()).default([]),
  message: z.string(),
  /** One, or several that are equally good. */
  expect: z.union([expectation, z.array(expectation).min(1)]),
  tags: z.array(z.string()).min(1),
  lang: z.string(),
});

export type ExpectedCall = z.infer<typeof expectedCall>;
export type Expectation = z.infer<typeof expectation>;
export type MessageLine = z.infer<typeof messageLine>;

/** Messages of a `.jsonl` file, or of all in a folder. Throws an Error that names the file and what is wrong in it. */
export async function readMessages(path: string): Promise<MessageLine[]> {
  const folder = (await stat(path)).isDirectory();
  const files = folder ? (await Array.fromAsync(glob('*.jsonl', { cwd: path }))).sort() : [''];
  const lines: MessageLine[] = [];
  for (const file of files.map((name) => join(path, name))) {
    for (const [at, line] of (await readLines<unknown>(file)).entries()) {
      const read = messageLine.safeParse(line);
      if (!read.success) throw new Error(`${file}, message ${at + 1}: ${z.prettifyError(read.error)}`);
      if (lines.some(({ id }) => id === read.data.id))
        throw new Error(`${file}: ${read.data.id} stands twice`);
      lines.push(read.data);
    }
  }
  return lines;
}
