import { list, type Words } from '../words.ts';

const units = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
const tens: Readonly<Record<string, number>> = {
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
};
const hundreds: readonly (readonly [stem: string, value: number])[] = [
  ['doscient', 200],
  ['trescient', 300],
  ['cuatrocient', 400],
  ['quinient', 500],
  ['seiscient', 600],
  ['setecient', 700],
  ['ochocient', 800],
  ['novecient', 900],
];

/** "treinta y dos", "treinta y dós", "treintaidós": tens take their unit with "y", which hundreds never do. */
const compounds = Object.entries(tens).flatMap(([ten, value]) => [
  [ten, value] as const,
  [`${ten} y un`, value + 1] as const,
  [`${ten} y una`, value + 1] as const,
  ...units.flatMap((unit, at) => [
    [`${ten} y ${unit}`, value + at + 1] as const,
    [`${ten}i${unit}`, value + at + 1] as const,
  ]),
]);

export const numbers: Words['numbers'] = {
  decimal: ',',
  values: {
    cero: 0,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    'diez y seis': 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    veintiuno: 21,
    veintiún: 21,
    veintiuna: 21,
    veintidós: 22,
    veintitrés: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiséis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    ...Object.fromEntries(compounds),
    cien: 100,
    ciento: 100,
    ...Object.fromEntries(
      hundreds.flatMap(([stem, value]) => [
        [`${stem}os`, value],
        [`${stem}as`, value],
      ]),
    ),
  },
  multipliers: { mil: 1000, millón: 1_000_000, millones: 1_000_000 },
  collectives: {
    docena: 12,
    docenas: 12,
    'docena y media': 18,
    decena: 10,
    decenas: 10,
    par: 2,
    'par de docenas': 24,
    quincena: 15,
    veintena: 20,
    centenar: 100,
  },
  fractions: {
    medio: 0.5,
    media: 0.5,
    mitad: 0.5,
    cuarto: 0.25,
    cuartos: 0.25,
    tercio: 1 / 3,
    tercios: 1 / 3,
  },
  and: ['y', 'e', '&', 'con'],
  articles: ['un', 'una'],
  minus: ['menos'],
  point: ['coma', 'punto', 'con'],
  suffixes: { k: 1000, m: 1_000_000 },
  pronouns: ['uno', 'una', 'unos', 'unas'],
};

/** "segundo", "segunda", "segundos", "segundas". */
function inAllForms(stems: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(stems).flatMap(([stem, value]) =>
      ['o', 'a', 'os', 'as'].map((ending) => [stem + ending, value] as const),
    ),
  );
}

export const ordinals: Words['ordinals'] = {
  values: {
    ...inAllForms({
      primer: 1,
      segund: 2,
      tercer: 3,
      cuart: 4,
      quint: 5,
      sext: 6,
      séptim: 7,
      octav: 8,
      noven: 9,
      décim: 10,
      undécim: 11,
      duodécim: 12,
      últim: -1,
      penúltim: -2,
      antepenúltim: -3,
      vigésim: 20,
    }),
    primer: 1,
    tercer: 3,
    primerito: 1,
    primerita: 1,
  },
  suffixes: ['o', 'a', 'er', 'ro', 'ra', 'do', 'da', 'to', 'ta', 'mo', 'ma', 'vo', 'va', 'no', 'na'],
  fromEnd: list('por el final, empezando por el final, por la cola, desde el final, contando desde el final'),
  except: list(`
    un segundo, un segundito, unos segundos, segunda mano, primera mano, en primer lugar, por último,
    primera hora, primer nombre, a la primera, de primera, un cuarto, tres cuartos, por primera vez,
    última hora, de primeras, la primera vez, en último caso
  `),
};

export const money: Words['money'] = {
  units: [
    { currency: 'EUR', words: list('euro, euros, eur, euritos, eurito, euros cada uno') },
    { currency: 'GBP', words: list('libra, libras, libras esterlinas, libra esterlina, gbp') },
    { currency: 'GBP', minor: true, words: ['penique', 'peniques'] },
    {
      currency: 'USD',
      words: list('dólares americanos, dólares estadounidenses, dólar americano, dólares usa, usd'),
    },
    { currency: 'dollar', words: ['dólar', 'dólares'] },
    { currency: 'MXN', words: ['pesos mexicanos', 'peso mexicano', 'mxn'] },
    { currency: 'ARS', words: ['pesos argentinos', 'peso argentino', 'ars'] },
    { currency: 'COP', words: ['pesos colombianos', 'peso colombiano'] },
    { currency: 'CLP', words: ['pesos chilenos', 'peso chileno', 'clp'] },
    { currency: 'UYU', words: ['pesos uruguayos', 'peso uruguayo', 'uyu'] },
    { currency: 'PEN', words: ['soles peruanos', 'nuevos soles'] },
    { currency: 'CHF', words: ['francos suizos', 'franco suizo', 'francos', 'chf'] },
    { currency: 'JPY', words: ['yenes', 'jpy'] },
    { currency: 'peso', words: ['peso', 'pesos'] },
    { currency: 'shop', words: ['pavo', 'pavos', 'lereles', 'lucas', 'mangos'] },
    { currency: 'cent', minor: true, words: list('céntimo, céntimos, centavo, centavos, cént, cénts') },
  ],
  nouns: {
    dollar: list('dólar, dólares'),
    EUR: list('euro, euros'),
    pound: list('libra, libras'),
    franc: list('franco, francos'),
    JPY: list('yen, yenes'),
  },
  amounts: {},
};
