import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { shopFile } from '../store/folder/shop-folder.ts';
import { allTools } from '../tools/all-tools.ts';
import { orderStates } from '../tools/orders/states.ts';
import { lineRef, linesWish, orderRef, paymentRef, placeRef, variantWish } from '../tools/wish.ts';

const text = readFileSync(join(projectRoot(), 'docs/orders.md'), 'utf8');

/** The rows of a table under a heading, without its head. */
function table(heading: string): string[][] {
  const [, section = ''] = text.split(`## ${heading}\n`);
  const [, rows = ''] = /\n\|[-|]+\|\n((?:\|.*\n)+)/.exec(section) ?? [];
  return rows
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

test('the states are those of the table in code', () => {
  const coded = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  const written = table('States').map(([state = '', next = '']) => [coded(state)[0], coded(next)]);
  expect(written).toEqual(Object.entries(orderStates).map(([state, next]) => [state, [...next]]));
});

test("every sentence is a rule's own, for that setting, and none about orders is missing", () => {
  const rules = allTools
    .filter(({ name }) =>
      [
        'cancel_order',
        'change_order_items',
        'exchange_items',
        'return_items',
        'change_order_payment',
      ].includes(name),
    )
    .flatMap((tool) => tool.rules);
  const rows = table('Rules').map(([setting = '', sentence]) => ({
    settings: shopFile.shape.rules.unwrap().parse(JSON.parse(setting.replaceAll('`', ''))),
    sentence,
  }));
  const quoted = new Set<string>();
  for (const { settings, sentence } of rows) {
    const from = rules.filter((rule) => rule.sentence(settings) === sentence);
    expect(from, sentence).not.toEqual([]);
    for (const { name } of from) quoted.add(name);
  }
  // The states of an exchange are worded like those of a return.
  const missing = rules
    .map(({ name }) => name)
    .filter((name) => !quoted.has(name) && name !== 'order_exchanges');
  expect(missing).toEqual([]);
});

test('every example of a wish is one', () => {
  const schemas = {
    order: orderRef,
    line: lineRef,
    lines: linesWish,
    option: variantWish,
    payment: paymentRef,
    address: placeRef,
  };
  const rows = table('How a wish says what is meant');
  expect(rows.map(([part]) => part)).toEqual(Object.keys(schemas));
  for (const [part = '', , example = ''] of rows) {
    const schema = schemas[part as keyof typeof schemas];
    const wish: unknown = JSON.parse(example.replaceAll('`', ''));
    expect(schema.parse(wish), part).toEqual(wish);
  }
});

test('every tool it names is one', () => {
  for (const [, name] of text.matchAll(/\[(\w+)\]\(\.\.\/tools/g))
    if (name !== undefined && name.includes('_')) expect(allTools.map((tool) => tool.name)).toContain(name);
});
