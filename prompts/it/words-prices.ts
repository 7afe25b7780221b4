import { list, type Words } from '../words.ts';

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
    ...before('incirca', i),
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
  afterAround: list('circa, incirca, più o meno, o giù di lì, o poco più, o quasi, scarsi, e rotti'),
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

/** With an article before it "più economico" is the cheapest there is, and so it is with a name between them. */
const most = (articles: string, word: string) => articles.split(' ').map((article) => `${article} ${word}`);
const articles: Record<string, string> = {
  o: 'il lo del dello al quello',
  a: 'la della alla quella',
  i: 'i gli dei degli ai quelli',
  e: 'le delle alle il la del della quello quella quelle',
};
const names: Record<string, readonly string[]> = {
  o: list(`
    vino, rosso, bianco, rosato, spumante, prosecco, champagne, rioja, barolo, chianti, brunello, muscadet, riesling,
    chablis, sancerre, porto, modello, articolo, prodotto, capo, maglione, vestito, cappotto, zaino, costume
  `),
  a: list(
    'bottiglia, cassa, camicia, maglietta, felpa, giacca, gonna, sciarpa, borsa, cintura, spedizione, polo',
  ),
};
const superlative = (lead: string, adjectives: readonly string[]) =>
  adjectives.flatMap((word) => {
    const ending = word.at(-1) ?? '';
    const plain = most(articles[ending] ?? '', `${lead} ${word}`);
    const named = (gender: string) =>
      (names[gender] ?? []).flatMap((name) => most(articles[gender] ?? '', `${name} ${lead} ${word}`));
    return [...plain, ...(ending === 'e' ? ['o', 'a'] : [ending]).flatMap(named)];
  });

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
