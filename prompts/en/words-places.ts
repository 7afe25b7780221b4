import { list, type Words } from '../words.ts';

/** How dates, names, numbers of things and addresses are said. */
export const placeWords: Pick<
  Words,
  'dates' | 'nameCues' | 'phoneCues' | 'postalCodeCues' | 'orderCues' | 'addresses'
> = {
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
};
