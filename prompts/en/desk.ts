import type { DeskWords } from '../desk-words.ts';
import { list } from '../words.ts';

/** How English speaks of orders already placed. */
export const desk: DeskWords = {
  actions: {
    cancel: list('cancel, cancelled, canceled, cancelling, call off, withdraw, remove'),
    return: list(`
      return, returned, returning, send back, sent back, give back, go back, going back, refunded for,
      bring back, take back, money back for, refund it, refund the, refund my
    `),
    exchange: list(`
      exchange, exchanged, exchanging, swap, swapped, switch, switched, change, changed, changing,
      modify, modified, replace, replaced, upgrade, upgraded, downgrade, downgraded, trade, make it,
      should be, should become, to become, become, would be replaced
    `),
    keep: list('keep, leave, leave alone, leave out, skip, hold on to, forget about'),
    payment: list(
      'payment method, pay with another, split the payment, payment of my order, pay for the order with',
    ),
  },
  plainly: list(`
    exchange, exchanged, return, returned, returning, refund, refunded, send back, sent back, go back, swap, tracking number, my pending, i received,
    my recent order, my order
  `),
  into: list('to, for, into, with, should be, should become, become, becomes, by'),
  insteadOf: list('instead of, rather than, in place of, and not'),
  except: list(
    'except, except for, except the, but not, other than, but the, but keep, all but, not the, aside from',
  ),
  only: list('only, just, nothing but'),
  besides: list('besides, apart from, in addition to, as well as the'),
  info: list(`
    tracking, track, where is, where are, status, how much, total, paid, which address, what address, in transit, arrive, arriving, shipped yet,
    what is the, what's the, which ones, what material, what are, what was, done, sorted, taken care of, changed now, storage
  `),
  everything: list(`
    everything, all items, all the items, all of the items, all of it, every item, all my items, all things, all the things,
    whole order, entire order, full order, all products, all of my items
  `),
  every: list('all, all the, all my, all of my, all of the, every, both, both the, each, any'),
  allOrders: list(`
    all orders, all my orders, all of my orders, all the orders, both orders, every order, all my pending orders, all pending orders,
    all of my pending orders, my orders, all of them, any of my orders, each order, for every order, the orders, all those orders,
    all my other orders, whichever orders
  `),
  states: {
    open: list(`
      pending, not delivered yet, hasn't been delivered, has not been delivered, hasn't arrived, not shipped, not arrived,
      hasn't shipped, i just ordered, just ordered, just placed, i just placed, i just bought, still to come
    `),
    delivered: list(`
      received, delivered, i got, arrived, just received, already have, i have received, that came, came
    `),
    cancelled: list('was cancelled, got cancelled, cancelled order, canceled order'),
  },
  newest: list(`
    last order, latest order, most recent order, recent order, newest order, just placed, i just placed, i just bought, just bought, new order,
    placed an order just now, order i placed most recently
  `),
  orderWith: list(
    'order with, order that has, order containing, order has, orders with, order that contains, one with, order of the',
  ),
  order: list('order, orders, shipment, parcel, package'),
  same: list('same, keep, keeping, unchanged, still, stay the same, as mine, as it is'),
  sameAgain: list(`
    same one, exact same, identical, the same again, same item, new one of the same, same specs, replacement, new pair, same exact, a new one
  `),
  like: list(`
    same type as, same as the one, like the one, the type i have, the type of, type i have in, same kind as, same as my,
    the one i have in, same one as
  `),
  near: list('as close, close to, as near, similar, as far as possible, as possible'),
  prefer: list(
    "i prefer, prefer, preferably, preferred, preference, ideally, if possible, if available, if you have it, if both are available, if there is one, if there's one, if there's a choice, over",
  ),
  over: list('over, rather than, better than, then, otherwise, or else, first'),
  anyway: list(
    `don't care, do not care, doesn't matter, does not matter, don't mind, whatever, any other, is okay too, okay too, fine too, would be okay, would be okay too, is fine too, is also fine`,
  ),
  ifNot: list(
    "if not, otherwise, or else, if there is none, if there isn't, if none, if it is not, if it's not, if that is not, if that's not, failing that, if there's no, if there is no, if you don't have, if neither",
  ),
  cheapest: list('cheapest, least expensive, lowest price, lowest priced, most affordable'),
  dearest: list('most expensive, dearest, priciest, highest price, top of the range'),
  cheaper: list("cheaper, less expensive, only if it's cheaper, costs less, lower price"),
  more: list('more, higher, extra, additional'),
  less: list('less, lower, fewer, reduced'),
  most: list('maximum, max, most, highest, largest, biggest, greatest'),
  least: list('minimum, min, least, lowest, fewest, smallest'),
  orAbove: list('or above, or higher, or better, or more, or up, and above, or bigger, or larger, at least'),
  orBelow: list('or below, or lower, or less, or smaller, or fewer, at most'),
  comparatives: {
    bigger: { dimension: 'size', way: 'more' },
    larger: { dimension: 'size', way: 'more' },
    'size up': { dimension: 'size', way: 'more' },
    smaller: { dimension: 'size', way: 'less' },
    'size down': { dimension: 'size', way: 'less' },
    biggest: { dimension: 'size', way: 'most' },
    largest: { dimension: 'size', way: 'most' },
    smallest: { dimension: 'size', way: 'least' },
    longer: { dimension: 'length', way: 'more' },
    shorter: { dimension: 'length', way: 'less' },
    longest: { dimension: 'length', way: 'most' },
    shortest: { dimension: 'length', way: 'least' },
    taller: { dimension: 'height', way: 'more' },
    lower: { dimension: 'height', way: 'less' },
    tallest: { dimension: 'height', way: 'most' },
    brighter: { dimension: 'brightness', way: 'more' },
    'more bright': { dimension: 'brightness', way: 'more' },
    'less bright': { dimension: 'brightness', way: 'less' },
    dimmer: { dimension: 'brightness', way: 'less' },
    'not so bright': { dimension: 'brightness', way: 'less' },
    brightest: { dimension: 'brightness', way: 'most' },
    easier: { dimension: 'difficulty', way: 'less' },
    'less difficult': { dimension: 'difficulty', way: 'less' },
    harder: { dimension: 'difficulty', way: 'more' },
    'more difficult': { dimension: 'difficulty', way: 'more' },
    easiest: { dimension: 'difficulty', way: 'least' },
    hardest: { dimension: 'difficulty', way: 'most' },
    lighter: { dimension: 'weight', way: 'less' },
    heavier: { dimension: 'weight', way: 'more' },
    newer: { dimension: 'age', way: 'more' },
    older: { dimension: 'age', way: 'less' },
    thicker: { dimension: 'thickness', way: 'more' },
    thinner: { dimension: 'thickness', way: 'less' },
    faster: { dimension: 'speed', way: 'more' },
    slower: { dimension: 'speed', way: 'less' },
  },
  not: list("not, no, isn't, aren't, without, don't, doesn't, non, never, n't, no longer"),
  pay: {
    giftCard: list('gift card, giftcard, gift cards, store credit, voucher'),
    paypal: list('paypal, pay pal'),
    card: list('credit card, debit card, visa, mastercard, amex, american express, my card, the card, card'),
    original: list(`
      original payment method, original method, original payment, original method of payment, original form of payment, the way i paid, how i paid, however i paid,
      card i paid with, i paid with, way i paid, same payment method, same card, card i used, i used for the order, as i paid, same way i paid, method i used, paid for it, same as i paid
    `),
    other: list(
      "other card, another card, different card, other payment method, another payment method, other order's payment method, different payment method",
    ),
  },
  address: {
    noun: list(
      'address, shipping address, delivery address, addresses, my place, my home, new home, new house, ship to, shipped to, deliver to',
    ),
    own: list(`
      default address, my account, account's address, account address, my profile, user address, profile address, my default, home address, default one, address on file,
      in my profile, for my account
    `),
    sendTo: list(
      'go to, sent to, send to, ship to, ship it to, send it to, delivered to, deliver to, deliver it to, headed to, going to, to go to, went to, redirect to, rerouted to',
    ),
  },
  reasons: {
    needless: list(`
      no longer need, no longer needed, don't need, do not need, not needed, don't want, no longer want, don't need it,
      needn't, no need
    `),
    mistake: list('by mistake, mistake, by accident, accidentally, in error, wrong item'),
    late: list('too late, takes too long, too long, delay, delayed, late'),
    cheaper: list('cheaper elsewhere, better deal, found it cheaper, better price'),
    mind: list('changed my mind, change of mind, another idea'),
  },
};
