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

test('vom Wunsch zur Bestellung', async () => {
  const say = talk('wine');
  const found = await say('ich suche einen trockenen Weißwein unter 20 Euro für Austern');
  expect(found.reply.text).toMatch(/^Ich habe \d+ Treffer gefunden \(trocken, weiß, Austern, bis 19,99\s€\)/);
  for (const { price } of items(found)) expect(price.minor).toBeLessThan(2000);
  const cheaper = await say('was Günstigeres');
  const dearest = Math.max(...items(found).map(({ price }) => price.minor));
  for (const { price } of items(cheaper)) expect(price.minor).toBeLessThan(dearest);
  const added = await say('den zweiten, drei Flaschen');
  expect(cart(added)).toMatchObject([
    { title: expect.stringContaining(items(cheaper)[1]?.title ?? '?'), quantity: 3 },
  ]);
  expect(added.reply.text).toMatch(/^Ich habe 3 Flaschen .* in Ihren Warenkorb gelegt\. .* \d+,\d\d\s€/);
  const more = await say('und einen Karton vom günstigsten Rioja');
  const rioja = cart(more).find(({ title }) => title.includes('Rioja'));
  expect(rioja?.quantity).toBeGreaterThanOrEqual(6);
  const total = await say('was macht das zusammen?');
  expect(did(total)).toEqual(['show_cart done']);
  expect(total.reply.text).toMatch(/^In Ihrem Warenkorb: .*3 Flaschen .* Versand gratis/);
  expect((await say('zur Kasse')).reply.text).toContain('Wohin darf ich liefern?');
  const proposal = await say('Hauptstraße 5, 10115 Berlin');
  expect(proposal.pending).toMatchObject([
    { args: { address: { line1: 'Hauptstraße 5', postalCode: '10115', city: 'Berlin' } } },
  ]);
  expect(proposal.reply.text).toContain('Soll ich die Bestellung aufgeben?');
  const before = await stockOf(shops.store, 'wine', [rioja!.variant]);
  const placed = await say('ja');
  expect(did(placed)).toEqual(['checkout done']);
  expect(placed.reply.text).toMatch(/^Vielen Dank! Ihre Bestellung W\d{6} ist aufgegeben/);
  const after = await stockOf(shops.store, 'wine', [rioja!.variant]);
  expect(after.get(rioja!.variant)?.stock).toBe(before.get(rioja!.variant)!.stock - rioja!.quantity);
});

test('vor dem Ja darf sich der Versand noch ändern', async () => {
  const say = talk('wine', customer('ada-example'));
  await say('lege zwei Flaschen Cloudy Bay in den Warenkorb');
  expect(did(await say('ich möchte bezahlen'))).toEqual(['checkout needs_confirmation']);
  expect((await say('lieber per Express')).pending).toMatchObject([{ args: { delivery: 'express' } }]);
  expect((await say('ja, aber mit Abholung')).pending).toMatchObject([{ args: { delivery: 'pickup' } }]);
  expect((await say('habt ihr Sancerre?')).reply.text).toContain('Ich warte noch auf Ihr Ja oder Nein');
  expect((await say('nein danke')).pending).toEqual([]);
});

test('was im Warenkorb liegt, lässt sich ändern und wieder herausnehmen', async () => {
  const say = talk('wine');
  await say('ich hätte gern 2 Flaschen Cloudy Bay');
  expect(cart(await say('doch lieber vier'))).toMatchObject([{ quantity: 4 }]);
  expect((await say('was kosten zwölf davon?')).reply.text).toMatch(
    /^12 Flaschen .*8 % Rabatt ab 12 Flaschen/,
  );
  expect((await say('nimm den Cloudy Bay wieder raus')).reply.text).toBe('Ihr Warenkorb ist wieder leer.');
});

test('Größen und Stoffe dessen, wovon die Rede ist', async () => {
  const say = talk('apparel');
  expect((await say('Habt ihr das marineblaue Leinenhemd in L?')).reply.text).toMatch(
    /^Ja: .* in L, marineblau, Leinen ist auf Lager \(7\), für 69,00\s£\.$/,
  );
  expect((await say('und in M?')).reply.text).toMatch(
    /^Nein, .* in M, marineblau, Leinen ist gerade ausverkauft/,
  );
  expect((await say('nicht Leinen, sondern Baumwolle')).reply.text).toMatch(
    /^Ja: .* in M, marineblau, Baumwolle/,
  );
  expect(cart(await say('ab in den Warenkorb damit'))).toMatchObject([
    { detail: 'M, navy, cotton', quantity: 1 },
  ]);
});

test.each([
  ['ich brauche Lederstiefel in Größe 39', ['leather', 'boots', '39']],
  ['haben Sie Winterstiefel in Größe 42?', ['winter', 'boots', '42']],
  ['ein Sommerkleid aus Leinen in M', ['summer', 'dress', 'linen', 'M']],
  ['gestreifte T-Shirts für Kinder', ['striped', 't-shirt', 'kids']],
  ['eine gelbe Regenjacke für Damen', ['yellow', 'rainwear', 'women']],
  ['ich suche Baumwollhosen für Herren', ['cotton', 'trousers', 'men']],
])('zusammengesetzte Wörter und Endungen: %s', async (message, values) => {
  const reply = await talk('apparel')(message);
  type Wish = { facets: { value: string }[] };
  const args = reply.calls[0]?.args as { wish?: Wish; item?: { wish?: Wish } } | undefined;
  const wish = args?.wish ?? args?.item?.wish;
  expect(wish?.facets.map(({ value }) => value).sort()).toEqual([...values].sort());
  expect(items(reply).length).toBeGreaterThan(0);
});

test('den 2., und dann doch den anderen', async () => {
  const say = talk('wine');
  const found = await say('zeigen Sie mir bitte den Barolo von Pio Cesare oder den von Massolino');
  expect(items(found)).toHaveLength(2);
  expect(cart(await say('ich nehme den 2.'))[0]?.title).toContain(items(found)[1]!.title);
  expect(cart(await say('nein, den anderen')).map(({ title }) => title)).toEqual([
    expect.stringContaining(items(found)[0]!.title),
  ]);
});

test('eine Bestellung: wo sie ist, stornieren, nein, doch ja', async () => {
  const say = talk('wine', customer('brian-sample'));
  expect((await say('wo ist meine Bestellung?')).reply.text).toMatch(
    /^Ihre Bestellung W100007 vom 18\. November 2026 wird bald gepackt/,
  );
  expect((await say('storniere sie')).pending).toMatchObject([{ args: { order: { number: 'W100007' } } }]);
  expect((await say('nein')).reply.text).toMatch(/^In Ordnung, nicht ausgeführt/);
  expect((await say('doch, ja')).reply.text).toMatch(/^Die Bestellung W100007 ist storniert\./);
});

test('die erste, nein, die andere', async () => {
  const say = talk('wine', customer('ciara-placeholder'));
  expect((await say('wo sind meine Bestellungen?')).reply.text).toContain('2 offene Bestellungen');
  expect((await say('storniere die erste')).pending).toMatchObject([
    { args: { order: { number: 'W100008' } } },
  ]);
  expect((await say('nein, die andere')).pending).toMatchObject([{ args: { order: { number: 'W100006' } } }]);
});

test('der Grund, den der Shop braucht, auf Deutsch', async () => {
  const say = talk('apparel', customer('nora-testwell'));
  expect((await say('ich möchte meine Bestellung stornieren')).reply.text).toContain('aus Versehen bestellt');
  expect((await say('war ein Versehen')).pending).toMatchObject([{ args: { reason: 'ordered by mistake' } }]);
});

test('Personal: zwei Kartons sind reingekommen', async () => {
  const say = talk('wine', staff);
  const asked = await say('zwei Kartons vom Massolino Barolo sind reingekommen');
  expect(asked.reply.text).toMatch(/^Zugang: 2 Kartons zu je 6 = 12 Flaschen .* Richtig so\?$/);
  expect((await say('ja')).reply.text).toMatch(/^Erledigt: Jetzt sind \d+ Flaschen /);
  const broken = await say('3 Flaschen Cloudy Bay sind kaputtgegangen');
  expect(broken.pending).toMatchObject([{ args: { direction: 'out', quantity: { count: 3 } } }]);
});

test.each([
  ['wine', 'ein trokener Weiswein untr 20 Eruo für Austren', 'search_products'],
  ['wine', 'wo ist meine Besetllung', 'order_status'],
  ['wine', 'leg 2 Flachen Cloudy Bay in den Warnekorb', 'add_to_cart'],
  ['apparel', 'habt ihr das marienblaue Leinenhmd in L', 'check_stock'],
])('%s: Tippfehler: %s', async (shop, message, tool) => {
  const say = talk(shop, shop === 'wine' ? customer('ada-example') : guest);
  await say('Guten Tag');
  expect((await say(message)).calls[0]?.tool).toBe(tool);
});

test('wer einen Menschen möchte, dem wird nichts vorgemacht', async () => {
  const reply = await talk('wine')('ich möchte mit einem Menschen sprechen');
  expect(reply.calls).toMatchObject([{ tool: 'hand_off', outcome: 'refused' }]);
  expect(reply.reply.text).toMatch(/^Von hier aus kann ich Sie leider mit niemandem verbinden/);
});

test.each([
  ['hallo', /^Hallo! Ich bin der digitale Assistent von /],
  ['Grüß Gott', /^Hallo! /],
  ['vielen Dank', /^Sehr gerne/],
  ['Tschüss', /^Auf Wiedersehen/],
  ['was können Sie alles?', /^Ich kann Artikel suchen/],
  ['erzähl mir einen Witz', /^Das habe ich nicht verstanden/],
  ['was ist der Sinn des Lebens', /^Das habe ich nicht verstanden/],
])('%s', async (message, says) => {
  const reply = await talk('wine')(message);
  expect(reply.calls).toEqual([]);
  expect(reply.reply.text).toMatch(says);
});

test('ein lieblicher Rotwein aus Deutschland unter 3 Euro: was im Weg steht, und was es gibt', async () => {
  const reply = await talk('wine')('ich suche einen süßen Rotwein aus Deutschland unter 3 Euro');
  expect(reply.reply.text).toMatch(/Im Weg steht/);
  expect(items(reply).length).toBeGreaterThan(0);
});
