import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { checkShopFolder } from './check-shop-folder.ts';
import { createProblems, type Problem, type Problems, schemaProblems } from './folder-problem.ts';
import { type PriceListFile, priceListFile } from './price-settings.ts';
import { readJsonLines } from './read-jsonl.ts';
import {
  type CustomerFile,
  customerFile,
  folderFiles,
  optionalFiles,
  type OrderFile,
  orderFile,
  type ProductFile,
  productFile,
  type ShopFile,
  shopFile,
} from './shop-folder.ts';

/** A record and the line of its file it is on, from 1. */
export type Lined<T> = { line: number; record: T };

export type ShopFolder = {
  shop: ShopFile;
  products: Lined<ProductFile>[];
  customers: Lined<CustomerFile>[];
  orders: Lined<OrderFile>[];
  priceLists: Lined<PriceListFile>[];
};

/** Reads and checks a shop folder: all of it, or every problem it has (up to `mostProblems`). Imports nothing. */
export async function readShopFolder(
  folder: string,
): Promise<{ folder: ShopFolder } | { problems: Problem[] }> {
  const problems = createProblems();
  for (const file of folderFiles) {
    const found = await stat(join(folder, file)).catch(() => undefined);
    if (!found?.isFile()) problems.add({ file, problem: `is missing from ${folder}` });
  }
  if (problems.list.length > 0) return { problems: problems.list };

  const shop = await readShopJson(folder, problems);
  const products = await readRecords(folder, 'products.jsonl', productFile, problems);
  const customers = await readRecords(folder, 'customers.jsonl', customerFile, problems);
  const orders = await readRecords(folder, 'orders.jsonl', orderFile, problems);
  const has = await there(folder);
  const priceLists = has('price-lists.jsonl')
    ? await readRecords(folder, 'price-lists.jsonl', priceListFile, problems)
    : [];
  checkShopFolder({ shop, products, customers, orders, priceLists }, problems);

  if (shop === undefined || problems.list.length > 0) return { problems: problems.list };
  return { folder: { shop, products, customers, orders, priceLists } };
}

type OptionalFile = (typeof optionalFiles)[number];

/** Which of the files a folder may have it has. */
async function there(folder: string): Promise<(file: OptionalFile) => boolean> {
  const found = new Set<OptionalFile>();
  for (const file of optionalFiles) {
    const entry = await stat(join(folder, file)).catch(() => undefined);
    if (entry?.isFile()) found.add(file);
  }
  return (file) => found.has(file);
}

async function readRecords<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>,
  problems: Problems,
): Promise<Lined<T>[]> {
  const records: Lined<T>[] = [];
  for await (const read of readJsonLines(join(folder, file))) {
    const { line } = read;
    if ('broken' in read) {
      problems.add({ file, line, problem: `is not JSON: ${read.broken}` });
      continue;
    }
    const parsed = schema.safeParse(read.value);
    if (parsed.success) records.push({ line, record: parsed.data });
    else for (const found of schemaProblems(parsed.error, read.value)) problems.add({ file, line, ...found });
  }
  return records;
}

async function readShopJson(folder: string, problems: Problems): Promise<ShopFile | undefined> {
  const file = 'shop.json';
  const text = await readFile(join(folder, file), 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as SyntaxError;
    // The parser names the place except at the end of the text, where the last line is meant.
    const line = Number(/\(line (\d+) /.exec(message)?.[1] ?? text.trimEnd().split('\n').length);
    problems.add({ file, line, problem: `is not JSON: ${message}` });
    return undefined;
  }
  const parsed = shopFile.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const found of schemaProblems(parsed.error, value)) {
    problems.add({ file, line: lineOf(text, found.field), ...found });
  }
  return undefined;
}

/** The line of a JSON text that names the field, or the first where it is missing. */
function lineOf(text: string, field = ''): number {
  const key = field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
  const found = text.split('\n').findIndex((line) => line.includes(`${JSON.stringify(key)}:`));
  return found < 0 ? 1 : found + 1;
}
