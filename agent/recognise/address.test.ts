import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { recogniseAddresses } from './address.ts';
import type { AddressValue } from './entity.ts';
import { scanText } from './scan.ts';

const read = (text: string): AddressValue[] =>
  recogniseAddresses(scanText(text, words)).map(({ value }) => value);

test.each<[string, AddressValue]>([
  [
    '12 Harbour Street, Dublin D02 X285',
    { line1: '12 Harbour Street', city: 'Dublin', postalCode: 'D02 X285', missing: [] },
  ],
  [
    'ship it to 12 Harbour Street, Dublin D02 X285 please',
    { line1: '12 Harbour Street', city: 'Dublin', postalCode: 'D02 X285', missing: [] },
  ],
  [
    'Flat 2, 9 Elm Road, Bristol BS1 4DJ',
    { line1: '9 Elm Road', line2: 'Flat 2', city: 'Bristol', postalCode: 'BS1 4DJ', missing: [] },
  ],
  [
    '742 Evergreen Terrace, Springfield, IL 62704, USA',
    {
      line1: '742 Evergreen Terrace',
      city: 'Springfield',
      region: 'IL',
      postalCode: '62704',
      country: 'USA',
      missing: [],
    },
  ],
  [
    '12 Park Avenue, Suite 4, New York, NY 10001',
    {
      line1: '12 Park Avenue',
      line2: 'Suite 4',
      city: 'New York',
      region: 'NY',
      postalCode: '10001',
      missing: [],
    },
  ],
  [
    '1200 Main St. NW, Washington DC 20001',
    { line1: '1200 Main St. NW', city: 'Washington', region: 'DC', postalCode: '20001', missing: [] },
  ],
  [
    'Hauptstraße 5, 10115 Berlin',
    { line1: 'Hauptstraße 5', city: 'Berlin', postalCode: '10115', missing: [] },
  ],
  [
    'My address is 3 rue de la Paix, 75002 Paris, France',
    { line1: '3 rue de la Paix', city: 'Paris', postalCode: '75002', country: 'France', missing: [] },
  ],
  [
    '12 Harbour Street\nDublin 4\nIreland',
    { line1: '12 Harbour Street', city: 'Dublin 4', country: 'Ireland', missing: ['postalCode'] },
  ],
  ['send it to 14 Oak Lane Cork instead', { line1: '14 Oak Lane', city: 'Cork', missing: ['postalCode'] }],
  ['my new address is 5 Elm Road', { line1: '5 Elm Road', missing: ['city', 'postalCode'] }],
])('reads %j', (text, value) => {
  expect(read(text)).toEqual([value]);
});

test.each([
  '12 red bottles and 3 white, thanks',
  'add 3 Park bottles, please',
  '2 cases, Rioja, 2019',
  'ship it to my office',
  'the 2019 Barolo, 3 bottles',
  'I want 5, way too many',
  'size 42, Green, 2 of them',
  'a lamp for 20 euros, Dublin',
])('sees no address in %j', (text) => {
  expect(read(text)).toEqual([]);
});
