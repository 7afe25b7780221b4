import { expect, test } from 'vitest';
import type { ChatRequest } from '../../agent/contract.ts';
import { uiStream } from '../../channels/web/ui-stream.ts';
import { confirm, turn } from '../sample-cards.fixture.ts';
import { createSession, storagePrefix } from './session.ts';

type Sent = ChatRequest & { authorization: string | undefined };

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (nth: number) => [...kept.keys()][nth] ?? null,
    clear: () => kept.clear(),
    get length() {
      return kept.size;
    },
  };
}

/** A signed-in person's token as far as a browser can read it. */
const tokenOf = (sub: string) => `x.${btoa(JSON.stringify({ kind: 'customer', sub }))}.x`;

/** A session over answers given one after the other; resolves `settled` when no reply is under way. */
function open(answers: (Response | Promise<Response> | 'unreachable')[], storage = memory(), token?: string) {
  const sent: Sent[] = [];
  let ids = 0;
  let wake = () => {};
  const session = createSession({
    shop: 'wine',
    api: 'https://api.example',
    token,
    storage,
    newId: () => `id-${(ids += 1)}-${token ?? 'guest'}`,
    online: () => true,
    changed: () => wake(),
    fetch: async (_url, init) => {
      const headers = new Headers(init?.headers);
      sent.push({
        ...JSON.parse(String(init?.body)),
        authorization: headers.get('authorization') ?? undefined,
      });
      const answer = answers.shift();
      if (answer === undefined) throw new Error('asked more often than expected');
      if (answer === 'unreachable') throw new TypeError('network');
      return answer;
    },
  });
  const settled = async () => {
    await Promise.resolve();
    while (session.state().sending && !session.state().failure)
      await new Promise<void>((done) => (wake = done));
  };
  return { session, sent, settled, storage };
}

const reply = (
  text: string,
  ...more: Parameters<typeof turn> extends [string, ...infer Rest] ? Rest : never
) => new Response(uiStream(turn(text, ...more)));

test('a retry sends the same words under the same id in the same conversation', async () => {
  const { session, sent, settled } = open([
    new Response('', { status: 502 }),
    'unreachable',
    reply('Placed.'),
  ]);
  session.send('yes, order it');
  await settled();
  expect(session.state().failure).toEqual({ kind: 'server' });
  session.retry();
  await settled();
  expect(session.state().failure).toEqual({ kind: 'unreachable' });
  session.retry();
  await settled();
  expect(session.state().failure).toBeUndefined();
  expect(
    new Set(sent.map(({ message, messageId, conversation }) => `${message} ${messageId} ${conversation}`))
      .size,
  ).toBe(1);
});

test.for([
  [401, {}, { kind: 'signed_out' }],
  [403, {}, { kind: 'forbidden' }],
  [404, {}, { kind: 'refused' }],
  [429, { 'retry-after': '7' }, { kind: 'busy', wait: 7 }],
  [503, {}, { kind: 'server' }],
] as const)('an answer of %i is told for what it is', async ([status, headers, failure]) => {
  const { session, settled } = open([new Response('', { status, headers })]);
  session.send('hello');
  await settled();
  expect(session.state().failure).toEqual(failure);
});

test('a stream that breaks off or says it failed is a failure, however much of it came', async () => {
  const cut = uiStream(turn('Placed.')).replace('data: [DONE]\n\n', '');
  const said = 'data: {"type":"start"}\n\ndata: {"type":"error","errorText":"x"}\n\ndata: [DONE]\n\n';
  const { session, settled } = open([new Response(cut), new Response(said)]);
  session.send('order it');
  await settled();
  expect(session.state().failure).toEqual({ kind: 'broken' });
  session.retry();
  await settled();
  expect(session.state().failure).toEqual({ kind: 'server' });
});

test('the conversation is there again after a page change', async () => {
  const first = open([reply('Four whites.')]);
  first.session.send('a dry white');
  await first.settled();
  const second = open([reply('Twelve euro.')], first.storage);
  expect(second.session.state().entries).toHaveLength(2);
  second.session.send('how much is the first?');
  await second.settled();
  expect(second.sent[0]?.conversation).toBe('thread-1');
});

test('a reply that a page change cut off is asked for again under its own id', async () => {
  const first = open([new Response(new ReadableStream())]);
  first.session.send('order it');
  const second = open([reply('Placed.')], first.storage);
  await second.settled();
  expect(second.sent[0]?.messageId).toBe(first.sent[0]?.messageId);
  expect(second.session.state().entries).toHaveLength(2);
});

test('another person finds nothing of what was said before them', async () => {
  const { session, sent, settled, storage } = open(
    [reply('Your order is on its way.'), reply('Hello.')],
    memory(),
    tokenOf('mia'),
  );
  session.send('where is my order');
  await settled();
  session.signIn(tokenOf('bo'));
  expect(session.state().entries).toEqual([]);
  expect(storage.getItem(`${storagePrefix('wine')}customer:mia`)).toBeNull();
  session.send('hello');
  await settled();
  expect(sent[1]).toMatchObject({ authorization: `Bearer ${tokenOf('bo')}` });
  expect(sent[1]?.conversation).not.toBe('thread-1');
});

test('a reply under way when somebody else signs in is not shown to them', async () => {
  const { promise: late, resolve: finish } = Promise.withResolvers<Response>();
  const { session, settled } = open([late, reply('Hello, Bo.')]);
  session.send('my address?');
  session.signIn(tokenOf('bo'));
  finish(reply('4 Quay Lane'));
  await late;
  session.send('hello');
  await settled();
  expect(JSON.stringify(session.state().entries)).toContain('Hello, Bo.');
  expect(JSON.stringify(session.state().entries)).not.toContain('Quay Lane');
});

test('a fresh token of the same person goes on with the conversation', async () => {
  const { session, sent, settled } = open(
    [new Response('', { status: 401 }), reply('Here.')],
    memory(),
    tokenOf('mia'),
  );
  session.send('my orders');
  await settled();
  const fresh = `y.${tokenOf('mia').split('.')[1]}.y`;
  session.signIn(fresh);
  session.retry();
  await settled();
  expect(session.state().entries).toHaveLength(2);
  expect(sent[1]?.authorization).toBe(`Bearer ${fresh}`);
});

test('a confirmation is answered once', async () => {
  const pending = [{ tool: 'place_order', args: {}, summary: 'an order' }];
  const { session, sent, settled } = open([reply('Shall I?', [confirm], { pending }), reply('Placed.')]);
  session.send('order it');
  await settled();
  session.answer('confirm-1', 'yes', 'yes');
  session.answer('confirm-1', 'no', 'no');
  await settled();
  expect(sent.map(({ message }) => message)).toEqual(['order it', 'yes']);
  expect(session.state().answered).toEqual({ 'confirm-1': 'yes' });
});

test('words said while a reply is under way follow it', async () => {
  const { session, sent, settled } = open([reply('One.'), reply('Two.')]);
  session.send('first');
  session.send('second');
  await settled();
  await settled();
  expect(sent.map(({ message }) => message)).toEqual(['first', 'second']);
});
