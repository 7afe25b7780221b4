import { list, type Words } from '../words.ts';

const ones = list('uno, due, tre, quattro, cinque, sei, sette, otto, nove');
const tens = list('venti, trenta, quaranta, cinquanta, sessanta, settanta, ottanta, novanta');

/** "ventuno" to "novantanove": the ten loses its vowel before one and eight. */
const compounds = Object.fromEntries(
  tens.flatMap((ten, tenAt) =>
    ones.map((one, at) => [(/^[uo]/.test(one) ? ten.slice(0, -1) : ten) + one, (tenAt + 2) * 10 + at + 1]),
  ),
);

// "un", "uno" and "una" are articles far more often than numbers.
export const numbers: Words['numbers'] = {
  decimal: ',',
  values: {
    zero: 0,
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    undici: 11,
    dodici: 12,
    tredici: 13,
    quattordici: 14,
    quindici: 15,
    sedici: 16,
    diciassette: 17,
    diciotto: 18,
    diciannove: 19,
    ...Object.fromEntries(tens.map((ten, at) => [ten, (at + 2) * 10])),
    ...compounds,
    // Before a noun the last vowel may go: "ventun bottiglie".
    ventun: 21,
    trentun: 31,
    centotto: 108,
    centottanta: 180,
    'uno solo': 1,
    'una sola': 1,
    'un solo': 1,
    'solo uno': 1,
    'solo una': 1,
    'soltanto uno': 1,
    'soltanto una': 1,
    'una soltanto': 1,
  },
  multipliers: {
    cento: 100,
    mille: 1000,
    mila: 1000,
    milione: 1_000_000,
    milioni: 1_000_000,
    miliardo: 1_000_000_000,
    miliardi: 1_000_000_000,
  },
  collectives: {
    dozzina: 12,
    dozzine: 12,
    decina: 10,
    decine: 10,
    quindicina: 15,
    ventina: 20,
    trentina: 30,
    cinquantina: 50,
    centinaio: 100,
    centinaia: 100,
    coppia: 2,
    'paio di bottiglie': 2,
  },
  fractions: {
    mezzo: 0.5,
    mezza: 0.5,
    mezzi: 0.5,
    mezze: 0.5,
    metà: 0.5,
    terzo: 1 / 3,
    terzi: 1 / 3,
    quarto: 0.25,
    quarti: 0.25,
    quinto: 0.2,
    quinti: 0.2,
    ottavo: 0.125,
    ottavi: 0.125,
    decimo: 0.1,
    decimi: 0.1,
  },
  and: ['e', '&'],
  articles: ['un', 'uno', 'una'],
  minus: ['meno'],
  point: ['virgola', 'punto'],
  suffixes: { k: 1000 },
  pronouns: [],
  compound: true,
};

const ordinalStems = list(
  'prim, second, terz, quart, quint, sest, settim, ottav, non, decim, undicesim, dodicesim, tredicesim, quattordicesim, quindicesim, sedicesim, diciassettesim, diciottesim, diciannovesim, ventesim',
);
const endings = ['o', 'a', 'i', 'e'];

export const ordinals: Words['ordinals'] = {
  values: {
    ...Object.fromEntries(
      ordinalStems.flatMap((stem, at) => endings.map((ending) => [stem + ending, at + 1])),
    ),
    trentesimo: 30,
    trentesima: 30,
    centesimo: 100,
    centesima: 100,
    ultimo: -1,
    ultima: -1,
    ultimi: -1,
    ultime: -1,
    penultimo: -2,
    penultima: -2,
    terzultimo: -3,
    terzultima: -3,
    'primo in alto': 1,
    'ultimo in basso': -1,
  },
  suffixes: ['º', '°', 'ª', 'o', 'a', 'esimo', 'esima'],
  fromEnd: list('dalla fine, dal fondo, partendo dal fondo, partendo dalla fine'),
  except: list(`
    un secondo, solo un secondo, due secondi, secondo te, secondo voi, secondo lei, secondo me,
    secondo noi, secondo piatto, secondi piatti, un secondo piatto, primo piatto, primi piatti,
    un primo, un secondo di carne, un secondo di pesce, prima di, prima che, prima possibile,
    il prima possibile, quanto prima, come prima, di prima, prima o poi, per prima cosa,
    in prima persona, da prima, seconda mano, di seconda mano, prima qualità, di prima qualità,
    ultimo momento, di ultima generazione, un quarto, tre quarti, prima classe, non è prima,
    prima era, prima volta, la prima volta, ultima volta, secondo la, a seconda,
    ultimamente, ultima domanda, un'ultima cosa, ultima cosa
  `),
};

export const money: Words['money'] = {
  units: [
    { currency: 'EUR', words: list('euro, di euro, euri, eurini, eurozzi, eur, euros, eu, € a testa') },
    {
      currency: 'GBP',
      words: list('sterlina, sterline, sterline inglesi, sterlina inglese, lire sterline, pound, gbp'),
    },
    { currency: 'GBP', minor: true, words: ['penny', 'pence'] },
    {
      currency: 'USD',
      words: list('dollaro americano, dollari americani, dollari statunitensi, dollari usa, usd'),
    },
    { currency: 'CAD', words: list('dollari canadesi, dollaro canadese, cad') },
    { currency: 'AUD', words: list('dollari australiani, dollaro australiano, aud') },
    { currency: 'dollar', words: ['dollaro', 'dollari'] },
    { currency: 'cent', minor: true, words: ['centesimo', 'centesimi', 'cent'] },
    { currency: 'CHF', words: list('franco, franchi, franchi svizzeri, franco svizzero, chf') },
    { currency: 'INR', words: ['rupia', 'rupie', 'inr'] },
    { currency: 'JPY', words: ['yen', 'jpy'] },
    { currency: 'krone', words: ['corona', 'corone', 'kr'] },
    { currency: 'PLN', words: ['zloty', 'pln'] },
    { currency: 'CNY', words: ['yuan', 'renminbi', 'cny'] },
  ],
  nouns: {
    dollar: list('dollaro, dollari'),
    EUR: list('euro'),
    pound: list('sterlina, sterline'),
    franc: list('franco, franchi'),
    JPY: list('yen'),
  },
  amounts: {
    deca: { amount: 10, currency: 'shop' },
    decino: { amount: 10, currency: 'shop' },
    ventello: { amount: 20, currency: 'shop' },
    cinquantone: { amount: 50, currency: 'shop' },
    centone: { amount: 100, currency: 'shop' },
  },
};
