import type { Words } from '../../prompts/words.ts';
import { scanText } from '../recognise/scan.ts';
import { hearOrder } from './hear-order.ts';
import type { Menu, OrderedItem } from './menu.ts';
import { compileMenuNames } from './menu-names.ts';
import { createFit, type Fit, type Line, optionOnLine } from './order-lines.ts';
import { compileMarks } from './order-marks.ts';
import { cutPhrases } from './order-phrases.ts';

/**
 * Makes the reader of orders spoken against a menu: "two large lattes with oat milk and no foam". It knows no word of its own:
 * the names are the menu's, the grammar is the language's. It is pure, and what it cannot place it leaves out.
 */
export function createOrderReader(menu: Menu, words: Words): (text: string) => OrderedItem[] {
  const marksOf = compileMarks(compileMenuNames(menu, words), words);
  const fit = createFit(menu);
  const groups = new Map(menu.items.map((item) => [item.id, item.groups] as const));
  const reading = { groupsOf: (item: string) => groups.get(item) ?? [], namedBy: fit.namedBy };
  return (text) => {
    const phrases = cutPhrases(marksOf(scanText(text, words)), reading);
    return hearOrder(phrases, fit).flatMap((line) => orderedOf(line, fit));
  };
}

function orderedOf(line: Line, fit: Fit): OrderedItem[] {
  const item = line.items[0];
  if (item === undefined) return [];
  const chosen = new Map<string, { negated: boolean; amount?: string }>();
  for (const pick of line.picks) {
    const option = optionOnLine(line, pick, fit);
    if (!option) continue;
    const key = `${option.group}:${option.id}`;
    chosen.delete(key);
    chosen.set(key, { negated: pick.negated, ...(pick.amount !== undefined && { amount: pick.amount }) });
  }
  const keys = [...chosen.keys()];
  const without = keys.filter((key) => chosen.get(key)?.negated);
  const amount = Object.fromEntries(
    [...chosen].flatMap(([key, pick]) =>
      pick.amount === undefined || pick.negated ? [] : [[key, pick.amount]],
    ),
  );
  return [
    {
      item,
      quantity: line.quantity,
      with: keys.filter((key) => !chosen.get(key)?.negated),
      ...(Object.keys(amount).length > 0 && { amount }),
      ...(without.length > 0 && { without }),
    },
  ];
}
