import { list, type Words } from '../words.ts';
import { numbers, ordinals } from './words-numbers.ts';
import { talk } from './words-talk.ts';
import { addresses, dates, quantities, sizes } from './words-things.ts';
import { identity } from './words-identity.ts';

/** The French the local understanding engine reads. */
export const words: Words = {
  language: 'fr',
  identity,
  codeCues: list(
    'code, code est, code promo, code promo est, code de réduction, coupon, bon, code promotionnel',
  ),
  // Only what stands before a name: "c'est" and "qu'il" are read as they are written.
  elisions: ['l', 'd'],
  numbers,
  ordinals,
  money: {
    units: [
      { currency: 'EUR', words: ['euro', 'euros', 'eur', 'uros'] },
      { currency: 'GBP', words: list('livre, livres, livre sterling, livres sterling, gbp') },
      { currency: 'GBP', minor: true, words: ['pence', 'penny'] },
      { currency: 'USD', words: list('dollar américain, dollars américains, dollars us, usd') },
      { currency: 'CAD', words: list('dollar canadien, dollars canadiens, piastre, piastres, cad') },
      { currency: 'AUD', words: ['dollar australien', 'dollars australiens', 'aud'] },
      { currency: 'NZD', words: ['dollar néo-zélandais', 'dollars néo-zélandais', 'nzd'] },
      { currency: 'dollar', words: ['dollar', 'dollars'] },
      { currency: 'shop', words: ['balle', 'balles', 'boules'] },
      { currency: 'cent', minor: true, words: ['centime', 'centimes', 'cents', 'cts'] },
      { currency: 'INR', words: ['roupie', 'roupies', 'inr'] },
      { currency: 'CHF', words: list('franc suisse, francs suisses, franc, francs, chf') },
      { currency: 'JPY', words: ['yen', 'yens', 'jpy'] },
      { currency: 'krone', words: ['couronne', 'couronnes', 'kr'] },
      { currency: 'PLN', words: ['zloty', 'zlotys', 'pln'] },
      { currency: 'CNY', words: ['yuan', 'yuans', 'cny'] },
    ],
    nouns: {
      dollar: list('dollar, dollars'),
      EUR: list('euro, euros'),
      pound: list('livre sterling, livres sterling'),
      franc: list('franc, francs'),
      JPY: list('yen, yens'),
    },
    amounts: {},
  },
  bounds: {
    below: list(`
      moins de, à moins de, pour moins de, en dessous de, en-dessous de, au-dessous de, en dessous des,
      sous, sous les, sous la barre des, inférieur à, inférieure à, inférieurs à, moins cher que,
      moins chère que, moins chers que, moins chères que, qui coûte moins de, qui coûtent moins de,
      coûtant moins de, dans les moins de, en bas de, pas à plus de, <
    `),
    atMost: list(`
      jusqu'à, jusque, au plus, tout au plus, maximum, au maximum, un maximum de, max, maxi, pas plus de,
      à pas plus de, pas plus cher que, pas plus chère que, sans dépasser, ne dépassant pas, qui ne dépasse pas,
      ne pas dépasser, pas au-dessus de, n'excédant pas, dans la limite de, à concurrence de, mon budget est de,
      mon budget c'est, j'ai un budget de, un budget de, budget de, budget max, budget maxi, budget maximum,
      budget, je peux mettre, je peux dépenser, je peux mettre jusqu'à, je veux mettre, je voudrais mettre,
      je ne veux pas mettre plus de, je veux pas mettre plus de, je ne veux pas dépenser plus de,
      je veux pas dépenser plus de, je ne veux pas payer plus de, je veux pas payer plus de,
      ne veux pas dépasser, veux pas dépasser, <=, ≤
    `),
    above: list(`
      plus de, à plus de, au-dessus de, au dessus de, au-delà de, supérieur à, supérieure à, plus cher que,
      plus chère que, plus chers que, plus chères que, dépassant, qui dépasse, qui coûte plus de, >
    `),
    atLeast: list(`
      au moins, minimum, au minimum, un minimum de, mini, min, pas moins de, à partir de, pas en dessous de,
      dès, à compter de, pas moins cher que, >=, ≥
    `),
    around: list(`
      environ, autour de, autour des, dans les, aux alentours de, aux alentours des, à peu près, vers les,
      aux environs de, approximativement, plus ou moins, près de, grosso modo, quelque chose comme,
      ordre de, une fourchette de, dans une fourchette de, circa, ca, ~
    `),
    between: ['entre', 'quelque part entre', 'dans une fourchette entre'],
    to: list("à, et, -, ~, jusqu'à, ou, a"),
    except: list('il y a plus de, au moins un, plus de détails, près de chez'),
    afterAtMost: list(`
      ou moins, et moins, max, maxi, maximum, au plus, au maximum, grand max, grand maximum, tout au plus,
      à tout casser, pas plus, ou en dessous, et en dessous
    `),
    afterAtLeast: list('ou plus, et plus, minimum, mini, au moins, au minimum, et au-dessus, +'),
    afterAround: list(
      'environ, à peu près, plus ou moins, et quelques, en gros, par là, à peu de choses près',
    ),
    priceOnly: list(`
      moins cher que, moins chère que, moins chers que, moins chères que, plus cher que, plus chère que,
      plus chers que, plus chères que, pas plus cher que, pas plus chère que, qui coûte moins de,
      qui coûtent moins de, coûtant moins de, qui coûte plus de, mon budget est de, mon budget c'est,
      j'ai un budget de, un budget de, budget de, budget max, budget maxi, budget maximum, je peux mettre,
      je peux dépenser, je veux mettre, je voudrais mettre, je ne veux pas mettre plus de,
      je veux pas mettre plus de, je ne veux pas dépenser plus de, je veux pas dépenser plus de,
      je ne veux pas payer plus de, je veux pas payer plus de, pas moins cher que
    `),
    counted: list(`
      en stock, restant, restants, restante, restantes, disponible, disponibles, dispo, dispos, heure, heures,
      h, pour cent, pourcent, %, ans, an, personnes, convives, fois, au total, en tout, d'entre eux, jours
    `),
  },
  comparatives: [
    {
      dimension: 'price',
      direction: 'down',
      words: list(`
        moins cher, moins chère, moins chers, moins chères, un peu moins cher, pas cher, pas chère, pas chers,
        pas chères, pas trop cher, pas trop chère, pas trop chers, trop cher, trop chère, trop chers,
        trop chères, un peu cher, un peu chère, pas si cher, bon marché, meilleur marché, plus abordable,
        plus abordables, plus économique, plus économiques, moins coûteux, moins onéreux, plus accessible,
        à meilleur prix, plus bas en prix, bcp trop cher, beaucoup trop cher, moins élevé
      `),
    },
    {
      dimension: 'price',
      direction: 'up',
      words: list(`
        plus cher, plus chère, plus chers, plus chères, plus haut de gamme, plus luxueux, plus onéreux,
        trop bon marché, pas assez cher, plus prestigieux
      `),
    },
    {
      dimension: 'size',
      direction: 'up',
      words: list(`
        plus grand, plus grande, plus grands, plus grandes, plus gros, plus grosse, trop petit, trop petite,
        trop petits, trop petites, plus large, plus larges, plus long, plus longue, une taille au-dessus,
        la taille au-dessus, taille supérieure, trop serré, trop serrée, trop court, trop courte
      `),
    },
    {
      dimension: 'size',
      direction: 'down',
      words: list(`
        plus petit, plus petite, plus petits, plus petites, trop grand, trop grande, trop grands,
        trop grandes, trop gros, plus court, plus courte, une taille en dessous, une taille en-dessous,
        la taille en dessous, taille inférieure, trop large, trop larges, trop long, trop longue, plus étroit
      `),
    },
    {
      dimension: 'age',
      direction: 'up',
      words: list('plus vieux, plus vieille, plus ancien, plus ancienne'),
    },
    {
      dimension: 'age',
      direction: 'down',
      words: list('plus jeune, plus jeunes, plus récent, plus récente'),
    },
    {
      dimension: 'quality',
      direction: 'up',
      words: list('mieux, meilleur, meilleure, meilleurs, meilleures, de meilleure qualité, plus sympa'),
    },
  ],
  superlatives: [
    {
      dimension: 'price',
      direction: 'down',
      words: list(`
        le moins cher, la moins chère, les moins chers, les moins chères, le meilleur marché, le plus abordable,
        la plus abordable, le plus économique, la plus économique, le prix le plus bas, au prix le plus bas,
        le moins coûteux, la moins coûteuse
      `),
    },
    {
      dimension: 'price',
      direction: 'up',
      words: list(`
        le plus cher, la plus chère, les plus chers, les plus chères, le prix le plus élevé,
        le plus haut de gamme, le moins bon marché
      `),
    },
    {
      dimension: 'size',
      direction: 'up',
      words: list(
        'le plus grand, la plus grande, les plus grands, le plus gros, la plus grosse, le plus long',
      ),
    },
    {
      dimension: 'size',
      direction: 'down',
      words: list('le plus petit, la plus petite, les plus petits, les plus petites, le plus court'),
    },
    {
      dimension: 'age',
      direction: 'up',
      words: list('le plus vieux, la plus vieille, le plus ancien, la plus ancienne'),
    },
    { dimension: 'age', direction: 'down', words: list('le plus récent, la plus récente, le plus jeune') },
    {
      dimension: 'quality',
      direction: 'up',
      words: list('le meilleur, la meilleure, les meilleurs, les meilleures, le mieux noté, la mieux notée'),
    },
  ],
  quantities,
  percent: list('%, pour cent, pourcent, pourcents, pct'),
  sizes,
  dates,
  nameCues: list(`je m'appelle, je m appelle, appelle, mon nom est, nom:, au nom de`),
  phoneCues: list(`
    téléphone, tél, tel, numéro de téléphone, mon numéro est, mon numéro c'est, portable, mobile,
    appelez-moi au, appelle-moi au, joignable au, whatsapp, fixe
  `),
  postalCodeCues: list("code postal, code postal est, cp, npa, code postal c'est"),
  orderCues: list(`
    commande, commande numéro, commande n, commande n°, commande no, numéro de commande,
    numéro de commande est, numéro, n°, no, référence, réf, cmd
  `),
  addresses,
  ...talk,
  paperCues: list(
    'facture, facture numéro, facture n°, numéro de facture, reçu, avoir, avoir n°, numéro, n°',
  ),
};
