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

test("d'une envie à une commande", async () => {
  const say = talk('wine');
  const found = await say('un blanc sec à moins de 20 euros pour des huîtres');
  expect(found.reply.text).toMatch(/^J'en ai trouvé \d+ : blanc, sec, huîtres, jusqu'à 19,99\s€/);
  for (const { price } of items(found)) expect(price.minor).toBeLessThan(2000);
  const cheaper = await say('quelque chose de moins cher');
  const dearest = Math.max(...items(found).map(({ price }) => price.minor));
  for (const { price } of items(cheaper)) expect(price.minor).toBeLessThan(dearest);
  const added = await say('le deuxième, trois bouteilles');
  expect(cart(added)).toMatchObject([
    { title: expect.stringContaining(items(cheaper)[1]?.title ?? '?'), quantity: 3 },
  ]);
  expect(added.reply.text).toMatch(/^J'ai mis 3 bouteilles .* dans votre panier\. Cela fait \d+,\d\d\s€/);
  const rioja = cart(await say('et une caisse du Rioja le moins cher')).find(({ title }) =>
    title.includes('Rioja'),
  );
  expect(rioja?.quantity).toBeGreaterThanOrEqual(6);
  const total = await say('ça fait combien en tout ?');
  expect(did(total)).toEqual(['show_cart done']);
  expect(total.reply.text).toContain('TVA 23 % comprise');
  expect((await say('je voudrais passer commande')).reply.text).toContain('Où faut-il livrer');
  const proposal = await say('24 bis avenue Victor Hugo, 69003 Lyon');
  expect(proposal.pending).toMatchObject([
    { args: { address: { line1: '24 bis avenue Victor Hugo', city: 'Lyon', postalCode: '69003' } } },
  ]);
  const before = await stockOf(shops.store, 'wine', [rioja!.variant]);
  const placed = await say('oui');
  expect(placed.reply.text).toMatch(/^Merci ! La commande W\d{6} est passée/);
  const after = await stockOf(shops.store, 'wine', [rioja!.variant]);
  expect(after.get(rioja!.variant)?.stock).toBe(before.get(rioja!.variant)!.stock - rioja!.quantity);
});

test('le panier change comme on le dit', async () => {
  const say = talk('wine');
  expect(items(await say('un rouge entre 10 et 15€ pour un gigot d’agneau')).length).toBeGreaterThan(1);
  expect(cart(await say('je prends le premier, une demi-douzaine'))).toMatchObject([{ quantity: 6 }]);
  expect(cart(await say('en fait mettez-en 4'))).toMatchObject([{ quantity: 4 }]);
  const emptied = await say('vide le panier');
  expect(did(emptied)).toEqual(['remove_from_cart done']);
  expect(emptied.reply.text).toBe('Votre panier est de nouveau vide.');
});

test('le moins cher est le moins cher de ce qui a été montré', async () => {
  const say = talk('wine');
  const shown = items(await say('un rouge corsé à moins de 30 euros'));
  const cheapest = shown.toSorted((a, b) => a.price.minor - b.price.minor)[0];
  expect(cart(await say('ajoute le moins cher'))).toMatchObject([
    { title: expect.stringContaining(cheapest?.title ?? '?') },
  ]);
});

test('une adresse garde ses mots, et la livraison peut encore changer', async () => {
  const say = talk('wine');
  await say("mettez deux bouteilles de Cloudy Bay dans mon panier s'il vous plaît");
  await say('passer commande');
  const asked = await say('12 rue de la Paix, 75002 Paris');
  expect(asked.pending).toMatchObject([
    { args: { address: { line1: '12 rue de la Paix', city: 'Paris', postalCode: '75002' } } },
  ]);
  expect((await say('plutôt en express')).pending).toMatchObject([{ args: { delivery: 'express' } }]);
  expect(did(await say("oui mais seulement si c'est livré demain"))).not.toContain('checkout done');
  expect(did(await say('non merci'))).toEqual([]);
});

test('tailles, couleurs et matières de ce dont on parle', async () => {
  const say = talk('apparel');
  expect((await say('vous avez la chemise en lin bleu marine en L ?')).reply.text).toMatch(
    /^Oui : .* en L, bleu marine, lin, en stock .* à 69,00\s£/,
  );
  expect((await say('et en M ?')).reply.text).toMatch(/^Non, .* en M, bleu marine, lin : épuisé/);
  expect((await say('pas en lin, en coton')).reply.text).toMatch(/^Oui : .* en M, bleu marine, coton/);
  expect(cart(await say('ajoutez-la au panier'))).toMatchObject([{ detail: 'M, navy, cotton', quantity: 1 }]);
  expect(
    items(await say("vous n'auriez pas un pull pour homme à moins de 90 livres ?")).length,
  ).toBeGreaterThan(1);
});

test('où en est ma commande, annulez-la, non, finalement oui', async () => {
  const say = talk('wine', customer('brian-sample'));
  expect((await say('où en est ma commande ?')).reply.text).toMatch(/^La commande W100007 du .* attend/);
  expect((await say('annule-la')).pending).toMatchObject([{ args: { order: { number: 'W100007' } } }]);
  expect((await say('non')).reply.text).toContain('Rien n’a changé'.replace('’', "'"));
  expect((await say('finalement oui')).reply.text).toContain('La commande W100007 est annulée');
});

test("non, l'autre", async () => {
  const say = talk('wine', customer('ciara-placeholder'));
  await say('où est ma commande');
  expect((await say('annulez-la')).reply.text).toContain('De quelle commande parlez-vous');
  expect((await say('la première')).pending).toMatchObject([{ args: { order: { number: 'W100008' } } }]);
  expect((await say("non, l'autre")).pending).toMatchObject([{ args: { order: { number: 'W100006' } } }]);
});

test('au stock: ce qui arrive et ce qui casse', async () => {
  const say = talk('wine', staff);
  const asked = await say('deux caisses de Barolo Massolino sont arrivées');
  expect(asked.reply.text).toContain('2 caisses de 6 = 12 bouteilles');
  expect((await say('oui')).reply.text).toMatch(/^C'est fait : \d+ bouteilles/);
  expect((await say("j'ai cassé une bouteille de Cloudy Bay")).pending).toMatchObject([
    { args: { direction: 'out', quantity: { count: 1 } } },
  ]);
  expect((await say("oui c'est ça")).reply.text).toMatch(/^C'est fait/);
});

test.each([
  ['wine', 'un vin blnc sec pas trp cher pour des huitres', 'search_products'],
  ['wine', 'ou en est ma comande svp', 'order_status'],
  ['apparel', 'vous avez la chemisse en lin bleu marinne en L', 'check_stock'],
  ['wine', 'ca fait combien la bouteile de Cloudy Bay', 'get_price'],
  ['wine', "qu'est-ce qui irait bien avec du canard ?", 'search_products'],
])('%s: fautes et raccourcis: %s', async (shop, message, tool) => {
  const reply = await talk(shop, shop === 'wine' ? customer('ada-example') : guest)(message);
  expect(reply.calls[0]?.tool).toBe(tool);
});

test.each([
  ['bonjour', /assistant de The Lantern & Vine/],
  ['merci beaucoup', /Avec plaisir/],
  ['quel est le sens de la vie ?', /Je n'ai pas compris/],
  ['raconte-moi une blague', /Je n'ai pas compris/],
  ['je veux parler à un conseiller', /collègue/],
  ['un rouge doux du Liban à moins de 3 euros', /Ce qui bloque/],
])('%s', async (message, says) => {
  expect((await talk('wine')(message)).reply.text).toMatch(says);
});

test('les nombres français comptent', async () => {
  const say = talk('wine', staff);
  for (const [message, count] of [
    ['quatre-vingt-dix-sept bouteilles de Barolo Massolino sont arrivées', 97],
    ['vingt et une bouteilles de Barolo Massolino sont arrivées', 21],
    ['une quinzaine de bouteilles de Barolo Massolino sont arrivées', 15],
    ['septante-deux bouteilles de Barolo Massolino sont arrivées', 72],
  ] as const)
    expect((await say(message)).pending).toMatchObject([{ args: { quantity: { count } } }]);
});
