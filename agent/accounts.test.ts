import { afterAll, beforeAll, expect, test } from 'vitest';
import { cart, customer, did, guest, openDemoShops, staff, type DemoShops } from './demo-shops.fixture.ts';

let shops: DemoShops;
beforeAll(async () => {
  shops = await openDemoShops();
});
afterAll(() => shops.store.close());

const ada = () => shops.talk('wine', customer('ada-example'));

const papers = (reply: Awaited<ReturnType<ReturnType<typeof ada>>>) =>
  reply.reply.cards.flatMap((card) => (card.type === 'document' ? [card] : []));

test('the invoice of the last order, then of another by its number, then again by its own', async () => {
  const say = ada();
  const last = await say('send me the invoice of my last order');
  expect(did(last)).toEqual(['get_invoice done']);
  expect(papers(last)[0]).toMatchObject({
    title: 'Invoice LV2026-0001',
    links: [{ url: expect.stringMatching(/^\/v1\/shops\/wine\/documents\/.+\.html$/) }, {}],
  });
  const other = await say('I need a receipt for W100001');
  expect(papers(other)[0]?.title).toBe('Invoice LV2026-0002');
  const again = await say('show me invoice LV2026-0001 please');
  expect(papers(again).map(({ title }) => title)).toEqual(['Invoice LV2026-0001']);
});

test('nobody gets the invoice of somebody else, by either number', async () => {
  await ada()('i need the invoice for W100001');
  for (const person of [customer('brian-sample'), guest]) {
    for (const number of ['W100001', 'LV2026-0002', 'LV2026-0001']) {
      const reply = await shops.talk('wine', person)(`send me the invoice for ${number}`);
      expect(did(reply)).toEqual(['get_invoice refused']);
      expect(papers(reply)).toEqual([]);
    }
  }
  const byStaff = await shops.talk('wine', staff)('show me the invoice for W100001');
  expect(did(byStaff)).toEqual(['get_invoice done']);
});

test('the same again, with one thing left out, in one sentence', async () => {
  const reply = await ada()('reorder W100001 but without the champagne');
  expect(did(reply)).toEqual(['reorder done']);
  expect(cart(reply).map(({ title, quantity }) => [title.split(' ')[0], quantity])).toEqual([
    ['Muscadet', 6],
  ]);
  expect(reply.pending).toEqual([]);
  const usual = await ada()('order what I had last time');
  expect(cart(usual).length).toBe(3);
});

test('"same again" after a search is about the search', async () => {
  const say = ada();
  await say('red wine from the Rhône');
  const reply = await say('same again but white');
  expect(did(reply)).toEqual(['search_products done']);
});

test('a trade customer buys on account, sees what is owed, and staff book what they paid', async () => {
  const dermot = shops.talk('wine', customer('dermot-makebelieve'));
  await dermot('two bottles of the Vietti Barolo Castiglione');
  const proposal = await dermot('put it on my account');
  expect(proposal.reply.text).toContain('paid with your customer account');
  expect(did(await dermot('yes'))).toEqual(['checkout done']);
  const owed = await dermot('how much do I owe you');
  expect(owed.reply.text).toMatch(
    /^You owe €98\.56\. Open: LV2026-\d{4} \(€98\.56, due 20 December 2026\)\./,
  );
  const invoice = /LV2026-\d{4}/.exec(owed.reply.text)?.[0] ?? '';

  const manager = shops.talk('wine', staff);
  const asked = await manager(`The Makebelieve Bistro paid 50 for invoice ${invoice}`);
  expect(did(asked)).toEqual(['record_payment needs_confirmation']);
  expect(asked.reply.text).toContain(`€50.00 pays a part of ${invoice}, of which €48.56 stays open`);
  expect((await dermot('how much do I owe you')).reply.text).toContain('€98.56');
  expect(did(await manager('yes'))).toEqual(['record_payment done']);
  expect((await dermot('what is my account balance')).reply.text).toMatch(/^You owe €48\.56\./);

  const named = await manager('record a payment');
  expect(named.reply.text).toContain('Whose account?');
  const much = await manager('Makebelieve');
  expect(much.reply.text).toBe('How much did The Makebelieve Bistro pay?');
  expect((await manager('€60')).reply.text).toContain('€11.44 stays as credit');
  expect((await manager('no')).pending).toEqual([]);
  expect((await dermot('what do I owe')).reply.text).toMatch(/^You owe €48\.56\./);
});

test('an order beyond the limit is told by how much, and the account of somebody else by nobody', async () => {
  const dermot = shops.talk('wine', customer('dermot-makebelieve'));
  await dermot('20 bottles of Pol Roger brut');
  await dermot('24 bottles of the Bollinger Special Cuvée');
  const told = await dermot('put it on my account');
  expect(did(told)).toEqual(['checkout refused']);
  expect(told.reply.text).toMatch(/does not go on your account.*too much/);
  const stranger = await shops.talk(
    'wine',
    customer('brian-sample'),
  )('how much does the Makebelieve Bistro owe you?');
  expect(stranger.reply.text).not.toMatch(/€|Bistro/);
  const booked = await shops.talk('wine', customer('brian-sample'))('the Makebelieve Bistro paid 50 euros');
  expect(did(booked)).not.toContain('record_payment done');
  expect(booked.pending).toEqual([]);
});

test.each([
  ['de', 'was schulde ich Ihnen noch', 'der Kunde Makebelieve hat 10 € überwiesen', 'ja'],
  ['es', '¿cuánto les debo?', 'el cliente Makebelieve ha pagado 10 €', 'sí'],
  ['fr', 'combien je vous dois ?', 'le client Makebelieve a réglé 10 €', 'oui'],
  ['it', 'quanto vi devo?', 'per favore, il cliente Makebelieve ha pagato 10 €', 'sì'],
])('in %s: what is owed, and what was paid', async (_language, owed, paid, yes) => {
  const own = await shops.talk('wine', customer('dermot-makebelieve'))(owed);
  expect(did(own)).toEqual(['account_balance done']);
  const manager = shops.talk('wine', staff);
  const asked = await manager(paid);
  expect(did(asked)).toEqual(['record_payment needs_confirmation']);
  expect(asked.reply.text).toContain('The Makebelieve Bistro');
  expect(did(await manager(yes))).toEqual(['record_payment done']);
});

test('what is left on a gift card', async () => {
  const reply = await shops.talk('wine', customer('ciara-placeholder'))('how much is left on my gift card?');
  expect(did(reply)).toEqual(['gift_card_balance done']);
  expect(reply.reply.text).toMatch(/^There is €40\.00 left on your gift card\.$/);
});

test.each([
  [
    'de',
    'schicken Sie mir die Rechnung für meine letzte Bestellung',
    'Rechnung',
    'noch einmal dasselbe bitte',
  ],
  ['es', 'mándame la factura de mi último pedido', 'Factura', 'lo mismo que la última vez por favor'],
  ['fr', 'envoyez-moi la facture de ma dernière commande', 'Facture', 'la même chose que la dernière fois'],
  ['it', 'mi mandi la fattura del mio ultimo ordine', 'Fattura', "lo stesso dell'ultima volta"],
])('in %s as well', async (_language, invoice, title, again) => {
  const say = ada();
  expect(papers(await say(invoice))[0]?.title).toContain(title);
  expect(did(await say(again))).toEqual(['reorder done']);
});
