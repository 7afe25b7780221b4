import { readFile } from 'node:fs/promises';
import { createOrderReader } from '../../agent/order/order-reader.ts';
import type { Menu, OrderedItem } from '../../agent/order/menu.ts';
import { languages } from '../../prompts/languages.ts';
import { readLines } from '../read-lines.ts';
import { type Measured, percentOf, type Suite } from '../suite.ts';

/** A line of the file: an order as it is spoken, and what is ordered, in any order. */
type Line = { text: string; items: readonly OrderedItem[] };

/** Orders spoken against a menu that was never seen before: what is read of them, against what a file says is ordered. */
export const ordering: Suite = {
  name: 'ordering',
  about:
    'Spoken orders against a menu: orders that are read exactly, and the balance of items found and wanted.',
  options: {
    menu: { about: 'JSON of {items, groups, amounts}', required: true },
    data: {
      about: 'JSON Lines of {text, items: [{item, quantity, with, amount?, without?}]}',
      required: true,
    },
    lang: { about: 'a language of the prompts folder', fallback: 'en' },
  },
  run: async ({ menu = '', data = '', lang = 'en' }) => {
    const language = Object.hasOwn(languages, lang) ? languages[lang] : undefined;
    if (!language) throw new Error(`--lang must be one of ${Object.keys(languages).join(', ')}`);
    return measure(createOrderReader(await readMenu(menu), language.words), await readLines<Line>(data));
  },
};

async function readMenu(file: string): Promise<Menu> {
  try {
    // Guarantee: the lists a menu must have are looked for right below; the reader takes the rest as it comes.
    const menu = JSON.parse(await readFile(file, 'utf8')) as Menu;
    if (!Array.isArray(menu.items) || typeof menu.groups !== 'object')
      throw new Error('items or groups are missing');
    return menu;
  } catch (error) {
    throw new Error(`${file}: is no menu (${error instanceof Error ? error.message : String(error)})`, {
      cause: error,
    });
  }
}

function measure(read: (text: string) => OrderedItem[], lines: readonly Line[]): Measured {
  let exact = 0;
  let [right, wanted, found] = [0, 0, 0];
  const misses: string[] = [];
  for (const { text, items } of lines) {
    const [gold, ours] = [keysOf(items), keysOf(read(text))];
    const shared = countShared(gold, ours);
    right += shared;
    wanted += gold.length;
    found += ours.length;
    if (shared === gold.length && shared === ours.length) exact++;
    else
      misses.push(
        [text, ...gold.map((key) => `  wanted ${key}`), ...ours.map((key) => `  found  ${key}`)].join('\n'),
      );
  }
  const metrics = { exact: percentOf(exact, lines.length), items: percentOf(2 * right, wanted + found) };
  return {
    columns: ['orders', 'exact %', 'items F1 %'],
    rows: [[lines.length, metrics.exact, metrics.items]],
    metrics: { ...metrics, lines: lines.length },
    misses,
  };
}

/** Each thing ordered as a text that is the same for the same thing; "a latte and another latte" is two lattes. */
function keysOf(items: readonly OrderedItem[]): string[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const options = item.with.map((option) => {
      const amount = item.amount?.[option];
      return amount === undefined ? option : `${option}=${amount}`;
    });
    const without = (item.without ?? []).map((option) => `no ${option}`);
    const key = [item.item, ...new Set([...options, ...without].sort())].join(' ');
    counts.set(key, (counts.get(key) ?? 0) + item.quantity);
  }
  return [...counts].map(([key, count]) => `${count} ${key}`);
}

function countShared(wanted: readonly string[], found: readonly string[]): number {
  const left = new Set(found);
  return wanted.filter((key) => left.has(key)).length;
}
