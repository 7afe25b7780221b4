import { afterAll, beforeAll, expect, test } from 'vitest';
import { stockOf } from '../../store/queries/stock.ts';
import {
  cart,
  customer,
  did,
  guest,
  items,
  openDemoShops,
  staff,
  type DemoShops,
} from '../demo-shops.fixture.ts';

let shops: DemoShops;
beforeAll(async () => {
  shops = await openDemoShops();
});
afterAll(() => shops.store.close());

const talk: DemoShops['talk'] = (shop, person) => shops.talk(shop, person);

test('da una voglia a un ordine', async () => {
  const say = talk('wine');
  const found = await say('un bianco secco sotto i 20 euro per le ostriche');
  expect(found.reply.text).toMatch(/^Ne ho trovati \d+: bianco, secco, ostriche, fino a 19,99\s€/);
  expect(items(found).length).toBeGreaterThan(2);
  for (const { price } of items(found)) expect(price.minor).toBeLessThan(2000);
  const cheaper = await say('qualcosa di più economico');
  const dearest = Math.max(...items(found).map(({ price }) => price.minor));
  for (const { price } of items(cheaper)) expect(price.minor).toBeLessThan(dearest);
  const added = await say('la seconda, tre bottiglie');
  expect(cart(added)).toMatchObject([
    { title: expect.stringContaining(items(cheaper)[1]?.title ?? '?'), quantity: 3 },
  ]);
  expect(added.reply.text).toMatch(/^Ho messo 3 bottiglie di .* nel carrello\. Il totale è \d+,\d\d\s€/);
  const rioja = cart(await say('e una cassa del Rioja più economico')).find(({ title }) =>
    title.includes('Rioja'),
  );
  expect(rioja?.quantity).toBeGreaterThanOrEqual(6);
  const total = await say('quanto fa in tutto?');
  expect(did(total)).toEqual(['show_cart done']);
  expect(total.reply.text).toMatch(/^Nel carrello: .*IVA 23 % inclusa\.$/);
  expect((await say("procedi all'ordine")).reply.text).toContain('Dove lo spediamo?');
  const proposal = await say('Via Garibaldi 12, 20121 Milano');
  expect(proposal.pending).toMatchObject([
    { args: { address: { line1: 'Via Garibaldi 12', postalCode: '20121', city: 'Milano' } } },
  ]);
  expect(proposal.reply.text).toMatch(/^Il Suo ordine: .* Confermo l’ordine\?$/);
  const before = await stockOf(shops.store, 'wine', [rioja!.variant]);
  const placed = await say('sì');
  expect(did(placed)).toEqual(['checkout done']);
  expect(placed.reply.text).toMatch(/^Grazie! L’ordine W\d{6} è confermato/);
  const after = await stockOf(shops.store, 'wine', [rioja!.variant]);
  expect(after.get(rioja!.variant)?.stock).toBe(before.get(rioja!.variant)!.stock - rioja!.quantity);
});

test('taglie, colori e tessuti di una camicia', async () => {
  const say = talk('apparel');
  expect((await say('avete la camicia di lino blu navy in L?')).reply.text).toMatch(
    /^Sì: .* in L, blu navy, lino/,
  );
  expect((await say('e in M?')).reply.text).toMatch(/^No, .* in M, blu navy, lino al momento è esaurito/);
  expect((await say('non lino, cotone')).reply.text).toMatch(
    /^Sì: .* in M, blu navy, cotone .* a \d+,\d\d\s£/,
  );
  expect(cart(await say('aggiungila'))).toMatchObject([{ detail: 'M, navy, cotton', quantity: 1 }]);
});

test("dov'è il mio ordine, annullalo, no, anzi sì", async () => {
  const say = talk('wine', customer('brian-sample'));
  expect((await say("dov'è il mio ordine?")).reply.text).toMatch(/^L’ordine W100007 .* in attesa/);
  const asked = await say('annullalo');
  expect(asked.pending).toMatchObject([{ tool: 'cancel_order', args: { order: { number: 'W100007' } } }]);
  expect(asked.reply.text).toMatch(/rimborsati .* Procedo\?$/);
  const declined = await say('no');
  expect(declined.pending).toEqual([]);
  expect(declined.reply.text).toMatch(/^Va bene, non l’ho fatto/);
  expect((await say('anzi sì')).reply.text).toContain('L’ordine W100007 è annullato');
});

test("no, l'altro", async () => {
  const say = talk('wine', customer('ciara-placeholder'));
  await say("dov'è il mio ordine");
  expect((await say('annullalo')).reply.text).toContain('Quale ordine');
  expect((await say('il primo')).pending).toMatchObject([{ args: { order: { number: 'W100008' } } }]);
  expect((await say("no, l'altro")).pending).toMatchObject([{ args: { order: { number: 'W100006' } } }]);
});

test('un ordine altrui non si vede e non si annulla', async () => {
  const say = talk('wine', customer('brian-sample'));
  const foreign = await say("vorrei sapere a che punto è l'ordine W100005");
  expect(foreign.reply.text).toMatch(/^Non trovo nessun Suo ordine/);
  expect(did(await say("annulla l'ordine W100005"))).toEqual(['cancel_order refused']);
});

test('il carrello cambia idea con la persona', async () => {
  const say = talk('wine');
  await say('vorrei due bottiglie del Cloudy Bay');
  expect(cart(await say("un'altra bottiglia per favore"))).toMatchObject([{ quantity: 3 }]);
  expect(cart(await say('anzi facciamo dodici'))).toMatchObject([{ quantity: 12 }]);
  expect((await say('quanto costano 6 bottiglie di Barolo Massolino?')).reply.text).toMatch(
    /^6 bottiglie di Barolo 2020, Massolino: 270,75\s€/,
  );
  const asked = await say('procediamo con l’ordine');
  expect(asked.reply.text).toContain('Dove lo spediamo?');
  const proposal = await say('spedisca in Viale Monza 45, 20127 Milano, Italia');
  expect(proposal.pending).toMatchObject([{ args: { address: { city: 'Milano', country: 'Italy' } } }]);
  expect((await say('con express per favore')).pending).toMatchObject([{ args: { delivery: 'express' } }]);
  expect((await say('no, aspetta')).pending).toEqual([]);
  expect((await say('svuota il carrello')).reply.text).toBe('Il carrello è di nuovo vuoto.');
});

test('il personale registra la merce arrivata, rotta e contata', async () => {
  const say = talk('wine', staff);
  const asked = await say('sono arrivate due casse di Barolo Massolino');
  expect(asked.pending).toHaveLength(1);
  expect(asked.reply.text).toMatch(/^Carico 2 casse da 6 = 12 bottiglie/);
  expect((await say('sì')).reply.text).toMatch(/^Fatto: ora la giacenza/);
  const broken = await say('si sono rotte 3 bottiglie di Barolo Massolino');
  expect(broken.pending).toMatchObject([{ args: { direction: 'out', quantity: { count: 3 } } }]);
  await say('no');
  expect((await say('ho contato 20 bottiglie di Barolo Massolino')).pending).toMatchObject([
    { args: { direction: 'count', quantity: { count: 20 } } },
  ]);
  expect(did(await talk('wine')('sono arrivate due casse di Barolo Massolino'))).toEqual([
    'adjust_stock refused',
  ]);
});

test.each([
  ['wine', 'un rosso corposo tra 15 e 25 euro per la grigliata', 'search_products'],
  ['wine', "un bianco con l'agnello", 'search_products'],
  ['wine', "avete vini dell'Austria sui 20 euro?", 'search_products'],
  ['wine', 'cerco qualcosa che costi meno di una ventina di euro', 'search_products'],
  ['wine', 'quante bottiglie di Barolo Massolino avete?', 'check_stock'],
  ['wine', 'vorrei un bianko seco per le ostrike sotto i 20 eruo', 'search_products'],
  ['wine', 'avete qualke vino rosso ecnomico', 'search_products'],
  ['wine', 'dove si trova il mio oridne', 'order_status'],
  ['apparel', 'cerco un impermeabile giallo da donna', 'search_products'],
  ['apparel', 'cerco magliette per bambini 4-5 anni', 'search_products'],
  ['apparel', 'avete la camcia di lino blu navy in L', 'check_stock'],
])('%s: %s', async (shop, message, tool) => {
  const reply = await talk(shop, shop === 'wine' ? customer('ada-example') : guest)(message);
  expect(reply.calls[0]).toMatchObject({ tool, outcome: 'done' });
  expect(reply.reply.text).toMatch(/trovat|disponibil|L’ordine|ne restano|Abbiamo/);
});

test('saluti, domande fuori luogo e parole senza senso', async () => {
  const say = talk('wine');
  expect((await say('buongiorno, come sta?')).reply.text).toMatch(/^Buongiorno! Sono l’assistente/);
  for (const message of ['che tempo fa domani', 'raccontami una barzelletta', 'asdkjh qwe']) {
    const reply = await say(message);
    expect(reply.calls).toEqual([]);
    expect(reply.reply.text).toMatch(/[nN]on ho capito/);
    expect(reply.reply.suggestions).toContain('Che cosa avete?');
  }
  expect((await say('posso parlare con una persona?')).reply.text).toMatch(/^Da qui non posso passarLe/);
  expect((await say('grazie mille')).reply.text).toBe('È un piacere. Le serve altro?');
});

test.each([
  'sì, ma solo due bottiglie',
  'sì se arriva domani',
  'va bene?',
  'forse',
  'sì o no',
  'perché no',
  'si paga alla consegna?',
])('"%s" non è un sì', async (message) => {
  const say = talk('wine', customer('ada-example'));
  await say('vorrei due bottiglie del Cloudy Bay');
  expect(did(await say("procedi all'ordine"))).toEqual(['checkout needs_confirmation']);
  expect(did(await say(message))).not.toContain('checkout done');
});
