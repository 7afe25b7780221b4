import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('wine: from a wish to an order', async () => {
  const say = talk('wine');
  const found = await say('un blanco seco por menos de 20 euros para ostras');
  expect(found.reply.text).toMatch(/^He encontrado \d+: .*hasta 19,99\s€\. Los 3 primeros:/);
  expect(found.calls[0]?.args).toMatchObject({
    wish: {
      facets: [{ value: 'white' }, { value: 'dry' }, { value: 'oysters' }],
      price: { atMost: 1999 },
    },
  });
  const cheaper = await say('algo más barato');
  const dearest = Math.max(...items(found).map(({ price }) => price.minor));
  for (const { price } of items(cheaper)) expect(price.minor).toBeLessThan(dearest);
  const second = items(cheaper)[1];
  const added = await say('el segundo, tres botellas');
  expect(added.reply.text).toMatch(/^He puesto 3 botellas de .* en su carrito/);
  expect(cart(added)).toMatchObject([{ title: expect.stringContaining(second?.title ?? '?'), quantity: 3 }]);
  const more = await say('y una caja del Rioja más barato');
  const rioja = cart(more).find(({ title }) => title.includes('Rioja'));
  expect(rioja?.quantity).toBeGreaterThanOrEqual(6);
  const total = await say('¿cuánto es todo?');
  expect(did(total)).toEqual(['show_cart done']);
  expect(total.reply.text).toMatch(/En total son [\d.]+,\d\d\s€/);
  expect((await say('tramitar el pedido')).reply.text).toContain('¿Adónde se lo enviamos?');
  const proposal = await say('C/ Gran Vía 45, 3º B, 28013 Madrid');
  expect(proposal.pending).toMatchObject([
    {
      tool: 'checkout',
      args: { address: { line1: 'C/ Gran Vía 45', line2: '3º B', postalCode: '28013', city: 'Madrid' } },
    },
  ]);
  expect(proposal.reply.text).toContain('¿Lo confirma?');
  const express = await say('con envío urgente');
  expect(express.pending).toMatchObject([{ args: { delivery: 'express' } }]);
  expect(did(await say('sí, confirmo'))).toEqual(['checkout done']);
});

test.each([
  ['Avda. de la Constitución 5, 2ª planta, 41001 Sevilla', 'Avda. de la Constitución 5', 'Sevilla'],
  ['envíalo a la calle Ortega y Gasset 20, 28006 Madrid', 'calle Ortega y Gasset 20', 'Madrid'],
  [
    'Av. Insurgentes Sur 1234, Col. Roma, 06700 Ciudad de México',
    'Av. Insurgentes Sur 1234',
    'Ciudad de México',
  ],
])('an address as it is written there: %s', async (message, line1, city) => {
  const say = talk('wine');
  await say('ponme dos botellas de Cloudy Bay');
  await say('quiero pagar');
  expect((await say(message)).pending).toMatchObject([{ args: { address: { line1, city } } }]);
});

test('wine: what is in the cart changes', async () => {
  const say = talk('wine');
  const added = await say('quiero dos botellas de Cloudy Bay, por favor');
  expect(cart(added)).toMatchObject([{ quantity: 2 }]);
  expect(cart(await say('mejor tres'))).toMatchObject([{ quantity: 3 }]);
  expect((await say('quítalo')).reply.text).toContain('vacío');
  expect(did(await say('ver mi carrito'))).toEqual(['show_cart done']);
});

test('wine: a price for several puts nothing in the cart', async () => {
  const say = talk('wine');
  await say('háblame del Cloudy Bay');
  const price = await say('¿a cuánto me sale si me llevo 6?');
  expect(new Set(did(price))).toEqual(new Set(['get_price done']));
  expect(price.reply.text).toMatch(/6 botellas de .*: \d+,\d\d\s€/);
});

test('apparel: sizes, colours and materials of the thing talked about', async () => {
  const say = talk('apparel');
  expect((await say('¿tenéis la camisa de lino azul marino en L?')).reply.text).toMatch(
    /^Sí: tenemos Harbour Shirt en L/,
  );
  expect((await say('¿y en la M?')).reply.text).toMatch(/^No, ahora mismo no nos queda .* en M/);
  expect((await say('no de lino, de algodón')).reply.text).toMatch(/^Sí: .* en M/);
  expect(cart(await say('añádela'))).toMatchObject([{ detail: 'M, navy, cotton', quantity: 1 }]);
});

test.each([
  ['zapatos negros de piel del 43', ['shoes', 'black', 'leather', '43']],
  ['una sudadera con capucha para niño de 8 años', ['hoodie', 'kids', '8-9 years']],
  ['playeras blancas de algodón talla M', ['t-shirt', 'white', 'cotton', 'M']],
  ['vaqueros ajustados negros', ['jeans', 'slim', 'black']],
])('apparel: %s', async (message, values) => {
  const reply = await talk('apparel')(message);
  const facets = values.map((value) => expect.objectContaining({ value }));
  expect(reply.calls).toMatchObject([{ tool: 'search_products', args: { wish: { facets } } }]);
});

test('an order is told, and only to the person it belongs to', async () => {
  const say = talk('wine', customer('ada-example'));
  expect((await say('¿dónde está mi pedido W100005?')).reply.text).toMatch(
    /El pedido W100005 del 12 de noviembre de 2026/,
  );
  expect(did(await say('todavía no me ha llegado el pedido'))).toEqual(['order_status done']);
  expect((await talk('wine')('¿dónde está mi pedido W100005?')).reply.text).toContain('Inicie sesión');
});

test('cancel it, no, actually yes', async () => {
  const say = talk('wine', customer('brian-sample'));
  await say('¿dónde está mi pedido?');
  const asked = await say('cancélalo');
  expect(asked.pending).toMatchObject([{ tool: 'cancel_order', args: { order: { number: 'W100007' } } }]);
  expect((await say('no')).reply.text).toMatch(/^De acuerdo, no lo hago/);
  expect((await say('bueno, sí')).reply.text).toContain('El pedido W100007 queda cancelado');
});

test('which of two orders, then the other one', async () => {
  const say = talk('wine', customer('ciara-placeholder'));
  await say('dónde está mi pedido');
  expect((await say('cancélalo')).reply.text).toContain('¿A qué pedido se refiere');
  expect((await say('el primero')).pending).toMatchObject([{ args: { order: { number: 'W100008' } } }]);
  expect((await say('no, el otro')).pending).toMatchObject([{ args: { order: { number: 'W100006' } } }]);
});

test('a reason the shop needs is asked for and taken', async () => {
  const say = talk('apparel', customer('nora-testwell'));
  expect((await say('quiero cancelar mi pedido')).reply.text).toContain('lo pidió por error');
  expect((await say('lo pedí por error')).pending).toMatchObject([
    { args: { reason: 'ordered by mistake' } },
  ]);
});

test('a condition, a change or a doubt is no yes', async () => {
  const say = talk('wine', customer('ada-example'));
  await say('ponme una botella de Cloudy Bay');
  for (const message of [
    'sí, pero con envío urgente',
    'si llega mañana, sí',
    'todavía no',
    'sí, ¿cuándo llega?',
  ]) {
    await say('tramitar el pedido');
    expect(did(await say(message)), message).not.toContain('checkout done');
  }
});

test('staff: stock comes in, breaks and is counted', async () => {
  const say = talk('wine', staff);
  const asked = await say('han entrado dos cajas del Barolo de Massolino');
  expect(asked.reply.text).toContain('2 cajas de 6 = 12 botellas');
  expect((await say('correcto')).reply.text).toMatch(/^Hecho: ahora hay \d+ botellas/);
  expect((await say('se han roto tres botellas de Cloudy Bay')).pending).toMatchObject([
    { args: { direction: 'out', quantity: { count: 3 } } },
  ]);
  expect((await say('no, son dos')).pending).toMatchObject([{ args: { quantity: { count: 2 } } }]);
});

test.each([
  ['wine', 'un blnco seco pra ostrsa', 'search_products'],
  ['wine', 'k vinos teneis d riocha', 'search_products'],
  ['wine', 'tenés algún malbec argentino barato?', 'search_products'],
  ['apparel', 'teneis la camsa de lno azul marino en L', 'check_stock'],
  ['wine', 'donde esta mi peddo', 'order_status'],
])('%s: typed in haste: %s', async (shop, message, tool) => {
  const reply = await talk(shop, shop === 'wine' ? customer('ada-example') : guest)(message);
  expect(reply.calls[0]?.tool).toBe(tool);
});

test.each(['cuál es el sentido de la vida', 'cuéntame un chiste', 'qué tiempo hará mañana'])(
  '%s gets an honest answer and a way on',
  async (message) => {
    const reply = await talk('wine')(message);
    expect(reply.calls).toEqual([]);
    expect(reply.reply.text).toContain('No lo he entendido');
    expect(reply.reply.suggestions.length).toBeGreaterThan(0);
  },
);

test('a greeting, thanks and a goodbye are returned in Spanish', async () => {
  const say = talk('wine');
  expect((await say('hola, buenos días')).reply.text).toMatch(/^¡Hola!/);
  expect((await say('muchas gracias')).reply.text).toContain('Con mucho gusto');
  expect((await say('hasta luego')).reply.text).toContain('Adiós');
});

test('the chips the shop offers are understood when they are tapped', async () => {
  const say = talk('wine');
  const found = await say('un tinto de Ribera');
  expect((await say(found.reply.suggestions[0]!)).calls[0]?.tool).toBe('show_product');
  expect(did(await say('Añadirlo al carrito'))).toEqual(['add_to_cart done']);
  expect(did(await say('Vaciar el carrito'))).toEqual(['remove_from_cart done']);
});

test('the message decides the language', async () => {
  const say = talk('wine');
  expect((await say('¿qué tintos tenéis?')).reply.text).toContain('He encontrado');
  expect((await say('show me something cheaper')).reply.text).toContain('I found');
});
