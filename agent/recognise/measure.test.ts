import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { recogniseMeasures } from './measure.ts';
import { scanText } from './scan.ts';

const read = (text: string): [string, number | null, string][] =>
  recogniseMeasures(scanText(text, words)).map(({ text, value }) => [text, value.amount, value.unit]);

test.each([
  ['640ml', 640, 'milliliter'],
  ['eight-mile', 8, 'mile'],
  ['7 1/2 yards', 7.5, 'yard'],
  ['35 km2', 35, 'square kilometer'],
  ['81m²', 81, 'square meter'],
  ['2.8 million cubic feet', 2_800_000, 'cubic foot'],
  ['9,300 metric tons', 9300, 'metric ton'],
  ['6 ft 1 in', 6 + 1 / 12, 'foot'],
  ['6 feet and 3 inches', 6.25, 'foot'],
  ['90 feet a second', 90, 'foot per second'],
  ['65km/h', 65, 'kilometer per hour'],
  ['35 [kg]', 35, 'kilogram'],
  ['70 μg', 70, 'microgram'],
  ['512 MB', 512, 'megabyte'],
  ['512 mb', 512, 'megabit'],
  ['¼ teaspoon', 0.25, 'teaspoon'],
  ['19 "', 19, 'inch'],
  ['30 degrees', 30, 'degree'],
])('reads %j', (text, amount, unit) => {
  const found = read(`some ${text} of it`);
  expect(found.map(([text, , unit]) => [text, unit])).toEqual([[text, unit]]);
  expect(found[0]?.[1]).toBeCloseTo(amount, 9);
});

test('a dash before a measure is no minus', () => {
  expect(read('18 -55mm')).toEqual([['55mm', 55, 'millimeter']]);
});

test('a unit alone is named without an amount', () => {
  expect(read('prices per kilogram')).toEqual([['kilogram', null, 'kilogram']]);
});

test.each([
  '18 degrees, a good temperature for it',
  'at 6pm',
  '40,000 in 2031',
  'for 4 in june',
  'ab-871 m',
  '5310L871',
  'I’m here',
  '1.4M euros',
  'she said "page 12" again',
])('sees no measure in %j', (text) => {
  expect(read(text)).toEqual([]);
});
