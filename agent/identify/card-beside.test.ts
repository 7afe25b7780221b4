import { afterEach, expect, test } from 'vitest';
import { did } from '../demo-shops.fixture.ts';
import { byCode, byQuestion, openIdentity } from './open-identity.fixture.ts';

let opened: Awaited<ReturnType<typeof openIdentity>> | undefined;
afterEach(() => opened?.shop.store.close());

const card = '5555 5555 5555 4444';

/** Everything the store holds, as text. */
async function remembered(): Promise<string> {
  const { read, t } = opened!.shop.store;
  const rows = await Promise.all(Object.values(t).map((table) => read.select().from(table)));
  return JSON.stringify(rows);
}

test('a card number beside who somebody is is masked, and they are known and told both', async () => {
  opened = await openIdentity(byQuestion);
  const asked = await opened.say(`where is order W000001, my card is ${card} 12/27 123`);
  expect(asked.reply.text).toMatch(/never take card numbers.*\n\nPlease tell me your e-mail address/);
  const known = await opened.say(`ada@example.com ${card}`);
  expect(did(known)).toEqual(['identify done', 'order_status done']);
  expect(known.reply.text).toMatch(/never take card numbers.*\n\nThank you, Ada\.\n\nOrder W000001 /);
  expect(await remembered()).not.toMatch(/5555|4444|12\/27/);
});

test('a one-time code beside a card number is still read', async () => {
  opened = await openIdentity(byCode);
  await opened.say('my email is ada@example.com');
  expect(did(await opened.say(`${card} 000001`))).toEqual(['identify done']);
  expect(await remembered()).not.toMatch(/5555|4444/);
});
