import { list, type Words } from '../words.ts';

export const questions: Words['questions'] = list(`
  qué, cuál, cuáles, cuánto, cuánta, cuántos, cuántas, cuándo, dónde, adónde, cómo, quién, quiénes, por qué,
  para qué, de qué, en qué, con qué, a qué, hay, tenéis, tienes, tienen, tiene, puedes, puede, podéis, pueden,
  podrías, podría, podríais, podrían, sabes, sabe, sabéis, me puedes, me puede, te queda, os queda, le queda,
  queda, quedan, es, está, son, están, ha, han, acaso, a cuánto, a cómo, vendéis, venden, vendes, hacéis, hacen
`);

/** No meaning of their own. "Sí" and "si" are written alike too often to be here. */
export const fillers: Words['fillers'] = list(`
  por favor, porfa, porfi, porfis, xfa, pf, pls, eh, em, ehm, hmm, mmm, pues, bueno, bien, oye, oiga, mira, mire,
  a ver, o sea, es que, la verdad, digamos, en fin, entonces, vamos, ya, anda, venga, vale, ok, okay, okey, va,
  ay, ah, oh, uf, quizá, quizás, tal vez, a lo mejor, simplemente, básicamente, perdona, perdone, perdón,
  disculpa, disculpe, hombre, mujer, tío, che, órale, ándale, nomás, ahorita, más o menos, en realidad
`);

export const functionWords: Words['functionWords'] = list(`
  el, la, los, las, lo, un, una, unos, unas, de, del, a, al, en, con, sin, por, para, entre, sobre, desde, hasta,
  hacia, según, tras, ante, bajo, contra, durante, mediante, y, e, o, u, ni, que, qué, pero, sino, si, sí, no, como,
  cómo, cuando, cuándo, donde, dónde, adonde, cual, cuál, cuales, cuáles, quien, quién, cuyo, cuanto, cuánto, cuanta,
  cuánta, cuantos, cuántos, cuantas, cuántas, porque, pues, aunque, mientras, ya, yo, tú, él, ella, ello, usted, ud,
  nosotros, nosotras, vosotros, vosotras, ustedes, uds, ellos, ellas, me, te, se, le, les, nos, os, mí, ti, conmigo,
  contigo, consigo, mi, mis, tu, tus, su, sus, mío, mía, míos, mías, tuyo, tuya, suyo, suya, nuestro, nuestra,
  nuestros, nuestras, vuestro, vuestra, vuestros, vuestras, este, esta, esto, estos, estas, ese, esa, eso, esos, esas,
  aquel, aquella, aquello, aquellos, aquellas, es, son, era, eran, fue, ser, sea, sean, sería, soy, eres, somos, está,
  están, estoy, estar, esté, estás, estaba, hay, haya, había, ha, han, he, hemos, has, habéis, tiene, tienes, tienen,
  tenéis, tengo, tenemos, tener, tenga, tengan, tengas, puede, puedes, podéis, pueden, puedo, podría, podrías, va,
  vas, van, voy, vamos, muy, más, menos, tan, tanto, tanta, tantos, tantas, mucho, mucha, muchos, muchas, poco, poca,
  pocos, pocas, algo, alguna, alguno, algún, algunos, algunas, nada, ninguno, ninguna, ningún, otro, otra, otros,
  otras, todo, toda, todos, todas, cada, cualquier, cualquiera, mismo, misma, mismos, mismas, tal, así, también,
  tampoco, solo, sólo, aquí, allí, ahí, acá, allá, ahora, luego, antes, después, siempre, nunca, aún, todavía, casi,
  quizá, por favor, porfa, gracias, vale, ok, oye, en total, cosa, cosas, máximo, máx, mínimo, incluido, incluida,
  envío incluido, gastos, cuesta, cuestan, cueste, cuesten, cada uno, cada una, botella, mejor, pra, pa, xa, q, k, xq, pq, d, x, tb, tmb, tbn, m, bn, dnd, cm, aki, xfa, algn
`);

export const determiners: Words['determiners'] = {
  // "del" and "al" hold the article: "una caja del segundo".
  definite: ['el', 'la', 'los', 'las', 'del', 'al'],
  other: list(`
    este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, aquellos, aquellas, mi, mis, tu, tus, su, sus,
    otro, otra, otros, otras, cada, cualquier, ningún, ninguna, algún, alguna, algunos, algunas, mismo, misma, qué,
    cuál, último, última, primer, primera, unos, unas
  `),
};

const endings = ['lo', 'la', 'melo', 'mela'];
/** Verbs that carry their "it" with them: "ponlo", "quítamela", "cancélalo", "póngamelo". */
const withIt = [
  'añáde',
  'añáda',
  'agréga',
  'agrégue',
  'pon',
  'pónga',
  'méte',
  'méta',
  'quíta',
  'quíte',
  'bórra',
  'elimína',
  'sáca',
  'cancéla',
  'cancéle',
  'anúla',
  'anúle',
  'cámbia',
  'cámbie',
  'muéstra',
  'enséña',
  'enséñe',
  'compra',
  'resérva',
  'envía',
  'envíe',
  'mánda',
  'mánde',
  'guárda',
  'añadír',
  'agregár',
  'ponér',
  'quitár',
  'cancelár',
  'anulár',
  'comprár',
  'cambiár',
  'vér',
  'llevár',
  'pedír',
  'déja',
  'déje',
  'descuénta',
  'suma',
];

/** Without "esta" and "estas": they are written like "está" and "estás" once accents are gone. */
export const pronouns: Words['pronouns'] = {
  one: [
    ...list(`
      lo, eso, esto, ese, esa, este, ese mismo, esa misma, este mismo, esta misma, aquel, aquella, aquello,
      el mismo, la misma, lo mismo, ella, la quiero, me la llevo, me la quedo, me la das, la compro, la añades, la
      cancelo
    `),
    ...withIt.flatMap((verb) => endings.map((ending) => verb + ending)),
  ],
  many: [
    ...list(
      'los quiero, las quiero, esos, esas, estos, aquellos, aquellas, ellos, ellas, los mismos, las mismas, me los llevo, me las llevo',
    ),
    ...withIt.flatMap((verb) => ['los', 'las', 'melos', 'melas'].map((ending) => verb + ending)),
  ],
};
