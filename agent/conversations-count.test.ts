import { afterEach, beforeEach, expect, test } from 'vitest';
import { stockOf } from '../store/queries/stock.ts';
import { customer, did, openDemoShops, staff, type DemoShops } from './demo-shops.fixture.ts';
import { createLocalAgent } from './local-agent.ts';

let shops: DemoShops;
let now: Date;
beforeEach(async () => {
  now = new Date('2026-11-20T10:00:00Z');
  shops = await openDemoShops(() => now);
});
afterEach(() => shops.store.close());

const muga = 'bodegas-muga-rioja-reserva-2020-75';
const tondonia = 'r-lopez-de-heredia-rioja-vina-tondonia-reserva-2012-75';
const stock = async (variant: string) => (await stockOf(shops.store, 'wine', [variant])).get(variant)?.stock;
const viewer = { kind: 'staff', id: 'vera', role: 'viewer' } as const;
const later = () => {
  now = new Date(now.getTime() + 60_000);
};

test('the Riojas are counted by voice, one after the other, while one is sold', async () => {
  const say = shops.talk('wine', staff);
  expect((await say('count the Riojas')).reply.text).toContain('The count of Rioja is open: 22 things.');
  const two = await say('Muga Reserva twelve, the Tondonia eight');
  expect(did(two)).toEqual(['count_item done', 'count_item done']);
  expect(two.reply.text).toContain('Rioja Reserva 2020, Bodegas Muga (75 cl): 12, 36 in the books (−24).');
  expect(two.reply.text).toContain('Heredia: 8, 0 in the books (+8).');
  expect((await say('no, nine')).reply.text).toContain('Heredia: 9 instead of 8, 0 in the books (+9).');
  // Asking something in between does not end it.
  expect(did(await say('is there any Barolo left?'))).toEqual(['check_stock done']);
  expect((await say('the Muga Reserva 34')).reply.text).toContain('34 instead of 12, 36 in the books (−2).');

  const buyer = shops.talk('wine', customer('ada-example'));
  later();
  await buyer('add 3 bottles of the Muga Reserva');
  await buyer('check out');
  expect(did(await buyer('yes'))).toEqual(['checkout done']);
  later();
  const shown = await say('show me the differences');
  expect(shown.reply.text).toContain('2 differ: ');
  expect(shown.reply.text).toContain('2 counted, 20 still to count.');
  const asked = await say('finish the count');
  expect(did(asked)).toEqual(['finish_count needs_confirmation']);
  expect(await stock(muga)).toBe(33);
  const booked = await say('yes');
  expect(booked.reply.text).toContain('The count is booked: 2 differences, +7 in all');
  expect(await stock(muga)).toBe(31);
  expect(await stock(tondonia)).toBe(9);
  // A number of a thing is for the books again, and not for a count.
  expect(did(await say('6 bottles of the Muga Reserva came in'))).toEqual([
    'adjust_stock needs_confirmation',
  ]);
});

test('a half-done count survives a restart and a new conversation', async () => {
  const say = shops.talk('wine', staff);
  await say('start a stock take');
  await say('Muga Reserva thirty');
  const again = createLocalAgent({ store: shops.store, now: () => now, newId: () => 'after' });
  const turn = async (message: string) => {
    const reply = await again.turn({
      shop: 'wine',
      message,
      conversation: 'new',
      channel: 'web',
      person: staff,
    });
    if ('denied' in reply) throw new Error(reply.denied);
    return reply;
  };
  expect((await turn('show the count')).reply.text).toContain('1 counted');
  expect((await turn('the Tondonia four')).reply.text).toContain('4, 0 in the books (+4).');
  expect((await turn('drop the count')).reply.text).toContain('The books are as they were.');
  expect(await stock(muga)).toBe(36);
});

test('a thing that may be several is asked about and then counted', async () => {
  const say = shops.talk('wine', staff);
  await say('count the Barolo');
  expect((await say('Barolo 2019 eleven')).reply.text).toContain('Which one do you mean');
  expect(did(await say('the second one'))).toEqual(['count_item done']);
});

test('what is low, what is old and who took it, for those who only look as well', async () => {
  const say = shops.talk('wine', viewer);
  expect((await say('what is running low?')).reply.text).toContain('things are running low:');
  const champagne = await say('which champagnes are running low?');
  expect(champagne.reply.text).toContain('7 things are running low:');
  expect(did(await say('what has not sold for 90 days?'))).toEqual(['stock_alerts done']);
  const seller = shops.talk('wine', staff);
  await seller('two bottles of the Muga Reserva broke');
  expect((await seller('yes')).reply.text).toContain('34 bottles');
  later();
  expect((await say('what happened to the Muga Reserva since Monday?')).reply.text).toContain(
    '−2, damaged, by sam; 34 left then.',
  );
  expect((await say('who took out the two bottles?')).reply.text).toContain(
    '−2 Rioja Reserva 2020, Bodegas Muga (75 cl), damaged, by sam',
  );
  expect(did(await say('start a count'))).toEqual(['start_count refused']);
});

test.each([
  'who took out the two bottles of Muga?',
  'start a stock take',
  'stock alerts please',
  'finish the count',
])('none of it is for customers: %s', async (message) => {
  const done = did(await shops.talk('wine', customer('ada-example'))(message));
  expect(done.filter((one) => /^(stock_|\w+_count|count_).* (done|needs)/.test(one))).toEqual([]);
});

test.each([
  ['de', 'zähl bitte die Rioja', 'Muga Reserva zwölf', 'zeig mir die Zählung', 'Zählung abschließen', 'ja'],
  [
    'es',
    'empieza un recuento de los Rioja',
    'Muga Reserva doce',
    'muestra el recuento',
    'termina el recuento',
    'sí',
  ],
  [
    'fr',
    "commence l'inventaire des Rioja",
    'Muga Reserva douze',
    "montre l'inventaire",
    "termine l'inventaire",
    'oui',
  ],
  [
    'it',
    'inizia il conteggio dei Rioja',
    'Muga Reserva dodici',
    'mostra il conteggio',
    'concludi il conteggio',
    'sì',
  ],
])('%s: a count in other words', async (_, ...messages) => {
  const say = shops.talk('wine', staff);
  const done: string[] = [];
  for (const message of messages) done.push(...did(await say(message)));
  expect(done).toEqual([
    'start_count done',
    'count_item done',
    'show_count done',
    'finish_count needs_confirmation',
    'finish_count done',
  ]);
  expect(await stock(muga)).toBe(12);
});

test.each([
  [
    'de',
    'was geht zur Neige?',
    'was hat sich seit 90 Tagen nicht verkauft?',
    'was ist mit dem Muga Reserva seit Montag passiert?',
  ],
  [
    'es',
    '¿qué se está acabando?',
    '¿qué no se ha vendido en 90 días?',
    '¿qué ha pasado con el Muga Reserva desde el lunes?',
  ],
  [
    'fr',
    "qu'est-ce qui va manquer ?",
    "qu'est-ce qui ne s'est pas vendu depuis 90 jours ?",
    "que s'est-il passé avec le Muga Reserva depuis lundi ?",
  ],
  [
    'it',
    'che cosa sta finendo?',
    'che cosa non si vende da 90 giorni?',
    'che cosa è successo al Muga Reserva da lunedì?',
  ],
])('%s: alerts and history in other words', async (_, low, old, history) => {
  const say = shops.talk('wine', viewer);
  expect((await say(low)).calls).toMatchObject([{ tool: 'stock_alerts', args: { kind: 'low' } }]);
  expect((await say(old)).calls).toMatchObject([{ tool: 'stock_alerts', args: { kind: 'old', days: 90 } }]);
  const told = await say(history);
  expect(did(told)).toEqual(['stock_history done']);
  expect(told.calls[0]?.args).toHaveProperty('since');
});
