import { expect, test } from 'vitest';
import type { ShopFile } from '../store/folder/shop-folder.ts';
import { changeRefusals } from './en/change-refusals.ts';
import { languages } from './languages.ts';
import { sayFor } from './say.ts';

const shop: ShopFile = {
  id: 'test',
  name: 'Test',
  currency: 'EUR',
  locale: 'en-IE',
  timezone: 'Europe/Dublin',
};
const money = (minor: number) => `${minor / 100} €`;
const others = Object.keys(languages).filter((language) => language !== 'en');
const phrases = (language: string) => languages[language]!.phrases;

/** Facts that a refusal or question may be told with, and as few as there may be. */
const facts = {
  title: 'Harbour Shirt',
  order: 'W1',
  status: 'delivered',
  options: ['L, navy (€40.00)', 'L, white (€42.00)'],
  total: 2,
  wished: 'navy',
  label: 'Visa',
  days: 30,
  daysSince: 40,
  balanceMinor: 100,
  totalMinor: 200,
  address: '5 Specimen Street, Chicago',
};

const lists = {
  options: ['L, navy (€40.00)'],
  have: ['Harbour Shirt', 'Desk Lamp'],
  named: ['Harbour Shirt'],
  others: ['Desk Lamp'],
  titles: ['Harbour Shirt (M, navy), €40.00, order W1'],
  methods: ['Visa', 'PayPal'],
  addresses: ['5 Specimen Street, Chicago'],
};
const few = {
  ...lists,
  address: 'Chicago',
  order: 'W1',
  status: 'delivered',
  wished: '',
  name: '',
  place: '',
};

test('every refusal and every question has words in every language, and no hole where a fact is missing', () => {
  const english = phrases('en');
  for (const language of others) {
    expect(Object.keys(phrases(language).refusals).sort(), language).toEqual(
      Object.keys(english.refusals).sort(),
    );
    expect(Object.keys(phrases(language).questions).sort(), language).toEqual(
      Object.keys(english.questions).sort(),
    );
  }
});

test('what is said about orders has no hole where a fact is missing', () => {
  const asked = ['which_order_line', 'which_option', 'which_payment', 'which_address', 'new_address'];
  for (const language of Object.keys(languages)) {
    const { refusals, questions } = phrases(language);
    for (const code of Object.keys(changeRefusals))
      for (const known of [{ ...lists, ...facts }, few]) {
        const said = refusals[code]?.(known, money);
        expect(said, `${language} ${code}`).toMatch(/^\S.*[.?]$/);
        expect(said, `${language} ${code}`).not.toMatch(/\bundefined|\bnull\b|NaN|\(\)|  | [.,](?!\S)/);
      }
    for (const code of asked)
      for (const known of [{ ...lists, ...facts }, few])
        expect(questions[code]?.(known), `${language} ${code}`).not.toMatch(
          /undefined|null|NaN|\(\)|  | [.,]/,
        );
  }
});

test('what a thing becomes, in every language: one, several, without options, the very same', () => {
  const one = { title: 'Harbour Shirt', from: 'M, navy', to: 'L, white', was: '€40.00', price: '€42.00' };
  const said = Object.fromEntries(
    Object.keys(languages).map((language) => {
      const { change, exchange } = sayFor(shop, language).words.changes;
      return [
        language,
        [
          change.item({ ...one, several: false, same: false }),
          exchange.item({ ...one, several: true, same: false, title: '2 Harbour Shirt' }),
          change.item({ ...one, from: '', to: '', several: false, same: false }),
          exchange.item({ ...one, several: false, same: true }),
        ],
      ];
    }),
  );
  expect(said).toEqual({
    en: [
      'the Harbour Shirt (M, navy, €40.00) to L, white (€42.00)',
      '2 Harbour Shirt (M, navy, €40.00) for L, white (€42.00)',
      'the Harbour Shirt (€40.00) to one at €42.00',
      'the Harbour Shirt (M, navy, €40.00) for the very same one again',
    ],
    de: [
      'Harbour Shirt (M, marineblau, €40.00) in L, weiß (€42.00)',
      '2 Harbour Shirt (M, marineblau, €40.00) gegen L, weiß (€42.00)',
      'Harbour Shirt (€40.00) in eine Ausführung für €42.00',
      'Harbour Shirt (M, marineblau, €40.00) gegen dieselbe Ausführung',
    ],
    es: [
      'Harbour Shirt (M, navy, €40.00) por L, white (€42.00)',
      '2 Harbour Shirt (M, navy, €40.00) por L, white (€42.00)',
      'Harbour Shirt (€40.00) por una opción de €42.00',
      'Harbour Shirt (M, navy, €40.00) por la misma opción',
    ],
    fr: [
      'Harbour Shirt (M, bleu marine, €40.00) contre L, blanc (€42.00)',
      '2 Harbour Shirt (M, bleu marine, €40.00) contre L, blanc (€42.00)',
      'Harbour Shirt (€40.00) contre une version à €42.00',
      'Harbour Shirt (M, bleu marine, €40.00) contre la même version',
    ],
    it: [
      'Harbour Shirt (M, blu navy, €40.00) con L, bianco (€42.00)',
      '2 Harbour Shirt (M, blu navy, €40.00) con L, bianco (€42.00)',
      'Harbour Shirt (€40.00) con una versione da €42.00',
      'Harbour Shirt (M, blu navy, €40.00) con la stessa versione',
    ],
  });
});

test('every tool can be asked for in every language', () => {
  const tools = [
    'change_order_items',
    'exchange_items',
    'return_items',
    'change_order_address',
    'change_order_payment',
    'change_my_address',
  ];
  for (const language of others) {
    const { toolAsks } = languages[language]!;
    for (const tool of tools) {
      const asks = toolAsks[tool] ?? [];
      expect(asks.length, `${language} ${tool}`).toBeGreaterThanOrEqual(15);
      expect(new Set(asks).size, `${language} ${tool}`).toBe(asks.length);
    }
    const owner = new Map<string, string>();
    for (const [tool, asks] of Object.entries(toolAsks))
      for (const ask of asks) {
        expect(owner.get(ask) ?? tool, `${language} "${ask}"`).toBe(tool);
        owner.set(ask, tool);
      }
  }
});
