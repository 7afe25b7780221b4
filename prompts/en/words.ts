import { list, type Words } from '../words.ts';
import { currencyMinors, currencyNouns } from './currencies.ts';
import { measures } from './measures.ts';
import { ordering } from './order-words.ts';
import { ranges } from './ranges.ts';

/** The English the local understanding engine reads. */
export const words: Words = {
  language: 'en',
  ordering,
  numbers: {
    decimal: '.',
    values: {
      zero: 0,
      nought: 0,
      naught: 0,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fourty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
    },
    multipliers: {
      hundred: 100,
      thousand: 1000,
      million: 1_000_000,
      billion: 1_000_000_000,
      trillion: 1e12,
      lakh: 100_000,
      lakhs: 100_000,
      crore: 10_000_000,
      crores: 10_000_000,
    },
    collectives: {
      dozen: 12,
      dozens: 12,
      doz: 12,
      dozs: 12,
      dz: 12,
      dzs: 12,
      couple: 2,
      'couple of dozen': 24,
      "baker's dozen": 13,
    },
    fractions: {
      half: 0.5,
      halves: 0.5,
      quarter: 0.25,
      quarters: 0.25,
      third: 1 / 3,
      thirds: 1 / 3,
      fifth: 0.2,
      fifths: 0.2,
      eighth: 0.125,
      eighths: 0.125,
      tenth: 0.1,
      tenths: 0.1,
    },
    and: ['and', 'n', '&'],
    articles: ['a', 'an'],
    minus: ['minus', 'negative'],
    point: ['point'],
    suffixes: { k: 1000, m: 1_000_000, mn: 1_000_000, bn: 1_000_000_000 },
    scales: {
      k: 1e3,
      K: 1e3,
      M: 1e6,
      MM: 1e6,
      G: 1e9,
      b: 1e9,
      B: 1e9,
      bn: 1e9,
      Bn: 1e9,
      T: 1e12,
      mil: 1e6,
      mln: 1e6,
      bln: 1e9,
      tln: 1e12,
    },
    over: ['over'],
    outOf: ['out of', 'in'],
    pronouns: ['one', 'ones'],
    yearPairs: true,
  },
  ordinals: {
    values: {
      first: 1,
      second: 2,
      third: 3,
      fourth: 4,
      fifth: 5,
      sixth: 6,
      seventh: 7,
      eighth: 8,
      ninth: 9,
      nineth: 9,
      tenth: 10,
      eleventh: 11,
      twelfth: 12,
      thirteenth: 13,
      fourteenth: 14,
      fifteenth: 15,
      sixteenth: 16,
      seventeenth: 17,
      eighteenth: 18,
      nineteenth: 19,
      twentieth: 20,
      thirtieth: 30,
      fortieth: 40,
      fiftieth: 50,
      sixtieth: 60,
      seventieth: 70,
      eightieth: 80,
      ninetieth: 90,
      hundredth: 100,
      thousandth: 1000,
      millionth: 1_000_000,
      billionth: 1_000_000_000,
      trillionth: 1e12,
      last: -1,
      final: -1,
      bottom: -1,
      top: 1,
      'very first': 1,
      'very last': -1,
      'last but one': -2,
      'last but two': -3,
      'next to last': -2,
      penultimate: -2,
      antepenultimate: -3,
      'one before last': -2,
      'one before the last': -2,
      'the last but one': -2,
      'the last but two': -3,
      'the second to last': -2,
      'the one before last': -2,
      'the one before the last': -2,
      'the one before the last one': -2,
    },
    suffixes: ['st', 'nd', 'rd', 'th'],
    relative: {
      next: 1,
      'next one': 1,
      previous: -1,
      'previous one': -1,
      current: 0,
      'current one': 0,
    },
    places: ['top', 'bottom', 'final'],
    pluralSuffixes: ['s'],
    fromEnd: list(
      'to last, to the last, from last, from the last, from the end, from the bottom, to the end',
    ),
    except: list(`
      a second, one second, just a second, half a second, split second, second hand, second thought,
      second thoughts, at first, at last, first name, last name, first of all, top up, tank top,
      crop top, last resort, first class
    `),
  },
  money: {
    units: [
      { currency: 'EUR', words: ['euro', 'euros', 'euros each', 'eur'] },
      {
        currency: 'GBP',
        words: list('pound, pounds, pounds sterling, pound sterling, sterling, quid, gbp'),
      },
      { currency: 'GBP', minor: true, words: ['pence', 'penny', 'p'] },
      { currency: 'USD', words: list('us dollar, us dollars, american dollars, u.s. dollars, usd') },
      { currency: 'CAD', words: ['canadian dollar', 'canadian dollars', 'cad'] },
      { currency: 'AUD', words: ['australian dollar', 'australian dollars', 'aud'] },
      { currency: 'NZD', words: ['new zealand dollars', 'new zealand dollar', 'nzd'] },
      { currency: 'dollar', words: ['dollar', 'dollars'] },
      { currency: 'shop', words: ['buck', 'bucks'] },
      { currency: 'shop', minor: true, words: ['cent', 'cents'] },
      { currency: 'INR', words: ['rupee', 'rupees', 'rs', 'inr'] },
      { currency: 'CHF', words: list('swiss franc, swiss francs, franc, francs, chf') },
      { currency: 'JPY', words: ['yen', 'jpy'] },
      { currency: 'krone', words: list('kr, krone, kroner, krona, kronor, crowns') },
      { currency: 'PLN', words: ['zloty', 'zlotys', 'pln'] },
      { currency: 'CNY', words: ['yuan', 'renminbi', 'rmb', 'cny'] },
    ],
    nouns: currencyNouns,
    minors: currencyMinors,
    amounts: {
      fiver: { amount: 5, currency: 'shop' },
      tenner: { amount: 10, currency: 'shop' },
    },
  },
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
  dates: {
    days: {
      today: 0,
      tonight: 0,
      'this morning': 0,
      'this afternoon': 0,
      'this evening': 0,
      tomorrow: 1,
      'tomorrow morning': 1,
      tmrw: 1,
      tmr: 1,
      yesterday: -1,
      'last night': -1,
      'the day before yesterday': -2,
      'day before yesterday': -2,
      'the day after tomorrow': 2,
      'day after tomorrow': 2,
    },
    weekdays: [
      ['monday', 'mondays', 'mon'],
      ['tuesday', 'tuesdays', 'tue', 'tues'],
      ['wednesday', 'wednesdays', 'weds'],
      ['thursday', 'thursdays', 'thu', 'thurs'],
      ['friday', 'fridays', 'fri'],
      ['saturday', 'saturdays'],
      ['sunday', 'sundays'],
    ],
    months: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sep', 'sept'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    units: {
      day: ['day', 'days'],
      week: ['week', 'weeks'],
      month: ['month', 'months'],
      year: ['year', 'years'],
    },
    last: list('last, past, previous, the last, the past, the previous'),
    next: list('next, the next, the coming, coming, the following'),
    this: ['this', 'the current'],
    ago: ['ago', 'back'],
    ahead: ['in', 'within'],
    monthCues: list(`
      in, since, during, until, till, from, last, next, this, by, for, of, before, after, early,
      late, mid
    `),
    of: ['of'],
    order: 'dmy',
  },
  nameCues: list(
    `my name is, my name's, the name is, the name's, i am called, i'm called, this is, name:, under the name, in the name of`,
  ),
  phoneCues: list(`
      phone, phone number, phone is, phone number is, call me on, call me at, mobile,
      mobile number is, my number is, tel, telephone, cell, whatsapp
    `),
  postalCodeCues: list(`
      postcode, postcode is, post code, post code is, postal code, postal code is, zip, zip is,
      zip code, zip code is, zipcode, zipcode is, eircode, eircode is
    `),
  orderCues: list(`
      order, order number, order no, order id, my order, order nr, order number is, order id is,
      orders
    `),
  addresses: {
    lead: list(`
      ship it to, ship to, ship them to, ship this to, ship that to, ship my order to,
      ship the order to, ship everything to, send it to, send them to, send this to, send that to,
      send to, send my order to, send the order to, deliver it to, deliver them to, deliver to,
      deliver this to, deliver my order to, deliver the order to, my address is, my new address is,
      the address is, the new address is, new address is, address is, new address, my address,
      the address, address, i live at, i now live at, i live in, we live at, i'm at, i am at,
      we are at, we're at, i moved to, i have moved to, i've moved to, we moved to, change it to,
      change the address to, change my address to, change the shipping address to,
      change the delivery address to, change my shipping address to, change my delivery address to,
      update my address to, update the address to, update it to, set my address to, to, at, it is,
      it's, is, shipping address, delivery address, shipping address is, delivery address is,
      instead to, make it, use, to be
    `),
    streetsAfter: list(`
      street, st, road, rd, avenue, ave, av, lane, ln, drive, dr, court, ct, place, pl, square, sq,
      terrace, ter, boulevard, blvd, way, close, crescent, cres, park, parkway, pkwy, gardens, grove,
      hill, row, walk, quay, mews, green, highway, hwy, circle, cir, trail, view, rise, parade,
      wharf, alley, broadway, loop, path, bridge, common, heights, meadow, meadows, vale, yard
    `),
    streetsBefore: list(`
      rue, avenue, boulevard, via, viale, piazza, calle, avenida, plaza, place, quai, corso, paseo,
      po box, p.o. box
    `),
    streetEndings: list('strasse, str, weg, platz, allee, gasse, straat, laan, plein, gracht, damm, ufer'),
    parts: list(
      'flat, apartment, apt, unit, suite, ste, floor, room, c/o, building, block, house, appartment, #',
    ),
    countries: {
      Ireland: ['ireland', 'eire', 'republic of ireland'],
      'United Kingdom': list(
        'united kingdom, uk, u.k., great britain, england, scotland, wales, northern ireland, gb',
      ),
      USA: list('usa, us, u.s., u.s.a., united states, united states of america, america'),
      Canada: ['canada'],
      Germany: ['germany', 'deutschland'],
      France: ['france'],
      Spain: ['spain', 'espana'],
      Italy: ['italy', 'italia'],
      Portugal: ['portugal'],
      Austria: ['austria', 'osterreich'],
      Switzerland: ['switzerland', 'schweiz', 'suisse'],
      Netherlands: ['netherlands', 'the netherlands', 'holland', 'nederland'],
      Belgium: ['belgium', 'belgique', 'belgie'],
      Denmark: ['denmark'],
      Sweden: ['sweden'],
      Norway: ['norway'],
      Poland: ['poland'],
      India: ['india'],
      Australia: ['australia'],
      'New Zealand': ['new zealand'],
    },
    stop: list(`
      please, thanks, thank, and, instead, but, or, if, because, for, from, not, with, when, where,
      what, can, could, would, i, my, it, now, is, was, will, by, asap, then, also, that, this,
      which, you, your, to, ok, okay, cheers, bottles, bottle
    `),
  },
  consent: {
    yes: list(`
      yes, yep, yeah, yup, yea, ye, y, aye, yess, yesss, sure, sure thing, surely, of course,
      certainly, definitely, absolutely, confirm, confirmed, i confirm, i do confirm, i can confirm,
      go ahead, please do, do it, do that, do so, go for it, let's do it, let's do that, proceed,
      please proceed, go on, by all means, that's right, that is right, that's correct,
      that is correct, correct, exactly, sounds good, sounds great, sounds perfect, looks good,
      looks right, looks correct, agreed, i agree, approved, approve, i'm sure, i am sure,
      i want that, i want this, i'd like that, i would like that, that works, works for me,
      that's fine, that is fine, that would be great, that'd be great, that would be lovely,
      that would be good, fine by me, fine with me, affirmative, i accept, accept, place it, 👍, ✅, 👌,
      ✔, yes indeed, indeed, you can, you may, yes i do, yes it is, yes you can, yes i am,
      yes i would, go for that
    `),
    weakYes: list('ok, okay, k, okey, alright, all right, right, fine, okie, oki, okay then'),
    no: list(`
      no, nope, nah, nay, n, no way, no thanks, no thank you, don't, do not, please do not,
      please don't, don't do it, don't do that, do not do that, do not do it, cancel that, cancel it,
      cancel this, stop, stop it, stop that, never mind, nevermind, forget it, forget that,
      forget about it, absolutely not, definitely not, certainly not, of course not, not at all,
      i don't, i do not, i don't want that, i don't want to, i don't want it, i don't want this,
      i do not want that, i do not want to, i'd rather not, i would rather not, rather not, negative,
      leave it, leave it as it is, scrap that, abort, not that, not this, 👎, ❌, ✖, i changed my mind,
      i've changed my mind, changed my mind, that's wrong, that is wrong, that's not right,
      that's not correct, that is not right, wrong, incorrect, i refuse, decline, i decline,
      not really
    `),
    later: list(`
      not yet, not now, not right now, later, maybe later, wait, hold on, hang on, not just yet,
      not sure, i'm not sure, i am not sure, not sure yet, i'm not sure yet, i am not sure yet,
      let me think, let me think about it, give me a minute, one moment, just a moment, one second,
      just a second, wait a second, wait a minute, wait a moment, another time, maybe, perhaps,
      i'll think about it, i will think about it, no not yet, no wait, in a minute, not today,
      not at the moment, hold off
    `),
    around: list(`
      please, pls, plz, thanks, thank you, thanks a lot, thank you very much, thanks very much,
      many thanks, cheers, ta, oh, ah, um, uh, hmm, hm, er, well, actually, then, now, right, just,
      great, perfect, good, lovely, brilliant, super, cool, nice, excellent, wonderful, awesome,
      sorry, hi, hello, really, so, there, mate, sir, ma'am, madam, love, hey, very much, a lot,
      kindly, with it, with that, for me, to it, 🙏, 🙂, 😊, 😀, for now, totally, much
    `),
    adds: list('and, and also, also, plus, and then, and please, and please also, &, as well as'),
    changes: list(`
      make it, make that, make them, change, instead, if, unless, but, only, rather, except, without,
      not, no, don't, do not, never, wait, as long as, provided, providing, assuming, when, once,
      until, after, before, swap, replace, switch, however, though, although, cancel, stop, remove,
      update, correction, i meant, i mean, actually, use, isn't, won't, can't, doesn't, nothing,
      none, neither, nor, less, fewer, hold on, later, maybe, perhaps, or, subject to, on condition,
      reduce, increase, set, drop, take off, leave out, skip, forget, undo
    `),
    neither: list(`
      no cheaper, no more than, no less than, no dearer, no bigger, no smaller, no later than,
      no problem, no worries, no rush, no matter, no idea, no need, yes or no, no doubt,
      not a problem, no bother, no hurry, don't know, i don't know, do not know, sure about, not only
    `),
    little: list(`
      it, that, this, them, those, these, my, the, a, an, your, to, for, of, on, with, please, i,
      want, you, do, me, would, like, i'd, i'll
    `),
  },
  choice: {
    numberCues: list(
      'number, numbers, options, items, no., nr, nr., option, item, #, choice, num, number no, result',
    ),
    both: list(`
      both, both of them, both of these, both of those, the both, the two of them, them both,
      the pair, these two, those two
    `),
    all: list(`
      all of them, all of these, all of those, all of it, them all, all, everything, every one,
      every single one, each of them, the lot, the whole lot, all the items, all items,
      all of the items, all the above, all of the above, the whole order, all the things,
      every one of them
    `),
    none: list(`
      neither, none, none of them, none of these, none of those, neither of them, neither of these,
      neither one, not any of them, none of the above
    `),
    other: list('the other one, the other, other one, the others, that other one, the other ones'),
    one: list(`
      one, ones, item, option, result, of them, of these, of those, on the list, in the list,
      you showed, you showed me, you listed, you mentioned
    `),
    except: list(`
      that's all, that is all, that'll be all, that will be all, at all, all right, all good,
      all the best, after all, all day, all the time, all over, above all, all about, first of all,
      that's everything, that is everything, is that all, how is everything, all in all,
      once and for all, all set, all black, all white
    `),
  },
  clauses: {
    and: list('and, and also, and please, also, plus, &, as well as'),
    or: ['or', 'or else'],
    after: list('then, and then, after that, and after that, next, afterwards, finally, and finally'),
    but: list('but, however, though, although, yet'),
    otherwise: list(`
      otherwise, or else, or otherwise, failing that, failing which, else, and otherwise,
      but otherwise
    `),
    instead: ['instead', 'but instead', 'and instead'],
    ifNot: list(`
      if not, if that's not possible, if that is not possible,
      if it's not possible, if you can't, if you cannot, if you don't have it,
      if you don't have that, if you don't, if you don't have any, if you don't have them,
      if there is none, if there are none, if there isn't, if there isn't one, if there isn't any,
      if there aren't any, if it isn't, if it's not, if it is not, if that isn't available,
      if it isn't available, if it's not available, if not available, if unavailable,
      if it's unavailable, if that doesn't work, if it doesn't, if it's out of stock,
      if out of stock, if it is out of stock, if they are out of stock, if they're out of stock,
      if you're out of stock, if that's out of stock, if it's sold out, if sold out, if you're out,
      if not possible, if it can't be done, if that can't be done, if impossible, if they don't,
      if they aren't, if none, if that won't work, if you have none, if nothing,
      if there is no such thing
    `),
    if: list('if, unless, provided, as long as, in case, only if, and if, but if, but only if'),
    correction: list(`
      no make that, make that, no make it, i meant, i mean, no i meant, sorry i meant,
      i meant to say, correction, or rather, wait no, no wait, actually no, no actually,
      scratch that, actually make it, actually make that, i mean to say, on second thoughts,
      on second thought, oh wait, no sorry, sorry no, let me correct that, sorry make that
    `),
    starters: list(`
      add, cancel, return, change, show, where, what, when, which, who, why, how, can, could, will,
      would, do, does, is, are, i, i'd, i'll, i'm, i've, please, also, remove, send, ship, deliver,
      tell, find, search, track, exchange, swap, replace, refund, give, get, put, take, order, buy,
      check, make, update, use, pay, keep, delete, drop, set, let, let's, look, list, suggest,
      recommend, modify, switch, undo, confirm, book, count, move, receive, we, we got, my, you,
      then, if, leave, reorder, repeat, clear, empty, checkout, proceed, apply, call, remind,
      remember, did, has, have, want, need, help
    `),
    abbreviations: list(`
      no, nr, st, rd, ave, dr, mr, mrs, ms, apt, approx, vs, etc, e.g, i.e, qty, tel, str, blvd, ste,
      co
    `),
  },
  negation: {
    cues: list(`
      not, no, without, except, except for, excluding, anything but, everything but, all but,
      nothing, don't want, don't like, do not want, do not like, doesn't want, don't need,
      do not need, don't, do not, never, other than, apart from, rather than, instead of, minus,
      hate, avoid, isn't, aren't, wasn't, doesn't, can't, won't, didn't, nor, neither, skip the,
      leave out, none of the, no longer, free of, less the, but not, and not
    `),
    except: list(`
      no more than, not more than, no less than, not less than, not only, no problem, no worries,
      no matter, not over, not above, not under, not below, no higher than, not exceeding,
      nothing over, nothing above, not dearer than, no dearer than, not more expensive than,
      not costing more than, don't want to pay more than, don't want to spend more than,
      won't pay more than, why not, if not, no doubt, nothing else, no thanks, no thank you,
      don't mind, don't worry, not so expensive, not as expensive, not that expensive, not yet,
      not sure, no idea, no rush, don't know, why don't, can't find, no cheaper than,
      not cheaper than, not past, never mind, no later than, not later than, can't wait,
      don't forget, do not forget, don't you, isn't it, aren't you
    `),
    ends: list(`
      but, instead, with, because, since, so, if, then, just, only, please, thanks, though,
      otherwise, when, unless
    `),
  },
  acts: {
    greeting: list(`
      hi, hello, hey, hiya, howdy, greetings, good morning, good afternoon, good evening, good day,
      morning, hi there, hello there, hey there, yo, how are you, how's it going, evening, 👋
    `),
    thanks: list(`
      thanks, thank you, thx, ty, cheers, much appreciated, appreciate it, many thanks, thanks a lot,
      thank you so much, thank you very much, ta, thanks a million, thanks so much, grateful, 🙏
    `),
    goodbye: list(`
      bye, goodbye, good bye, see you, see ya, bye bye, farewell, have a nice day, have a good day,
      have a good one, good night, that's all, that is all, that'll be all, that will be all, cya,
      take care, that's everything
    `),
  },
  questions: list(`
      what, where, when, who, whom, whose, why, which, how, how many, how much, how long, is, are,
      do, does, did, can, could, would, will, have, has, should, may, am, was, were, what's, where's,
      who's, how's, isn't, aren't, don't, doesn't
    `),
  fillers: list(`
      please, pls, plz, um, uh, er, erm, hmm, well, so, just, actually, basically, like, oh, ah,
      you know, kind of, sort of, maybe, perhaps, really, simply, kindly, anyway, right, ok, okay
    `),
  functionWords: list(`
      a, an, the, of, for, with, without, that, which, and, or, but, in, on, at, to, from, by, if,
      is, are, was, were, be, it, its, they, them, i, you, we, he, she, me, us, him, his, her, hers, mine, yours, ours, theirs,
      myself, yourself, himself, herself, ourselves, themselves, my, your, our, their,
      this, these, those, please, pls, thanks, thank, per, each, then, than, so, as, do, does, can,
      could, would, will, should, not, no, instead, too, also, have, has, had, there, here, when,
      where, what, who, how, why, because, since, while, max, maximum, tops, ideally, preferably,
      if possible, all, any, some, ok, okay, rather, only, total, altogether, now, delivered,
      including, shipping
    `),
  determiners: {
    definite: ['the'],
    other: list(`
      this, that, these, those, which, my, another, other, each, every, any, no, same, what, some,
      last, first
    `),
  },
  pronouns: {
    one: list('it, that, this, that one, this one, the one, the same, the same one, same one'),
    many: list('them, those, these, they, those ones, these ones, the ones'),
  },
  colours: {
    black: ['black', 'jet black'],
    white: ['white', 'off white'],
    grey: ['grey', 'gray', 'charcoal', 'silver grey'],
    red: ['red', 'crimson', 'scarlet'],
    blue: ['blue', 'azure', 'cobalt'],
    navy: ['navy', 'navy blue', 'dark blue'],
    green: ['green', 'emerald'],
    yellow: ['yellow', 'lemon yellow'],
    orange: ['orange'],
    purple: ['purple', 'violet', 'lilac', 'mauve'],
    pink: ['pink', 'fuchsia'],
    brown: ['brown', 'tan', 'chestnut'],
    beige: ['beige', 'sand', 'cream', 'ecru'],
    gold: ['gold', 'golden'],
    silver: ['silver'],
    turquoise: ['turquoise', 'teal', 'aqua'],
    burgundy: ['burgundy', 'maroon', 'bordeaux'],
  },
};
