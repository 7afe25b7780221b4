import { afterEach, expect, test } from 'vitest';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { ada, ben, guest, type TestShop } from '../../tools/test-shop.fixture.ts';
import { did } from '../demo-shops.fixture.ts';
import { byQuestion, openIdentity } from './open-identity.fixture.ts';

let shop: TestShop | undefined;
afterEach(async () => {
  await shop?.close();
  shop = undefined;
});

async function open(settings: Partial<ShopFile> = byQuestion) {
  const opened = await openIdentity(settings, shop);
  shop = opened.shop;
  return opened.say;
}

test('without the setting only a token tells who somebody is', async () => {
  const say = await open({});
  expect((await say('where is my order')).reply.text).toMatch(/sign in/);
  expect(did(await say('my email is ada@example.com'))).not.toContain('identify done');
  expect((await say('where is my order')).reply.text).toMatch(/sign in/);
});

test.each([
  ['an e-mail address', 'ada@example.com'],
  ['it in a sentence', "It's Ada@Example.com. And be quick about it."],
  ['a name and a postal code', "I'm Ada Example, X00 X001"],
  ['both in lower case, with a remark', "ada example, x00x001. don't remember my email."],
  ['a town beside them', 'Ada Example. Ballynowhere, X00 X001'],
])('%s, when asked for, is enough, and the wish is remembered', async (_, answer) => {
  const say = await open();
  const asked = await say('where is my order W000002');
  expect(asked.reply.text).toBe(
    'Please tell me your e-mail address or your full name and postal code, so that I can find your account.',
  );
  const known = await say(answer);
  expect(did(known)).toEqual(['identify done', 'order_status done']);
  expect(known.reply.text).toMatch(/^Thank you, Ada\.\n\nOrder W000002 /);
  expect((await say('and W000001?')).reply.text).toContain('W000001');
});

test('a name now, the postal code next', async () => {
  const say = await open();
  await say('where is my order');
  expect((await say('Ada Example')).reply.text).toMatch(/^And what is the postal code/);
  expect(did(await say('X00 X001'))).toContain('identify done');
});

test('what somebody looks for meanwhile is no name', async () => {
  const say = await open();
  await say('where is my order');
  for (const message of ['Harbour Shirt', 'Do you have the Harbour Shirt in M?'])
    expect(did(await say(message))).not.toContain('identify refused');
  expect(did(await say('ada@example.com'))).toContain('identify done');
});

test('a postal code that was wrong is asked for again, and the name is kept', async () => {
  const say = await open();
  await say('where is my order');
  const wrong = await say('Ada Example, 12345');
  expect(wrong.reply.text).toMatch(/^I cannot find an account with that\./);
  expect(did(await say('sorry, X00 X001'))).toContain('identify done');
});

test('an address nobody has, and then the name', async () => {
  const say = await open();
  await say('where is my order');
  expect((await say('ada.e@example.com')).reply.text).toBe(
    'I cannot find an account with that. Could you check it, or give me your full name and postal code?',
  );
  expect(did(await say('Ada Example, X00 X001'))).toEqual(['identify done', 'order_status done']);
});

test('who one is and a wish in one message, unasked', async () => {
  const say = await open();
  const done = await say("I'm Ada Example, my postcode is X00 X001, and I want to cancel order W000003");
  expect(did(done)).toEqual(['identify done', 'cancel_order needs_confirmation']);
  expect(did(await say('yes'))).toEqual(['cancel_order done']);
});

test('a write that waited for it is planned, and still needs its yes', async () => {
  const say = await open();
  const asked = await say('cancel order W000003');
  expect(did(asked)).toEqual(['cancel_order refused']);
  const known = await say('ada@example.com');
  expect(did(known)).toEqual(['identify done', 'cancel_order needs_confirmation']);
  expect(did(await say('yes please'))).toEqual(['cancel_order done']);
});

test('several wishes are one question, and all are taken up in their order', async () => {
  const say = await open();
  const asked = await say('cancel order W000003 and where is order W000001');
  expect(asked.reply.text.match(/Please tell me/g)).toHaveLength(1);
  expect(did(await say('ada@example.com'))).toEqual([
    'identify done',
    'cancel_order needs_confirmation',
    'order_status done',
  ]);
});

test('nobody is known by a user id or an order number', async () => {
  const say = await open();
  await say('where is my order');
  for (const message of ['my user id is ada', 'ada_example_1', 'customer number ada', 'W000001'])
    expect(did(await say(message))).not.toContain('identify done');
  expect((await say('where is my order W000001')).reply.text).not.toMatch(/delivered|Muscadet/);
});

test('who was identified stays so in a new process, and only in this conversation', async () => {
  const before = await open();
  await before('my email is ada@example.com');
  const after = await open();
  expect((await after('where is order W000001')).reply.text).toContain('delivered');
  expect(did(await after('where is order W000001', guest, 'another'))).toEqual(['order_status refused']);
});

test('one conversation serves one customer, and says nothing of another', async () => {
  const say = await open();
  await say('my email is ada@example.com');
  const other = "I'm Ben Sample, zip 12345";
  const refused = await say(`${other}, where is order W000004`);
  expect(refused.reply.text).toBe('This conversation is for Ada. For anybody else, please start a new one.');
  const nobody = await say("I'm Bob Nobody, zip 12345, where is order W000004");
  expect(nobody.reply.text).toBe(refused.reply.text);
  expect((await say('where is order W000004')).reply.text).toMatch(/no such order/);
  expect(await say('hello', ben)).toEqual({ denied: 'not_your_conversation' });
  expect(did(await say('where is order W000001', ada))).toEqual(['order_status done']);
});

test('saying it twice does no harm', async () => {
  const say = await open();
  await say('my email is ada@example.com');
  const again = await say('Ada Example, X00 X001, that is all I have');
  expect(again.reply.text).not.toMatch(/start a new one/);
  expect(did(await say('my email is ada@example.com'))).toEqual(['identify done']);
});

test.each([
  [
    'de',
    'wo ist meine Bestellung W000002',
    'Ich bin Ada Example, PLZ X00 X001. Meine E-Mail weiß ich nicht mehr.',
    /^Danke, Ada\./,
  ],
  [
    'es',
    'dónde está mi pedido W000002',
    'Soy Ada Example, código postal X00 X001. No recuerdo mi correo.',
    /^Gracias, Ada\./,
  ],
  [
    'fr',
    'où est ma commande W000002',
    'Je suis Ada Example, code postal X00 X001. Je ne me souviens pas de mon e-mail.',
    /^Merci, Ada\./,
  ],
  [
    'it',
    "dov'è il mio ordine W000002",
    'Sono Ada Example, CAP X00 X001. Non ricordo la mia email.',
    /^Grazie, Ada\./,
  ],
])('in %s', async (_, wish, answer, thanks) => {
  const say = await open();
  expect(did(await say(wish))).toEqual(['order_status refused']);
  const known = await say(answer);
  expect(known.reply.text).toMatch(thanks);
  expect(did(known)).toEqual(['identify done', 'order_status done']);
});

test('a wish to be known is answered with what is needed', async () => {
  const say = await open();
  for (const message of ['I would like to log in please', 'can you find my account?'])
    expect((await say(message)).reply.text).toMatch(/^Please tell me your e-mail address/);
});

test('what a shop keeps for those who signed in is not opened by saying who one is', async () => {
  const say = await open({ rules: { identify: ['email'], signedInOnly: ['cancel_order'] } });
  await say('my email is ada@example.com');
  expect((await say('cancel order W000003')).reply.text).toMatch(/^For that, please sign in/);
  expect(did(await say('cancel order W000003', ada, 'signed in'))).toEqual([
    'cancel_order needs_confirmation',
  ]);
});

test('understanding a message says who is meant, and looks nobody up', async () => {
  shop = (await openIdentity()).shop;
  const { agent, audit } = await openIdentity({}, shop);
  const understood = await agent.understand({
    shop: 'test',
    message: "I'm Ada Example, zip X00 X001, where is my order?",
    channel: 'web',
    person: guest,
  });
  expect(understood).toMatchObject({
    calls: [
      { tool: 'identify', args: { name: 'Ada Example', postalCode: 'X00 X001' } },
      { tool: 'order_status' },
    ],
  });
  expect(await audit()).toEqual([]);
});
