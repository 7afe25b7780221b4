import { list, type Words } from '../words.ts';

const units = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'] as const;
const teens = ['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'] as const;
const tens = { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, 'quatre vingt': 80 };

/** 0 to 99: "vingt et un", "soixante et onze", "quatre-vingt-dix-sept", and what Belgians and Swiss say. */
function below100(): Record<string, number> {
  const values: Record<string, number> = {
    zéro: 0,
    'un seul': 1,
    'une seule': 1,
    'un du': 1,
    'une du': 1,
    'quatre vingts': 80,
  };
  units.slice(1).forEach((word, at) => (values[word] = at + 2));
  teens.forEach((word, at) => (values[word] = at + 10));
  units.slice(6).forEach((word, at) => (values[`dix ${word}`] = at + 17));
  for (const [word, ten] of Object.entries({
    ...tens,
    septante: 70,
    huitante: 80,
    octante: 80,
    nonante: 90,
  })) {
    values[word] = ten;
    for (const one of ['un', 'une']) {
      values[`${word} et ${one}`] = ten + 1;
      values[`${word} ${one}`] = ten + 1;
    }
  }
  for (const [word, ten] of [
    ['soixante', 60],
    ['quatre vingt', 80],
  ] as const) {
    teens.forEach((teen, at) => (values[`${word} ${teen}`] = ten + 10 + at));
    units.slice(6).forEach((one, at) => (values[`${word} dix ${one}`] = ten + 17 + at));
  }
  return { ...values, 'soixante et onze': 71, 'cent un': 101, 'cent une': 101 };
}

export const numbers: Words['numbers'] = {
  decimal: ',',
  // "un" alone is an article: "un blanc sec" counts nothing.
  values: below100(),
  multipliers: {
    cent: 100,
    cents: 100,
    mille: 1000,
    milles: 1000,
    million: 1_000_000,
    millions: 1_000_000,
    milliard: 1_000_000_000,
    milliards: 1_000_000_000,
  },
  collectives: {
    douzaine: 12,
    douzaines: 12,
    dizaine: 10,
    dizaines: 10,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    centaine: 100,
    centaines: 100,
    millier: 1000,
    milliers: 1000,
    'demi douzaine': 6,
  },
  fractions: { demi: 0.5, demie: 0.5, demis: 0.5, moitié: 0.5, quart: 0.25, quarts: 0.25, tiers: 1 / 3 },
  and: ['et'],
  articles: ['un', 'une'],
  minus: ['moins'],
  point: ['virgule'],
  suffixes: { k: 1000 },
  pronouns: [],
};

const ordinalStems = list(`
  deuxième, troisième, quatrième, cinquième, sixième, septième, huitième, neuvième, dixième, onzième,
  douzième, treizième, quatorzième, quinzième, seizième, dix-septième, dix-huitième, dix-neuvième, vingtième
`);

export const ordinals: Words['ordinals'] = {
  values: {
    premier: 1,
    première: 1,
    premiers: 1,
    premières: 1,
    'tout premier': 1,
    'toute première': 1,
    second: 2,
    seconde: 2,
    deuz: 2,
    ...Object.fromEntries(ordinalStems.map((word, at) => [word, at + 2])),
    'vingt et unième': 21,
    trentième: 30,
    dernier: -1,
    dernière: -1,
    derniers: -1,
    dernières: -1,
    'tout dernier': -1,
    'toute dernière': -1,
    'avant dernier': -2,
    'avant dernière': -2,
    pénultième: -2,
  },
  suffixes: ['er', 're', 'ere', 'e', 'eme', 'ieme', 'nd', 'nde'],
  fromEnd: list('en partant de la fin, à partir de la fin, avant la fin'),
  except: list(`
    une seconde, deux secondes, seconde main, de seconde main, premier prix, premier cru, dernier cri,
    première classe, au premier abord, en premier lieu, dernier prix
  `),
};
