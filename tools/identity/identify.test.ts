import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { runTool } from '../run-tool.fixture.ts';
import { guest, openTestShop, type TestShop } from '../test-shop.fixture.ts';
import { identify } from './identify.ts';

let shop: TestShop | undefined;
afterEach(async () => {
  await shop?.close();
  shop = undefined;
});

const open = async () => (shop = await openTestShop({ rules: { identify: ['email', 'name_postal_code'] } }));
let ids = 0;
const hearing = (...heard: string[]) => shop!.ctx(guest, { heard, newId: () => `row-${++ids}` });

test('what a model makes up identifies nobody, whatever it is', async () => {
  await open();
  const right = { email: 'ada@example.com', name: 'Ada Example', postalCode: 'X00 X001' };
  for (const wish of [right, { email: right.email }, { name: right.name, postalCode: right.postalCode }]) {
    const told = await runTool(identify, hearing('where is my order?'), wish);
    expect(told).toMatchObject({ refusal: { refused: 'identify_first' } });
  }
});

test('what stands in the words of the person does', async () => {
  await open();
  const heard = hearing("it's Ada Example from X00X001, or ADA@example.com");
  const byName = await runTool(identify, heard, { name: 'ada example', postalCode: 'X00 X001' });
  expect(byName).toMatchObject({ result: { customer: 'ada', by: 'question' }, text: 'Thank you, Ada.' });
  const byMail = await runTool(identify, heard, { email: 'ada@example.com' });
  expect(byMail).toMatchObject({ result: { customer: 'ada' } });
});

test('half of it asks for the other half', async () => {
  await open();
  const heard = hearing('Ada Example, X00 X001');
  expect(await runTool(identify, heard, { name: 'Ada Example' })).toMatchObject({
    refusal: { refused: 'identify_postal_code' },
  });
  expect(await runTool(identify, heard, { postalCode: 'X00 X001' })).toMatchObject({
    refusal: { refused: 'identify_name' },
  });
});

test('arguments that are not all in the words never identify', async () => {
  await open();
  const part = fc.option(fc.constantFrom('Ada Example', 'ada@example.com', 'X00 X001', 'Ada', 'x00'), {
    nil: undefined,
  });
  const email = fc.option(fc.constant('ada@example.com'), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(
      email,
      part,
      part,
      fc.constantFrom('', 'Ada Example', 'X00 X001', 'Ada at example.com'),
      async (mail, name, postalCode, said) => {
        const told = await runTool(identify, hearing(said), {
          ...(mail !== undefined && { email: mail }),
          ...(name !== undefined && { name }),
          ...(postalCode !== undefined && { postalCode }),
        });
        expect(told).toHaveProperty('refusal');
      },
    ),
    { numRuns: 100 },
  );
});

test('two customers of one name and postal code are nobody', async () => {
  await open();
  const { store } = shop!;
  const { customers: c } = store.t;
  const [ada] = await store.read.select().from(c);
  await store.apply([
    { query: store.write.insert(c).values({ ...ada!, id: 'ada-2', position: 9, email: 'ada2@example.com' }) },
  ]);
  const told = await runTool(identify, hearing('Ada Example, X00 X001'), {
    name: 'Ada Example',
    postalCode: 'X00 X001',
  });
  expect(told).toMatchObject({ refusal: { refused: 'identify_unknown' } });
});
