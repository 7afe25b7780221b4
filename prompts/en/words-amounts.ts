import { list, type Words } from '../words.ts';
import { measures } from './measures.ts';
import { ranges } from './ranges.ts';

/** How bounds, comparisons, quantities and sizes are said. */
export const amountWords: Pick<
  Words,
  | 'bounds'
  | 'comparatives'
  | 'superlatives'
  | 'quantities'
  | 'measures'
  | 'ranges'
  | 'percent'
  | 'percentOf'
  | 'sizes'
> = {
  bounds: {
    below: list(`
      under, below, sub, less than, lower than, cheaper than, less expensive than, for less than,
      for under, priced under, priced below, not more expensive than, costing less than,
      that cost less than, costs less than, smaller than, <
    `),
    atMost: list(`
      up to, no more than, not more than, at most, maximum, maximum of, a maximum of, max, max of,
      within, not over, no higher than, not above, not exceeding, as much as, equal to or less than,
      less than or equal to, spend up to, spending up to, i can spend, i want to spend, my budget is,
      a budget of, budget of, budget is, budget, max budget, not dearer than, no dearer than,
      not costing more than, don't want to pay more than, don't want to spend more than,
      won't pay more than, nothing over, nothing above, <=, ≤, not past
    `),
    above: list(`
      over, more than, above, greater than, higher than, north of, upwards of, dearer than,
      more expensive than, costing more than, exceeding, beyond, pricier than, >
    `),
    atLeast: list(`
      at least, no less than, not less than, not under, not below, minimum, minimum of, a minimum of,
      min, from, starting at, starting from, more than or equal to, greater than or equal to,
      equal to or more than, >=, ≥, no cheaper than, not cheaper than
    `),
    around: list(`
      around, about, roughly, approximately, approx, circa, somewhere around, somewhere near,
      close to, near, in the region of, ca, ~, around about, more or less
    `),
    between: list('between, anywhere between, somewhere between, in between, anything between, from'),
    to: list('to, and, -, ~, up to, till, until, or'),
    except: list(`
      what about, how about, tell me about, more about, think about, talk about, question about,
      asking about, know about, all over
    `),
    afterAtMost: list(`
      or less, or under, or below, or cheaper, max, maximum, at most, tops, and under, and below,
      or lower, at the most
    `),
    afterAtLeast: list(`
      or more, and up, or over, or above, and above, and over, plus, +, or higher, upwards, minimum,
      at least, at the least
    `),
    afterAround: list('ish, or so, or thereabouts, give or take, more or less'),
    priceOnly: list(`
      cheaper than, less expensive than, dearer than, more expensive than, pricier than,
      priced under, priced below, not dearer than, no dearer than, not more expensive than,
      costing less than, costing more than, that cost less than, costs less than,
      not costing more than, my budget is, a budget of, budget of, budget is, max budget,
      i can spend, spend up to, i want to spend, don't want to pay more than,
      don't want to spend more than, won't pay more than, no cheaper than, not cheaper than
    `),
    counted: list(`
      in stock, left, remaining, on hand, available, to go, am, pm, percent, per cent, %, of them,
      of those, of these, in total, or 2, on the list
    `),
  },
  comparatives: [
    {
      dimension: 'price',
      direction: 'down',
      words: list(`
      cheaper, less expensive, less pricey, less dear, not so expensive, not as expensive,
      not that expensive, lower priced, lower price, more affordable, more reasonable,
      easier on the wallet, too expensive, too dear, too pricey, too much money, lower in price,
      less costly, inexpensive
    `),
    },
    {
      dimension: 'price',
      direction: 'up',
      words: list(`
      dearer, more expensive, pricier, more upmarket, costlier, more costly, higher priced,
      too cheap, more premium, fancier
    `),
    },
    {
      dimension: 'size',
      direction: 'up',
      words: list(
        'bigger, larger, too small, roomier, a size up, one size up, taller, wider, longer, next size up',
      ),
    },
    {
      dimension: 'size',
      direction: 'down',
      words: list(`
      smaller, too big, too large, a size down, one size down, shorter, narrower, more compact,
      next size down, too long, tinier
    `),
    },
    { dimension: 'age', direction: 'up', words: ['older', 'more mature', 'earlier'] },
    { dimension: 'age', direction: 'down', words: ['newer', 'younger', 'more recent'] },
    { dimension: 'quality', direction: 'up', words: ['better', 'nicer', 'higher quality', 'better quality'] },
  ],
  superlatives: [
    {
      dimension: 'price',
      direction: 'down',
      words: list(`
      cheapest, least expensive, lowest priced, lowest price, most affordable, least dear,
      least pricey, lowest in price
    `),
    },
    {
      dimension: 'price',
      direction: 'up',
      words: list(`
      most expensive, dearest, priciest, costliest, highest priced, highest price, most costly,
      least cheap
    `),
    },
    { dimension: 'size', direction: 'up', words: list('largest, biggest, tallest, widest, longest') },
    {
      dimension: 'size',
      direction: 'down',
      words: list('smallest, tiniest, shortest, narrowest, least big, most compact'),
    },
    { dimension: 'age', direction: 'up', words: ['oldest', 'earliest'] },
    { dimension: 'age', direction: 'down', words: ['newest', 'latest', 'most recent', 'youngest'] },
    {
      dimension: 'quality',
      direction: 'up',
      words: list('best, best quality, highest quality, finest, top rated, best rated'),
    },
  ],
  quantities: {
    packs: {
      bottle: list('bottle, bottles, btl, btls, bottel, bottels'),
      case: ['case', 'cases'],
      box: ['box', 'boxes'],
      pair: ['pair', 'pairs', 'pr'],
      pack: list('pack, packs, package, packages, packet, packets, pk'),
      crate: ['crate', 'crates'],
      carton: ['carton', 'cartons', 'ctn', 'ctns'],
      pallet: ['pallet', 'pallets'],
      tray: ['tray', 'trays'],
      bag: ['bag', 'bags'],
      can: ['cans', 'tin', 'tins'],
      jar: ['jar', 'jars'],
      tube: ['tube', 'tubes'],
      roll: ['roll', 'rolls'],
      set: ['set', 'sets'],
      bundle: ['bundle', 'bundles'],
      sack: ['sack', 'sacks'],
      keg: ['keg', 'kegs'],
      barrel: ['barrel', 'barrels'],
      magnum: ['magnum', 'magnums'],
      piece: list('piece, pieces, pc, pcs, unit, units, item, items, each, ea'),
      copy: ['copies'],
    },
    units: {
      ml: list('ml, millilitre, millilitres, milliliter, milliliters'),
      cl: list('cl, centilitre, centilitres, centiliter, centiliters'),
      l: list('l, litre, litres, liter, liters, ltr'),
      g: list('g, gr, gram, grams, gramme, grammes'),
      kg: list('kg, kgs, kilo, kilos, kilogram, kilograms'),
      oz: ['oz', 'ounce', 'ounces'],
      lb: ['lb', 'lbs'],
      mm: list('mm, millimetre, millimetres, millimeter, millimeters'),
      cm: list('cm, cms, centimetre, centimetres, centimeter, centimeters'),
      m: list('m, metre, metres, meter, meters'),
      in: ['inch', 'inches'],
      ft: ['ft', 'foot', 'feet'],
      w: ['w', 'watt', 'watts'],
      gb: ['gb', 'gigabyte', 'gigabytes'],
      tb: ['tb', 'terabyte', 'terabytes'],
    },
    of: ['of', 'of the', 'with', '×'],
    another: list('another, one more, yet another, an extra, an additional'),
    more: list('more, extra, additional, further, more of'),
    whole: list('whole, full, single, big, small, large, new'),
    ofThem: list('of them, of those, of these, of it, of that, of each, of the same, of this'),
    times: ['x', '×', 'times'],
    cues: list(
      'quantity, quantity of, quantity to, qty, qty of, the quantity to, the quantity, a quantity of',
    ),
    except: list(`
      in case, just in case, in any case, in that case, in the case of, in case of, a set of rules,
      a pack of lies, one of a kind, a piece of art, a unit price
    `),
    pluralSuffixes: ['s', 'es'],
  },
  measures,
  ranges,
  percent: list('%, percent, per cent, percents, pct, percentage, percentages, percentage points'),
  percentOf: ['of'],
  sizes: {
    names: {
      XXS: ['xxs', 'extra extra small', 'xx small', '2xs'],
      XS: ['xs', 'extra small', 'x small', 'very small'],
      S: ['small'],
      M: ['medium'],
      L: ['large'],
      XL: ['xl', 'extra large', 'x large'],
      XXL: list('xxl, extra extra large, xx large, 2xl, double xl, double extra large'),
      XXXL: ['xxxl', '3xl', 'triple xl', 'xxx large'],
      XXXXL: ['xxxxl', '4xl'],
      'One size': ['one size', 'onesize', 'one size fits all'],
    },
    cues: list('size, sizes, sized, in size, in a size, a size, size is, shoe size'),
    letterCues: list('in, in a, in an, an, as a, to, to a, to an, for a, for an, is, only, a, or, into, the'),
    systems: list('eu, uk, us, eur, it, fr, european, british, american'),
    years: list('years, year, yrs, yr, y, years old, year old'),
    months: list('months, month, mths, mos, mo, months old'),
  },
};
