import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../../project-root.ts';
import { allTools } from '../../tools/all-tools.ts';
import { readMessages } from '../message-lines.ts';
import { understand } from './understand.ts';

const folder = mkdtempSync(join(tmpdir(), 'understand-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Measures some messages of the wine shop; what a line leaves out is filled in. */
async function measure(...lines: object[]) {
  const file = join(folder, 'messages.jsonl');
  const whole = lines.map((line, at) => ({ id: `m${at}`, shop: 'wine', tags: ['t'], lang: 'en', ...line }));
  writeFileSync(file, whole.map((line) => JSON.stringify(line)).join('\n'));
  return understand.run({ data: file });
}

const search = (wish: object) => ({ calls: [{ tool: 'search_products', args: { wish } }] });
const facet = (name: string, value: string) => ({ facet: name, value });

test('two wordings of one wish are the same; a wish that finds something else is not', async () => {
  const message = 'i am looking for a white from France under 20 euros';
  const white = facet('colour', 'white');
  const france = facet('country', 'France');
  const { metrics, misses } = await measure(
    { message, expect: search({ facets: [france, white], price: { atMost: 1999 } }) },
    { message, expect: search({ facets: [white, facet('country', 'france')], price: { atMost: 2000 } }) },
    { message, expect: search({ facets: [white], price: { atMost: 2000 } }) },
    { message, expect: [search({ facets: [white] }), { calls: [{ tool: 'show_cart' }] }] },
  );
  expect(metrics).toMatchObject({ messages: 4, accuracy: 50, tools: 100 });
  expect(misses.map((miss) => miss.slice(0, 2))).toEqual(['m2', 'm3']);
});

test('a place in a list is what stood there, packs count in pieces, and the cart is looked at', async () => {
  const { metrics, misses } = await measure({
    before: ['show me rosé under 20'],
    message: 'add a case of the second one',
    expect: {
      calls: [{ tool: 'add_to_cart', args: { item: { shown: 2 }, quantity: { count: 6 } } }],
      cart: [{ item: 2, quantity: 6 }],
      question: null,
    },
  });
  expect(misses).toEqual([]);
  expect(metrics).toMatchObject({ accuracy: 100, unasked_writes: 0 });
});

test('what was bought before is back on the shelf for the next message, and an unasked write is counted', async () => {
  const cancel = { before: ['cancel order W100007'], message: 'yes', person: 'brian-sample' };
  const done = { calls: [{ tool: 'cancel_order', outcome: 'done' }], pending: [] };
  const { metrics } = await measure(
    { ...cancel, expect: done },
    { ...cancel, expect: done },
    { ...cancel, expect: { acts: ['no'] } },
  );
  expect(metrics).toMatchObject({ accuracy: 66.67, unasked_writes: 1 });
});

test('a cart that was changed without being asked is counted', async () => {
  const add = { message: 'add two bottles of the Cloudy Bay' };
  const { metrics } = await measure(
    { ...add, expect: search({}) },
    { ...add, expect: { cart: [{ item: 'cloudy-bay-marlborough-sauvignon-blanc-2024', quantity: 2 }] } },
  );
  expect(metrics).toMatchObject({ accuracy: 50, unasked_changes: 1, unasked_writes: 0 });
});

test('a question, an act and silence can be expected', async () => {
  const { misses } = await measure(
    { message: 'hello', expect: { acts: ['greet'] } },
    { message: 'cancel the order', expect: { calls: [{ tool: 'cancel_order', outcome: 'refused' }] } },
    {
      shop: 'apparel',
      message: 'add the Harbour Shirt',
      expect: {
        calls: [{ tool: 'add_to_cart', args: { item: { product: 'harbour-shirt' } } }],
        question: 'which_variant',
      },
    },
  );
  expect(misses).toEqual([]);
});

test('a file that is not what it should be is named', async () => {
  await expect(measure({ message: 'hello', expect: { tools: [] } })).rejects.toThrow(
    /messages\.jsonl, message 1/,
  );
  await expect(
    measure({ id: 'x', message: 'a', expect: {} }, { id: 'x', message: 'b', expect: {} }),
  ).rejects.toThrow(/x stands twice/);
});

test('our own messages name tools that exist, and are not what the tools learn from', async () => {
  const messages = await readMessages(join(projectRoot(), 'evals/messages'));
  const known = new Set(allTools.map(({ name }) => name));
  const taught = new Set(allTools.flatMap(({ asks }) => asks.map((ask) => ask.toLowerCase())));
  expect(messages.length).toBeGreaterThan(420);
  for (const { message, expect: expected } of messages) {
    const tools = [expected].flat().flatMap(({ calls = [] }) => calls.flatMap(({ tool }) => tool));
    expect(tools.filter((tool) => !known.has(tool))).toEqual([]);
    const bare = message.toLowerCase().replace(/[.?!]+$/, '');
    if (bare.split(' ').length > 4) expect(taught).not.toContain(bare);
  }
});
