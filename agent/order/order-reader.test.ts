import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import type { Menu } from './menu.ts';
import { createOrderReader } from './order-reader.ts';

const menu: Menu = {
  items: [
    { id: 'LATTE', names: ['latte', 'lattes'], groups: ['size', 'milk', 'extra'] },
    { id: 'MOCHA', names: ['mocha'], groups: ['size', 'milk', 'extra'] },
    { id: 'PIE', names: ['pie'], groups: ['size', 'filling'] },
    { id: 'SODA', names: [], groups: ['size', 'soda'] },
  ],
  groups: {
    size: [
      { id: 'SMALL', names: ['small'] },
      { id: 'LARGE', names: ['large', 'big'] },
    ],
    milk: [
      { id: 'OAT', names: ['oat milk'] },
      { id: 'SOY', names: ['soy milk', 'soy'] },
    ],
    extra: [
      { id: 'SYRUP', names: ['syrup'] },
      { id: 'CHERRY_SYRUP', names: ['cherry syrup'] },
      { id: 'FOAM', names: ['foam'] },
      { id: 'CINNAMON', names: ['cinnamon'] },
    ],
    filling: [
      { id: 'CHERRY', names: ['cherry'] },
      { id: 'CINNAMON', names: ['cinnamon'] },
      { id: 'APPLE', names: ['apple'] },
    ],
    soda: [
      { id: 'COLA', names: ['cola'] },
      { id: 'TWO_LITRE', names: ['two litre cola'] },
    ],
  },
  amounts: [
    { id: 'EXTRA', names: ['extra', 'lots of'] },
    { id: 'LIGHT', names: ['light', 'light on the', 'not much'] },
  ],
};
const read = createOrderReader(menu, words);

/** Each line of an order as a short text: "2 LATTE +OAT +SYRUP=EXTRA -FOAM". */
function heard(text: string): string[] {
  const short = (option: string): string => option.slice(option.indexOf(':') + 1);
  return read(text)
    .map(({ item, quantity, with: chosen, amount, without = [] }) =>
      [
        quantity,
        item,
        ...chosen.map((one) => `+${short(one)}${amount?.[one] ? `=${amount[one]}` : ''}`).sort(),
        ...without.map((one) => `-${short(one)}`).sort(),
      ].join(' '),
    )
    .sort();
}

test('options stand before the item and after it, with amounts and what is left out', () => {
  expect(read('two large lattes with oat milk, extra syrup and no foam')).toEqual([
    {
      item: 'LATTE',
      quantity: 2,
      with: ['size:LARGE', 'milk:OAT', 'extra:SYRUP'],
      amount: { 'extra:SYRUP': 'EXTRA' },
      without: ['extra:FOAM'],
    },
  ]);
  expect(heard('a soy mocha, big, not much foam')).toEqual(['1 MOCHA +FOAM=LIGHT +LARGE +SOY']);
  expect(heard('a latte and go light on the foam')).toEqual(['1 LATTE +FOAM=LIGHT']);
});

test('an option goes to the item that has its group, and the longest name counts', () => {
  expect(heard('a cinnamon pie and a latte with cinnamon')).toEqual(['1 LATTE +CINNAMON', '1 PIE +CINNAMON']);
  expect(read('a cinnamon pie')[0]?.with).toEqual(['filling:CINNAMON']);
  expect(heard('a cherry pie and a mocha with cherry syrup')).toEqual([
    '1 MOCHA +CHERRY_SYRUP',
    '1 PIE +CHERRY',
  ]);
  expect(heard('two two litre colas')).toEqual(['2 SODA +TWO_LITRE']);
});

test('an item goes unnamed where its options give it away', () => {
  expect(heard('three large colas and an apple')).toEqual(['1 PIE +APPLE', '3 SODA +COLA +LARGE']);
  expect(heard('a latte large cola and pie')).toEqual(['1 LATTE', '1 PIE', '1 SODA +COLA +LARGE']);
  expect(heard('one small cola and one large')).toEqual(['1 SODA +COLA +LARGE', '1 SODA +COLA +SMALL']);
  expect(heard('a large apple and a small cherry')).toEqual(['1 PIE +APPLE +LARGE', '1 PIE +CHERRY +SMALL']);
});

test('a number with "one" divides what was counted, or adds to it', () => {
  expect(heard('two lattes, one with oat milk and one with soy')).toEqual(['1 LATTE +OAT', '1 LATTE +SOY']);
  expect(heard('three large lattes, two of them with soy')).toEqual([
    '1 LATTE +LARGE',
    '2 LATTE +LARGE +SOY',
  ]);
  expect(heard('one latte with oat milk and one without')).toEqual(['1 LATTE +OAT', '1 LATTE -OAT']);
  expect(heard('two mochas, the first with soy and the other with oat milk')).toEqual([
    '1 MOCHA +OAT',
    '1 MOCHA +SOY',
  ]);
  expect(heard('one large and one small latte')).toEqual(['1 LATTE +LARGE', '1 LATTE +SMALL']);
});

test('what is said of both or all goes to each', () => {
  expect(heard('a latte and a mocha, both with oat milk')).toEqual(['1 LATTE +OAT', '1 MOCHA +OAT']);
  expect(heard('a latte, a mocha and a pie, all large')).toEqual([
    '1 LATTE +LARGE',
    '1 MOCHA +LARGE',
    '1 PIE +LARGE',
  ]);
  expect(heard('two lattes, both large')).toEqual(['2 LATTE +LARGE']);
});

test('the same again takes over what was said and not said anew', () => {
  expect(heard('a large latte with oat milk and the same again with soy')).toEqual([
    '1 LATTE +LARGE +OAT',
    '1 LATTE +LARGE +SOY',
  ]);
});

test('corrections change the line they are said of', () => {
  expect(heard('a small latte, no, make that a large')).toEqual(['1 LATTE +LARGE']);
  expect(heard('two lattes, actually three')).toEqual(['3 LATTE']);
  expect(heard('a large latte, no wait, a mocha')).toEqual(['1 MOCHA +LARGE']);
  expect(heard('a latte and a pie, cancel the pie')).toEqual(['1 LATTE']);
});

test('"no" leaves out what is joined to it, "without" a whole row', () => {
  expect(heard('a latte without syrup, foam or cinnamon')).toEqual(['1 LATTE -CINNAMON -FOAM -SYRUP']);
  expect(heard('a latte, no foam, cinnamon')).toEqual(['1 LATTE +CINNAMON -FOAM']);
  expect(heard('a no foam latte with syrup')).toEqual(['1 LATTE +SYRUP -FOAM']);
  expect(heard('a latte with soy, no raisins')).toEqual(['1 LATTE +SOY']);
});

test('slips, plurals and fillers are read through', () => {
  expect(heard('um can i get two larg late with cinamon and uh soy milk please')).toEqual([
    '2 LATTE +CINNAMON +LARGE +SOY',
  ]);
  expect(heard('half a dozen apple pies')).toEqual(['6 PIE +APPLE']);
  expect(heard('latte x2')).toEqual(['2 LATTE']);
});

test('nothing is ordered where nothing of the menu is said', () => {
  expect(read('')).toEqual([]);
  expect(read('hi, how are you today? no thanks, that is all')).toEqual([]);
});
