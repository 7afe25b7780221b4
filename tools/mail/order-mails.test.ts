import { afterEach, beforeEach, expect, test } from 'vitest';
import { sayFor } from '../../prompts/say.ts';
import { addToCart } from '../cart/add-to-cart.ts';
import { cancelOrder } from '../orders/cancel-order.ts';
import { checkout } from '../orders/checkout.ts';
import { createDispatcher } from '../outbox/dispatcher.ts';
import { emit } from '../outbox/emit.ts';
import { runTool } from '../run-tool.fixture.ts';
import { ada, guest, openTestShop, type TestShop } from '../test-shop.fixture.ts';
import type { ToolContext } from '../tool.ts';
import { createStoreMailer } from './mailer.ts';
import { orderMails } from './order-mails.ts';

let shop: TestShop;
let ids = 0;
const nextId = () => `mail-${++ids}`;
beforeEach(async () => {
  shop = await openTestShop({ returnInstructions: 'Post it to 1 Imaginary Lane.' });
});
afterEach(() => shop.close());

const address = { line1: '12 Harbour Street', city: 'Dublin', postalCode: 'D02 X285' };

async function buy(ctx: ToolContext, wish: object = {}): Promise<string> {
  await runTool(addToCart, ctx, { item: { variant: 'rioja-75' }, quantity: { count: 2 } });
  const told = await runTool(checkout, ctx, wish);
  if (!('result' in told)) throw new Error(told.text);
  return told.result.view.order;
}

async function mailsSent() {
  const { store } = shop;
  const mailer = createStoreMailer(store, nextId);
  await createDispatcher({ store, subscribers: [orderMails({ store, mailer })], now: () => shop.now, id: 'one' }).run();
  return store.read.select().from(store.t.mails);
} // prettier-ignore

test('an order is confirmed to the address given at checkout, and its cancelling as well', async () => {
  const ctx = shop.ctx(guest);
  const number = await buy(ctx, { address, email: 'guest@example.com' });
  await runTool(cancelOrder, ctx, { order: { number } }, { key: 'key-2' });
  const sent = await mailsSent();
  expect(sent).toMatchObject([
    {
      shop: 'test',
      to: 'guest@example.com',
      kind: 'order.cancelled',
      subject: 'Your order W000005 at Test Cellar is cancelled',
      text: 'Your order W000005 (2 bottles of Rioja Crianza) is cancelled. You get back €24.50.\n\nTest Cellar',
    },
  ]);
});

test('a customer is written to at their own address, in the language they spoke', async () => {
  await buy(shop.ctx(ada, { say: sayFor(shop.shop, 'de') }));
  expect(await mailsSent()).toMatchObject([
    { to: 'ada@example.com', kind: 'order.placed', subject: 'Ihre Bestellung W000005 bei Test Cellar' },
  ]);
});

test('a confirmation says what was bought, what it came to, and where it goes', async () => {
  await buy(shop.ctx(ada));
  const [mail] = await mailsSent();
  expect(mail?.text).toBe(
    'Thank you for your order W000005.\n\n2 bottles of Rioja Crianza (75 cl): €18.00\n€24.50 in all, paid with your Visa ending in 0001.\n' +
      'To Ada Example, 1 Imaginary Lane, X00 X001 Ballynowhere, Standard delivery\n\nTest Cellar',
  );
});

test('somebody who gave no address gets no mail, and the same event is one mail', async () => {
  await buy(shop.ctx(guest), { address });
  expect(await mailsSent()).toEqual([]);
  const mail = { shop: 'test', id: 'm', to: 'a@example.com', subject: 's', text: 't', kind: 'k' };
  const mailer = createStoreMailer(shop.store, nextId);
  await mailer.send(mail);
  await mailer.send(mail);
  expect(await mailsSent()).toHaveLength(1);
  const { id: _, ...without } = mail;
  await mailer.send(without);
  await mailer.send(without);
  expect(await mailsSent()).toHaveLength(3);
});

test('a return is answered with how the shop wants things back', async () => {
  const data = { order: 'W000001', variants: ['muscadet-75'], language: 'en' };
  await shop.store.apply([emit(shop.ctx(ada), { type: 'order.return_requested', data })]);
  const [mail] = await mailsSent();
  expect(mail).toMatchObject({ to: 'ada@example.com', kind: 'order.return_requested' });
  expect(mail?.text).toBe(
    'We have noted that you are sending back, from order W000001: 2 bottles of Muscadet sur Lie.\n\n' +
      'Post it to 1 Imaginary Lane.\n\nTest Cellar',
  );
});
