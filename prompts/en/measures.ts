import type { Measures } from '../figure-words.ts';
import { list } from '../words.ts';

const prefixes = {
  kilo: 'k', hecto: 'h', deca: 'da', deci: 'd', centi: 'c', milli: 'm', micro: 'μ', nano: 'n', pico: 'p',
} as const; // prettier-ignore

type Prefix = keyof typeof prefixes;

/** A metric unit with its prefixes: "kilometer: kilometer, kilometers, kilometre, kilometres, km". */
function metric(
  name: string,
  spellings: readonly string[],
  sign: string,
  which: readonly Prefix[],
): Record<string, readonly string[]> {
  const forms = (prefix: string): string[] =>
    spellings.flatMap((spelling) => [`${prefix}${spelling}`, `${prefix}${spelling}s`]);
  return Object.fromEntries([
    [name, forms('')],
    ...which.map((prefix) => [
      `${prefix}${name}`,
      // "pm" is an hour of the day.
      prefixes[prefix] + sign === 'pm' ? forms(prefix) : [...forms(prefix), prefixes[prefix] + sign],
    ]),
  ]);
}

const lengths: Record<string, readonly string[]> = {
  ...metric('meter', ['meter', 'metre'], 'm', Object.keys(prefixes) as Prefix[]),
  mile: list('mile, miles, mi'),
  yard: list('yard, yards, yd, yds'),
  foot: list('foot, feet, ft'),
  inch: list('inch, inches'),
};

/** "square mile: square miles, sq mi, sq. mi, mi2, mi²". */
function raised(word: string, short: string, power: string): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(lengths).map(([name, forms]) => [
      `${word} ${name}`,
      [
        ...forms.flatMap((form) => [`${word} ${form}`, `${short} ${form}`, `${short}. ${form}`]),
        ...forms.filter((form) => form.length < 4).map((form) => `${form}${power}`),
        ...forms.filter((form) => form.length < 4).map((form) => `${form}^${power}`),
      ],
    ]),
  );
}

const bytes = { kilo: 'K', mega: 'M', giga: 'G', tera: 'T', peta: 'P' } as const;

/** "megabyte: MB", "megabit: mb, Mb": here the case of a sign matters. */
function information(name: 'bit' | 'byte', signs: (letter: string) => readonly string[]): Measures['signs'] {
  return Object.fromEntries(Object.entries(bytes).map(([prefix, letter]) => [prefix + name, signs(letter)]));
}

const informationNames = Object.fromEntries(
  Object.keys(bytes).flatMap((prefix) =>
    ['bit', 'byte'].map((name) => [prefix + name, [`${prefix}${name}`, `${prefix}${name}s`]]),
  ),
);

/** Measures in English, by their name. */
export const measures: Measures = {
  units: {
    ...lengths,
    'light year': list('light year, light years, light-year, light-years, ly'),
    'nautical mile': list('nautical mile, nautical miles'),
    ...raised('square', 'sq', '2'),
    acre: list('acre, acres'),
    hectare: list('hectare, hectares'),
    ...raised('cubic', 'cu', '3'),
    ...metric('liter', ['liter', 'litre'], 'l', ['hecto', 'deca', 'deci', 'centi', 'milli']),
    gallon: list('gallon, gallons, gal, gals'),
    quart: list('quart, quarts, qt, qts'),
    pint: list('pint, pints'),
    cup: list('cup, cups'),
    'fluid ounce': list('fluid ounce, fluid ounces, fl oz, fl. oz'),
    'fluid dram': list('fluid dram, fluid drams'),
    tablespoon: list('tablespoon, tablespoons, tbsp, tbsps, tbs'),
    teaspoon: list('teaspoon, teaspoons, tsp, tsps'),
    barrel: list('barrel, barrels'),
    bushel: list('bushel, bushels'),
    ...metric('gram', ['gram', 'gramme'], 'g', ['kilo', 'milli', 'micro', 'nano']),
    kilogram: list('kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs'),
    microgram: list('microgram, micrograms, microgramme, microgrammes, μg, mcg, mcgs'),
    'metric ton': list('metric ton, metric tons, metric tonne, metric tonnes'),
    ton: list('ton, tons, tonne, tonnes'),
    pound: list('pound, pounds, lb, lbs'),
    ounce: list('ounce, ounces, oz'),
    stone: list('stone, stones'),
    dram: list('dram, drams, drachm, drachms, drachma'),
    grain: list('grain, grains'),
    pennyweight: list('pennyweight, pennyweights'),
    bit: list('bit, bits'),
    byte: list('byte, bytes'),
    ...informationNames,
    degree: list('degree, degrees, deg, °'),
    radian: list('radian, radians, rad'),
    turn: list('turn, turns'),
    'mile per hour': ['mph'],
    'kilometer per hour': list('kph, kmph, kmh'),
    knot: list('knot, knots'),
  },
  signs: {
    meter: ['m'],
    gram: ['g'],
    liter: ['l', 'L'],
    ton: ['t'],
    'square meter': ['m2', 'm²'],
    'cubic meter': ['m3', 'm³'],
    ...information('byte', (letter) => [`${letter}B`, ...(letter === 'K' ? ['kB'] : [])]),
    ...information('bit', (letter) => [`${letter.toLowerCase()}b`, `${letter}b`]),
  },
  weak: { inch: ['in', '"'] },
  bare: [
    'meter', 'kilometer', 'centimeter', 'millimeter', 'liter', 'milliliter', 'centiliter', 'gram', 'kilogram', 'milligram', 'microgram', 'metric ton', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte',
    'mile', 'inch', 'acre', 'hectare', 'ton', 'gallon', 'quart', 'ounce', 'teaspoon', 'tablespoon', 'square meter', 'square kilometer', 'square mile', 'square foot', 'cubic meter', 'cubic foot',
  ], // prettier-ignore
  speeds: {
    lengths: Object.keys(lengths),
    per: list('per, a, an, /'),
    times: {
      hour: list('hour, h, hr, hrs'),
      minute: list('minute, min'),
      second: list('second, s, sec'),
      millisecond: list('millisecond, ms'),
    },
  },
  parts: { foot: { inch: 12 } },
  notWith: { degree: list('temperature, temperatures, celsius, fahrenheit, centigrade, weather') },
};
