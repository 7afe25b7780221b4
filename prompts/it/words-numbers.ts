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
    "l'ultimo": -1,
    "l'ultima": -1,
    "dell'ultimo": -1,
    "dell'ultima": -1,
    "all'ultimo": -1,
    penultimo: -2,
    penultima: -2,
    terzultimo: -3,
    terzultima: -3,
    'primo in alto': 1,
    'ultimo in basso': -1,
  },
  suffixes: ['º', '°', 'ª', 'o', 'a', 'esimo', 'esima'],
  fromEnd: list("dalla fine, dal fondo, partendo dal fondo, partendo dalla fine, dall'ultimo"),
  except: list(`
    un secondo, solo un secondo, due secondi, secondo te, secondo voi, secondo lei, secondo me,
    secondo noi, secondo piatto, secondi piatti, un secondo piatto, primo piatto, primi piatti,
    un primo, un secondo di carne, un secondo di pesce, prima di, prima che, prima possibile,
    il prima possibile, quanto prima, come prima, di prima, prima o poi, per prima cosa,
    in prima persona, da prima, seconda mano, di seconda mano, prima qualità, di prima qualità,
    all'ultimo momento, di ultima generazione, un quarto, tre quarti, prima classe, non è prima,
    prima era, prima volta, la prima volta, l'ultima volta, ultima volta, secondo la, a seconda,
    ultimamente, ultima domanda, un'ultima cosa, ultima cosa
  `),
};

export const money: Words['money'] = {
  units: [
    { currency: 'EUR', words: list('euro, euri, eurini, eurozzi, eur, euros, eu, € a testa') },
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
    { currency: 'shop', minor: true, words: ['centesimo', 'centesimi', 'cent'] },
    { currency: 'CHF', words: list('franco, franchi, franchi svizzeri, franco svizzero, chf') },
    { currency: 'INR', words: ['rupia', 'rupie', 'inr'] },
    { currency: 'JPY', words: ['yen', 'jpy'] },
    { currency: 'krone', words: ['corona', 'corone', 'kr'] },
    { currency: 'PLN', words: ['zloty', 'pln'] },
    { currency: 'CNY', words: ['yuan', 'renminbi', 'cny'] },
  ],
  amounts: {
    deca: { amount: 10, currency: 'shop' },
    decino: { amount: 10, currency: 'shop' },
    ventello: { amount: 20, currency: 'shop' },
    cinquantone: { amount: 50, currency: 'shop' },
    centone: { amount: 100, currency: 'shop' },
  },
};

const dear = 'caro, cara, cari, care, costoso, costosa, costosi, costose'.split(', ');
const cheap =
  'economico, economica, economici, economiche, conveniente, convenienti, abbordabile, abbordabili'.split(
    ', ',
  );
const each = (lead: string, words: readonly string[]) => words.map((word) => `${lead} ${word}`);

/** A word of bounds with what may stand between it and the amount: "sotto i", "meno di". */
const before = (lead: string, links: string) =>
  links.split(' ').map((link) => (link === '-' ? lead : `${lead} ${link}`));
const i = '- i gli le';
const ai = '- a ai agli alle';
const di = 'di dei degli delle';

export const bounds: Words['bounds'] = {
  below: [
    ...before('sotto', `${i} ai agli alle`),
    ...before('al di sotto', di),
    ...['meno', 'a meno', 'per meno', 'inferiore ai', 'inferiori ai'].flatMap((lead) => before(lead, di)),
    ...['inferiore', 'inferiori', 'di prezzo inferiore'].flatMap((lead) => before(lead, 'a ai agli alle')),
    ...['che costi', 'che costa', 'che costano', 'che costino', 'costa', 'spendere'].flatMap((lead) =>
      before(`${lead} meno`, di),
    ),
    ...each('più', cheap).flatMap((lead) => before(lead, di)),
    ...each('meno', dear).flatMap((lead) => before(lead, di)),
    '<',
  ],
  atMost: [
    ...before('fino', 'a ai agli alle'),
    ...before('entro', i),
    ...before('massimo', i),
    ...before('al massimo', i),
    ...before('non più', di),
    ...before('non oltre', i),
    ...before('non sopra', i),
    ...before('senza superare', i),
    ...before('che non superi', i),
    ...before('che non superino', i),
    ...before('non superiore', 'a ai agli alle'),
    ...before('non superiori', 'a ai agli alle'),
    ...['che non costi più', 'che non costa più', 'che non costino più', 'non spendere più'].flatMap((lead) =>
      before(lead, di),
    ),
    ...['non voglio spendere più', 'non vorrei spendere più', 'non spendo più', 'non pago più'].flatMap(
      (lead) => before(lead, di),
    ),
    ...each('non più', dear).flatMap((lead) => before(lead, di)),
    ...list(`
      max, al max, un massimo di, per un massimo di, budget, budget di, budget max, il budget è,
      budget massimo, il mio budget è, il mio budget è di, il budget è di, con un budget di,
      ho un budget di, posso spendere, posso spendere fino a, posso arrivare a, voglio spendere,
      vorrei spendere, spendere fino a, spendere al massimo, spendendo al massimo, da massimo,
      minore o uguale a, <=, ≤
    `),
  ],
  above: [
    ...before('sopra', `${i} ai agli alle`),
    ...before('al di sopra', di),
    ...before('più', di),
    ...before('oltre', i),
    ...before('superiore', 'a ai agli alle'),
    ...before('superiori', 'a ai agli alle'),
    ...before('maggiore', di),
    ...each('più', dear).flatMap((lead) => before(lead, di)),
    ...['che costi', 'che costa', 'che costano', 'che costino'].flatMap((lead) => before(`${lead} più`, di)),
    '>',
  ],
  atLeast: [
    ...before('almeno', i),
    ...before('minimo', i),
    ...before('non meno', di),
    ...before('non sotto', i),
    ...before('non inferiore', 'a ai agli alle'),
    ...list(
      'come minimo, un minimo di, min, a partire da, a partire dai, a partire dalle, partendo da, dai, >=, ≥',
    ),
  ],
  around: [
    ...before('intorno', ai.slice(2)),
    ...before('attorno', ai.slice(2)),
    ...before('circa', i),
    ...before("all'incirca", i),
    ...before('più o meno', i),
    ...before('pressappoco', i),
    ...list('sui, sugli, sulle, verso i, verso gli, tipo, ca, ~, grosso modo, quasi, un prezzo di'),
  ],
  between: list(
    'tra, fra, tra i, fra i, tra le, fra le, tra gli, compreso tra, compresi tra, dai, dalle, dagli',
  ),
  to: list('a, ai, agli, alle, e, ed, e i, e le, e gli, fino a, fino ai, -, ~'),
  except: list(`
    parlami di più, dimmi di più, saperne di più, di più su, più di tutto, più di prima, più di così,
    piu di questo, meno di prima, meno di così, circa questo, per più di un motivo
  `),
  afterAtMost: list(`
    o meno, massimo, max, al massimo, al max, come massimo, in giù, a scendere, e non di più, non di più,
    e non oltre, o di meno, tutt'al più, a dir tanto, e basta
  `),
  afterAtLeast: list(
    'o più, in su, in avanti, a salire, e oltre, o oltre, e più, o di più, almeno, minimo, come minimo, +',
  ),
  afterAround: list("circa, all'incirca, più o meno, o giù di lì, o poco più, o quasi, scarsi, e rotti"),
  priceOnly: [
    ...each('più', [...cheap, ...dear]).flatMap((lead) => before(lead, di)),
    ...each('meno', dear).flatMap((lead) => before(lead, di)),
    ...each('non più', dear).flatMap((lead) => before(lead, di)),
    ...['che costi', 'che costa', 'che costano', 'che costino', 'costa'].flatMap((lead) => [
      ...before(`${lead} meno`, di),
      ...before(`${lead} più`, di),
    ]),
    ...['non voglio spendere più', 'non vorrei spendere più', 'che non costi più', 'spendere meno'].flatMap(
      (lead) => before(lead, di),
    ),
    ...list(`
      il mio budget è, il mio budget è di, il budget è di, budget di, con un budget di, ho un budget di,
      budget, posso spendere, posso spendere fino a, voglio spendere, vorrei spendere, spendere fino a,
      spendere al massimo
    `),
  ],
  counted: list(`
    in magazzino, in cantina, in negozio, rimasti, rimaste, rimanenti, disponibili, per cento, %, di questi,
    di queste, di quelli, di quelle, in totale, in tutto, in elenco, anni, giorni, ore, e mezza
  `),
};

export const comparatives: Words['comparatives'] = [
  {
    dimension: 'price',
    direction: 'down',
    words: [
      ...each('più', cheap),
      ...each('meno', dear),
      ...each('troppo', dear),
      ...each('non troppo', dear),
      ...each('non così', dear),
      ...each('un po caro', ['']).map((word) => word.trim()),
      ...cheap,
      ...list(`
        più a buon mercato, a buon mercato, a buon prezzo, a minor prezzo, a prezzo più basso,
        prezzo più basso, prezzi più bassi, che costi meno, che costa meno, che costano meno, che costino meno,
        costa di meno, che costi di meno, di meno caro, troppo cari per me, costa troppo, costano troppo,
        è caro, è cara, sono cari, sono care, di più economico, di più accessibile, più accessibile,
        più accessibili, low cost
      `),
    ],
  },
  {
    dimension: 'price',
    direction: 'up',
    words: [
      ...each('più', dear),
      ...each('meno', cheap),
      ...each('troppo', cheap),
      ...list(`
        che costi di più, che costa di più, di più caro, più pregiato, più pregiata, più pregiati,
        più pregiate, di più pregiato, più prestigioso, più prestigiosa, di fascia più alta, più importante
      `),
    ],
  },
  {
    dimension: 'size',
    direction: 'up',
    words: list(`
      più grande, più grandi, più ampio, più ampia, più largo, più larga, più larghi, più larghe, più lungo,
      più lunga, una taglia in più, una taglia più grande, taglia superiore, la taglia superiore,
      troppo piccolo, troppo piccola, troppo piccoli, troppo piccole, troppo stretto, troppo stretta,
      troppo stretti, troppo strette, troppo corto, troppo corta
    `),
  },
  {
    dimension: 'size',
    direction: 'down',
    words: list(`
      più piccolo, più piccola, più piccoli, più piccole, più stretto, più stretta, più corto, più corta,
      una taglia in meno, una taglia più piccola, taglia inferiore, la taglia inferiore, troppo grande,
      troppo grandi, troppo largo, troppo larga, troppo larghi, troppo larghe, troppo lungo, troppo lunga
    `),
  },
  {
    dimension: 'age',
    direction: 'up',
    words: list('più vecchio, più vecchia, più vecchi, più vecchie, più invecchiato, più maturo, più datato'),
  },
  {
    dimension: 'age',
    direction: 'down',
    words: list('più nuovo, più nuova, più nuovi, più giovane, più giovani, più recente, più recenti'),
  },
  {
    dimension: 'quality',
    direction: 'up',
    words: list(
      'migliore, migliori, meglio, più buono, più buona, di qualità superiore, più bello, più bella',
    ),
  },
];

/** With an article before it "più economico" is the cheapest there is. */
const most = (articles: string, word: string) => articles.split(' ').map((article) => `${article} ${word}`);
const byEnding: Record<string, string> = {
  o: 'il del lo dello al',
  a: 'la della alla',
  i: 'i dei gli degli ai',
  e: 'le delle alle il la del della',
};
const superlative = (lead: string, adjectives: readonly string[]) =>
  adjectives.flatMap((word) => most(byEnding[word.at(-1) ?? ''] ?? '', `${lead} ${word}`));

export const superlatives: Words['superlatives'] = [
  {
    dimension: 'price',
    direction: 'down',
    words: [
      ...superlative('più', cheap),
      ...superlative('meno', dear),
      ...list(`
        al prezzo più basso, il prezzo più basso, che costa meno di tutti, che costa meno di tutte,
        economicissimo, economicissima, quello che costa meno, quella che costa meno, il più a buon mercato
      `),
    ],
  },
  {
    dimension: 'price',
    direction: 'up',
    words: [
      ...superlative('più', dear),
      ...list(`
        il prezzo più alto, al prezzo più alto, quello che costa di più, quella che costa di più,
        il più pregiato, la più pregiata, carissimo, carissima
      `),
    ],
  },
  {
    dimension: 'size',
    direction: 'up',
    words: list('il più grande, la più grande, i più grandi, le più grandi, il più lungo, la più lunga'),
  },
  {
    dimension: 'size',
    direction: 'down',
    words: list('il più piccolo, la più piccola, i più piccoli, le più piccole, il più corto, la più corta'),
  },
  {
    dimension: 'age',
    direction: 'up',
    words: list('il più vecchio, la più vecchia, i più vecchi, il più datato, il più invecchiato'),
  },
  {
    dimension: 'age',
    direction: 'down',
    words: list('il più recente, la più recente, il più nuovo, la più nuova, il più giovane'),
  },
  {
    dimension: 'quality',
    direction: 'up',
    words: list(
      'il migliore, la migliore, i migliori, le migliori, il più buono, la più buona, il meglio, ottimo',
    ),
  },
];
