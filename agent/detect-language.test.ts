import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';

test.each([
  ['en', 'do you have a dry white under 20 euros?'],
  ['es', 'hola, ¿tienen un blanco seco por menos de 20 euros?'],
  ['fr', 'bonjour, je cherche un vin blanc sec à moins de 20 euros'],
  ['de', 'ich suche einen trockenen Weißwein unter 20 Euro'],
  ['it', 'cerco un vino bianco secco sotto i 20 euro'],
  ['de', '2 Flaschen Cloudy Bay'],
  ['es', 'necesito un vino'],
])('%s is heard in: %s', (language, message) => {
  expect(detectLanguage(message, language === 'en' ? 'fr' : 'en')).toBe(language);
});

test.each(['hola', 'bonjour', 'guten Morgen', 'buongiorno'])(
  'a greeting tells its language: %s',
  (message) => {
    expect(detectLanguage(message, 'en')).not.toBe('en');
    expect(detectLanguage(message, 'en')).toBeDefined();
  },
);

test('names of things tell no language, and words beside them do', () => {
  const isName = (word: string) => ['muga', 'reserva'].includes(word);
  expect(detectLanguage('Muga Reserva 6', 'en', isName) ?? 'en').toBe('en');
  expect(detectLanguage('quiero el Muga Reserva', 'en', isName)).toBe('es');
});

test.each([
  '12 Harbour Street, Dublin D02 X285',
  'trousers W32 L34',
  'a yellow cashmere swimsuit',
  'Barolo Castiglione 2019, Vietti',
  'Domaine de la Pépière',
  'Prosecco Extra Dry',
  'two cases of the Barolo came in',
  'ok',
  'no',
  'W100005',
  '',
  '🙂',
])('an English conversation stays English at: %s', (message) => {
  expect(detectLanguage(message, 'en') ?? 'en').toBe('en');
});
