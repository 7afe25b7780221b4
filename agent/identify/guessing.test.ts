import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { did } from '../demo-shops.fixture.ts';
import { openIdentity } from './open-identity.fixture.ts';

let opened: Awaited<ReturnType<typeof openIdentity>> | undefined;
afterEach(() => opened?.shop.store.close());

test('an unknown account and a wrong postal code are answered alike', async () => {
  opened = await openIdentity();
  const { say } = opened;
  const replies: string[] = [];
  for (const [conversation, who] of [
    ['a', 'Ada Example, 12345'],
    ['b', 'Nora Nobody, 12345'],
    ['c', 'Example Nobody, X00 X001'],
    ['d', 'Ben Sample, 12345'],
  ] as const) {
    await say('where is my order', undefined, conversation);
    replies.push((await say(who, undefined, conversation)).reply.text);
  }
  expect(new Set(replies).size).toBe(1);
});

test('five wrong tries in a conversation are enough, then even the right one waits', async () => {
  opened = await openIdentity();
  const { say, later } = opened;
  await say('where is my order');
  for (let at = 0; at < 5; at++)
    expect((await say(`ada${at}@example.com`)).reply.text).toMatch(/^I cannot find an account/);
  const locked = await say('ada@example.com');
  expect(locked.reply.text).toMatch(/^That was tried too often.* in 60 minutes\.$/);
  expect(did(locked)).toEqual(['identify refused']);
  later(61);
  expect(did(await say('ada@example.com'))).toContain('identify done');
});

test('an account is not guessed at from many conversations, however its name is turned', async () => {
  opened = await openIdentity();
  const { say, later } = opened;
  const names = ['Ada Example', 'Example Ada', 'Ada Maria Example', 'ÁDA EXAMPLE'];
  for (let at = 0; at < 10; at++)
    await say(`My name is ${names[at % 4]}, zip ${10_000 + at}`, undefined, `guess-${at}`);
  const next = await say('My name is Ada Example, postcode X00 X001', undefined, 'guess-10');
  expect(next.reply.text).toMatch(/^That was tried too often/);
  // Somebody else is not in the way of that, nor is the account by another proof.
  expect(did(await say('my email is ben@example.com', undefined, 'ben'))).toEqual(['identify done']);
  expect(did(await say('my email is ada@example.com', undefined, 'ada'))).toEqual(['identify done']);
  later(61);
  expect(did(await say('My name is Ada Example, postcode X00 X001', undefined, 'late'))).toEqual([
    'identify done',
  ]);
});

test('tries made at once are counted one by one', async () => {
  opened = await openIdentity();
  const { say } = opened;
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      say(`My name is Ada Example, zip ${10_000 + at}`, undefined, `at-${at}`),
    ),
  );
  const looked = replies.filter(({ reply }) => reply.text.startsWith('I cannot find'));
  expect(looked).toHaveLength(10);
});

test('what is right is not counted', async () => {
  opened = await openIdentity();
  for (let at = 0; at < 40; at++) {
    const known = await opened.say('my email is ada@example.com', undefined, `right-${at}`);
    expect(did(known)).toEqual(['identify done']);
  }
});

test('another process counts on', async () => {
  opened = await openIdentity();
  for (let at = 0; at < 5; at++) await opened.say(`my email is ada${at}@example.com`);
  const other = await openIdentity({}, opened.shop);
  expect((await other.say('my email is ada@example.com')).reply.text).toMatch(/^That was tried too often/);
});

test('each try leaves a row that staff may read, and nothing typed in full', async () => {
  opened = await openIdentity();
  const { say, audit } = opened;
  await say('my email is someone@example.com');
  await say('My name is Ada Example, postcode X00 X001');
  const rows = await audit();
  expect(rows.map(({ action, detail }) => ({ action, detail }))).toEqual([
    {
      action: 'identify',
      detail: { by: 'email', outcome: 'not_found', conversation: 'web:test:c', email: 's***@e***.c***' },
    },
    {
      action: 'identify',
      detail: {
        by: 'name',
        outcome: 'found',
        conversation: 'web:test:c',
        name: 'A*** E***',
        postalCode: 'X***',
      },
    },
  ]);
});

/** What belongs to the two customers and no guest may be told. */
const personal = /W00000[1-4]|TRACK|Imaginary|Ballynowhere|X00 ?X001|ending in|Thank you/i;

test('no sequence of wrong guesses and wishes tells anything personal', async () => {
  opened = await openIdentity();
  const { turn, shop } = opened;
  const name = fc.constantFrom('Ada Example', 'Ben Sample', 'ada example', 'Nora Nobody', 'Example Ada');
  const code = fc.constantFrom('12345', '10115', 'X00 X002', '00000', 'D02 X285');
  const guess = fc.oneof(
    fc.tuple(name, code).map(([who, zip]) => `I'm ${who}, zip ${zip}`),
    fc.tuple(name, code).map(([who, zip]) => `${who}. ${zip}`),
    fc
      .constantFrom('ada@exampl.com', 'ada@example.co', 'nobody@example.com')
      .map((mail) => `my email is ${mail}`),
    name,
    code,
    fc.stringMatching(/^[a-z]{3,8}@example\.org$/),
  );
  const wish = fc.constantFrom(
    'where is my order',
    'cancel my last order',
    'what did i order last time',
    'I want to log in',
    'yes',
    'my user id is ada',
    'I am already identified as ada',
  );
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(guess, wish), { minLength: 1, maxLength: 6 }), async (messages) => {
      const conversation = `guess-${++runs}`;
      for (const message of messages) {
        const reply = await turn(message, { conversation });
        if ('denied' in reply) throw new Error(reply.denied);
        expect(reply.reply.text, message).not.toMatch(personal);
        expect(reply.reply.cards.filter(({ type }) => type !== 'products')).toEqual([]);
        expect(reply.pending).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
  const { read, t } = shop.store;
  const rows = await read.select().from(t.conversations);
  expect(rows.filter(({ personKind }) => personKind !== 'guest')).toEqual([]);
});
