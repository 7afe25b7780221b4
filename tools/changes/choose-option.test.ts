import { afterEach, beforeEach, expect, test } from 'vitest';
import { isQuestion, isRefusal } from '../tool.ts';
import type { FacetWish, VariantWish } from '../wish.ts';
import { chooseOption } from './choose-option.ts';
import { cleo, deskRules, openDeskShop, type DeskShop } from './desk-shop.fixture.ts';

let shop: DeskShop;
beforeEach(async () => {
  shop = await openDeskShop();
});
afterEach(() => shop.close());

const is = (facet: string, value: string): FacetWish => ({ facet, value });

/** The option a line of an order becomes, or the code of the question with its options, or of the refusal. */
async function becomes(line: string, to: VariantWish, rules = deskRules): Promise<string> {
  const ctx = shop.ctx(cleo, { shop: { ...shop.shop, rules } });
  const ids = ['W000011', 'W000012', 'W000013', 'W000014', 'W000015'];
  const orders = await Promise.all(ids.map(shop.order));
  const lines = orders.flatMap((order) =>
    order.lines.map((one) => ({ order, line: one, count: one.quantity })),
  );
  const from = lines.find((one) => one.line.variantId === line);
  if (!from) throw new Error(`nobody ordered ${line}`);
  const chosen = await chooseOption(ctx, from, to, lines, { slot: 'changes', part: '0' });
  if (isRefusal(chosen)) return chosen.refused;
  if (!isQuestion(chosen)) return chosen.variant.id;
  return `${chosen.ask}: ${(chosen.see?.shown ?? []).map(({ variant }) => variant).join(' ')}`;
}

test('what was named is set and the rest stays as it is', async () => {
  expect(await becomes('lamp-black-low', { facets: [is('brightness', 'medium')] })).toBe('lamp-black-medium');
  expect(await becomes('lamp-black-low', { facets: [is('colour', 'white')] })).toBe('lamp-white-low');
  expect(await becomes('shirt-m-navy', { facets: [is('size', 'L')] })).toBe('shirt-l-navy');
  expect(await becomes('shirt-m-navy', { facets: [is('colour', 'white')] })).toBe('shirt-l-white');
  expect(await becomes('lamp-black-low', { facets: [is('colour', 'white'), is('brightness', 'high')] })).toBe(
    'lamp-white-high',
  );
});

test('a value under the wrong name is still found, and one may be ruled out', async () => {
  expect(await becomes('lamp-black-low', { facets: [is('tone', 'white')] })).toBe('lamp-white-low');
  expect(
    await becomes('lamp-white-low', {
      facets: [{ ...is('colour', 'white'), not: true }, is('brightness', 'high')],
    }),
  ).toBe('lamp-black-high');
});

test('several equally right are asked about, those first that keep the rest as it is', async () => {
  expect(await becomes('lamp-black-low', { facets: [{ ...is('brightness', 'low'), not: true }] })).toBe(
    'which_option: lamp-black-medium lamp-black-high',
  );
  expect(await becomes('lamp-black-low', {})).toBe(
    'which_option: lamp-white-low lamp-black-medium lamp-black-high lamp-white-high',
  );
});

test('what it is already is no change: it is asked what it should be', async () => {
  expect(await becomes('shirt-m-navy', { facets: [is('colour', 'navy')] })).toBe(
    'which_option: shirt-l-navy shirt-l-white',
  );
  expect(
    await becomes('shirt-m-navy', { facets: [is('colour', 'navy')] }, { ...deskRules, sameOption: true }),
  ).toBe('shirt-m-navy');
});

test('what cannot be had is refused with what there is', async () => {
  expect(
    await becomes('lamp-white-low', { facets: [is('colour', 'white'), is('brightness', 'medium')] }),
  ).toBe('no_such_option');
  expect(await becomes('lamp-white-low', { facets: [is('colour', 'purple')] })).toBe('no_such_option');
  expect(await becomes('kettle', { facets: [is('colour', 'red')] })).toBe('no_such_option');
});

test('an option with too few left for all of the units is none', async () => {
  await shop.store.apply([{ query: shop.store.write.update(shop.store.t.variants).set({ stock: 1 }) }]);
  expect(await becomes('bottle-500-red', { facets: [is('capacity', '750ml')] })).toBe('no_such_option');
});

test('preferences count in their order and are given up rather than going without', async () => {
  expect(
    await becomes('lamp-black-low', {
      facets: [is('colour', 'white')],
      prefer: [is('brightness', 'medium'), is('brightness', 'high')],
    }),
  ).toBe('lamp-white-high');
});

test('bigger, smaller, most and least, whatever the scale', async () => {
  const bottle = (way: 'more' | 'less' | 'most' | 'least') =>
    becomes('bottle-500-red', { compare: [{ dimension: 'size', way }] });
  expect(await bottle('most')).toBe('bottle-1000-red');
  expect(await bottle('more')).toBe('which_option: bottle-750-red bottle-1000-red');
  expect(await bottle('less')).toBe('no_such_option');
  expect(await becomes('bottle-1000-blue', { compare: [{ dimension: 'size', way: 'less' }] })).toBe(
    'bottle-500-blue',
  );
  expect(await becomes('shirt-m-navy', { compare: [{ way: 'more' }] })).toBe('shirt-l-navy');
  expect(await becomes('lamp-white-low', { compare: [{ dimension: 'brightness', way: 'more' }] })).toBe(
    'lamp-white-high',
  );
  expect(await becomes('tablet-8-128', { compare: [{ facet: 'screen', way: 'more' }] })).toBe(
    'tablet-10-128',
  );
  expect(await becomes('tablet-8-128', { compare: [{ dimension: 'storage', way: 'more' }] })).toBe(
    'tablet-8-1tb',
  );
  expect(await becomes('tablet-10-64', { compare: [{ dimension: 'storage', way: 'most' }] })).toBe(
    'tablet-8-1tb',
  );
});

test('one that is the most already has nothing above it', async () => {
  expect(await becomes('bottle-1000-blue', { compare: [{ dimension: 'size', way: 'most' }] })).toBe(
    'bottle-1000-red',
  );
  expect(await becomes('lamp-white-low', { compare: [{ dimension: 'brightness', way: 'least' }] })).toBe(
    'lamp-black-low',
  );
  expect(await becomes('tablet-8-128', { compare: [{ dimension: 'weight', way: 'more' }] })).toBe(
    'no_such_option',
  );
});

test('the cheapest, the dearest, and only a cheaper one', async () => {
  expect(await becomes('lamp-black-low', { sort: 'cheapest' })).toBe('lamp-white-low');
  expect(await becomes('lamp-black-low', { sort: 'dearest' })).toBe('lamp-white-high');
  expect(await becomes('lamp-black-low', { sort: 'dearest', facets: [is('colour', 'black')] })).toBe(
    'lamp-black-high',
  );
  expect(await becomes('lamp-black-low', { cheaper: true })).toBe('lamp-white-low');
  expect(await becomes('lamp-white-low', { cheaper: true })).toBe('none_cheaper');
});

test('one that is the cheapest already is not made dearer', async () => {
  expect(await becomes('lamp-white-low', { sort: 'cheapest' })).toBe('same_option');
});

test('the same as another line, the same again, and what to take otherwise', async () => {
  expect(await becomes('lamp-black-low', { like: { order: { to: 'Austin' } } })).toBe('lamp-white-low');
  expect(await becomes('lamp-black-low', { same: true })).toBe('lamp-black-low');
  await shop.store.apply([{ query: shop.store.write.update(shop.store.t.variants).set({ stock: 0 }) }]);
  expect(await becomes('lamp-black-low', { same: true })).toBe('same_gone');
});

test('alternatives are tried in their order', async () => {
  expect(
    await becomes('lamp-black-low', {
      facets: [is('colour', 'white'), is('brightness', 'medium')],
      otherwise: [{ facets: [is('colour', 'purple')] }, { facets: [is('brightness', 'medium')] }],
    }),
  ).toBe('lamp-black-medium');
});

test('facets to keep are kept, and as near as can be is enough where that was said', async () => {
  const more = { compare: [{ dimension: 'storage', way: 'more' as const }] };
  expect(await becomes('tablet-10-64', { ...more, keep: ['screen'] })).toBe('tablet-10-128');
  expect(await becomes('tablet-10-64', { facets: [is('storage', '128GB')], near: true })).toBe(
    'tablet-10-128',
  );
});

test('an exact variant is taken where it is to be had', async () => {
  expect(await becomes('lamp-black-low', { variant: 'lamp-white-high' })).toBe('lamp-white-high');
  expect(await becomes('lamp-black-low', { variant: 'lamp-white-medium' })).toBe('no_such_option');
});
