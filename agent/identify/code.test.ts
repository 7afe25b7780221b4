import { afterEach, expect, test } from 'vitest';
import { did } from '../demo-shops.fixture.ts';
import { byCode, openIdentity } from './open-identity.fixture.ts';

let opened: Awaited<ReturnType<typeof openIdentity>> | undefined;
afterEach(() => opened?.shop.store.close());

const open = async () => (opened = await openIdentity(byCode));

test('a code is sent to the address, typed, and the wish goes on', async () => {
  const { say, mails } = await open();
  expect((await say('where is order W000001')).reply.text).toBe(
    'Please tell me your e-mail address, to which I will send a code, so that I can find your account.',
  );
  const sent = await say('ada@example.com');
  expect(sent.reply.text).toMatch(/^If there is an account with that address, I have just sent it a code/);
  expect(await mails()).toMatchObject(
    [{ to: 'ada@example.com', kind: 'code', text: /^000001 is your code/ }].map(({ text, ...mail }) => ({
      ...mail,
      text: expect.stringMatching(text),
    })),
  );
  const known = await say('it is 000 001');
  expect(did(known)).toEqual(['identify done', 'order_status done']);
  expect(known.reply.text).toContain('delivered');
});

test('an unknown address is answered alike, and gets no mail', async () => {
  const { say, mails } = await open();
  await say('where is my order', undefined, 'a');
  await say('where is my order', undefined, 'b');
  const known = await say('ada@example.com', undefined, 'a');
  const unknown = await say('nobody@example.com', undefined, 'b');
  expect(unknown.reply).toEqual(known.reply);
  expect(await mails()).toHaveLength(1);
  // The code of nobody's address, were it guessed, identifies nobody.
  expect(did(await say('000002', undefined, 'b'))).toEqual(['identify refused']);
});

test('a wrong code is wrong, the right one still counts, and only once', async () => {
  const { say } = await open();
  await say('my email is ada@example.com');
  expect((await say('999999')).reply.text).toMatch(/^That code is not right/);
  expect(did(await say('000001'))).toEqual(['identify done']);
  await say('my email is ada@example.com', undefined, 'b');
  expect(did(await say('000001', undefined, 'b'))).toEqual(['identify refused']);
});

test('a code is good for ten minutes, and for the conversation that asked for it', async () => {
  const { say, later } = await open();
  await say('my email is ada@example.com', undefined, 'a');
  await say('my email is nobody@example.com', undefined, 'b');
  expect(did(await say('000001', undefined, 'b'))).toEqual(['identify refused']);
  later(11);
  expect((await say('000001', undefined, 'a')).reply.text).toMatch(/no longer good/);
});

test('a new code takes the place of the old one, and there are three an hour', async () => {
  const { say, mails, later } = await open();
  await say('my email is ada@example.com');
  await say('ada@example.com');
  expect(did(await say('000001'))).toEqual(['identify refused']);
  await say('my email is ada@example.com');
  expect((await say('ada@example.com')).reply.text).toMatch(/^That was tried too often/);
  expect(await mails()).toHaveLength(3);
  later(61);
  await say('ada@example.com');
  expect(await mails()).toHaveLength(4);
});

test('five wrong codes end it', async () => {
  const { say } = await open();
  await say('my email is ada@example.com');
  for (let at = 0; at < 5; at++) await say(`99999${at}`);
  expect((await say('000001')).reply.text).toMatch(/^That was tried too often/);
});

test('a code is kept only as a hash', async () => {
  const { say, shop } = await open();
  await say('my email is ada@example.com');
  const { read, t } = shop.store;
  const kept = JSON.stringify(
    await Promise.all(
      [t.identityCodes, t.dialogues, t.ledger, t.audit].map((table) => read.select().from(table)),
    ),
  );
  expect(kept).not.toContain('000001');
});
