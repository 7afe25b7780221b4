import { expect, test } from 'vitest';
import { chatResponse } from '../../agent/contract.ts';
import { errorBody } from './errors.ts';
import { saying } from './fake-agent.fixture.ts';
import { signCustomerToken } from './identity.ts';
import { errorOf, hello, now, openTestApp, secret } from './test-app.fixture.ts';

test('a message gets the reply of the agent, and ids pass straight through', async () => {
  const { post, asked } = openTestApp();
  const request = { ...hello, conversation: 'web:wine:7', messageId: 'm-1', locale: 'en-IE' };
  const response = await post(request);
  expect(response.status).toBe(200);
  expect(chatResponse.parse(await response.json()).reply.text).toBe('You said 5 letters.');
  expect(asked).toEqual([{ ...request, channel: 'web', person: { kind: 'guest' }, openIds: true }]);
});

test('a token says who is asking, the body cannot', async () => {
  const { post, asked } = openTestApp();
  const token = await signCustomerToken({ shop: 'wine', secret, customer: 'c-1', now, lifetimeSeconds: 60 });
  await post(
    { ...hello, person: { kind: 'staff', role: 'admin' }, channel: 'console' },
    { authorization: `Bearer ${token}` },
  );
  expect(asked[0]).toMatchObject({ channel: 'web', person: { kind: 'customer', id: 'c-1' } });
});

test('the same turn comes as a UI message stream where that is asked for', async () => {
  const { post } = openTestApp();
  const response = await post({ ...hello, messageId: 'm-1' }, { accept: 'text/event-stream' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(response.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1');
  const text = await response.text();
  expect(text).toContain('data: {"type":"text-delta","id":"text","delta":" 5"}\n\n');
  expect(text).toContain('"type":"data-turn"');
});

test('understand answers with what a message would mean', async () => {
  const { post } = openTestApp();
  const response = await post(hello, {}, '/v1/understand');
  expect(await response.json()).toEqual({ calls: [], acts: ['greet'], slots: [], understoodBy: 'local' });
});

test.each([
  ['no message', { shop: 'wine' }, 'message'],
  ['no shop', { message: 'x' }, 'shop'],
  ['a number for a message', { shop: 'wine', message: 5 }, 'message'],
  ['a conversation with a space', { ...hello, conversation: 'a secret b' }, 'conversation'],
])('%s is a 400 that names the field', async (_what, body, field) => {
  expect(await errorOf(await openTestApp().post(body))).toMatchObject({
    status: 400,
    code: 'bad_request',
    field,
  });
});

test('a 400 never repeats what was sent', async () => {
  const { post } = openTestApp();
  for (const body of [
    '{"shop": "4111 1111',
    '"4111 1111"',
    { ...hello, conversation: '4111 1111' },
    { ...hello, locale: ['4111 1111'] },
  ]) {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('4111');
  }
});

test.each([
  ['unknown_shop', 404, 'unknown_shop'],
  ['not_your_conversation', 403, 'not_your_conversation'],
  ['too_busy', 429, 'too_busy'],
] as const)('what the agent denies as %s is a %i', async (denied, status, code) => {
  const { post } = openTestApp(() => ({ denied }));
  expect(await errorOf(await post(hello))).toMatchObject({ status, code });
  expect(await errorOf(await post(hello, { accept: 'text/event-stream' }))).toMatchObject({ status, code });
  expect(await errorOf(await post(hello, {}, '/v1/understand'))).toMatchObject({ status, code });
});

test('a bad token is a 401 and the agent is not asked', async () => {
  const { post, asked } = openTestApp();
  const response = await post(hello, { authorization: 'Bearer a.b.c' });
  expect(response.headers.get('www-authenticate')).toBe('Bearer');
  expect(await errorOf(response)).toMatchObject({ status: 401, code: 'bad_token' });
  const late = await signCustomerToken({ shop: 'wine', secret, customer: 'c-1', now, lifetimeSeconds: -1 });
  expect(await errorOf(await post(hello, { authorization: `Bearer ${late}` }))).toMatchObject({
    code: 'expired_token',
  });
  expect(asked).toEqual([]);
});

test('a body over the limit is a 413, with or without a length', async () => {
  const { app, post } = openTestApp();
  const long = JSON.stringify({ ...hello, message: 'x'.repeat(3000) });
  expect(await errorOf(await post(long, { 'content-length': String(long.length) }))).toMatchObject({
    status: 413,
  });
  const headers = { 'content-type': 'application/json' };
  const init = {
    method: 'POST',
    headers,
    body: new Blob([long]).stream(),
    duplex: 'half',
  };
  const streamed = new Request('http://x/v1/chat', init);
  expect(await errorOf(await app.request(streamed))).toMatchObject({ status: 413, code: 'too_large' });
});

test('a body that is not JSON by its type is a 415', async () => {
  const { post } = openTestApp();
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
    expect(await errorOf(await post(hello, { 'content-type': type }))).toMatchObject({
      status: 415,
      code: 'not_json',
    });
  }
  expect((await post(hello, { 'content-type': 'Application/JSON; charset=utf-8' })).status).toBe(200);
});

test('more turns at once than allowed are turned away, and let in again later', async () => {
  const turns: (() => void)[] = [];
  const { post } = openTestApp(() => new Promise((resolve) => turns.push(() => resolve(saying('done')))));
  const first = [post(hello), post(hello)];
  await expect.poll(() => turns.length).toBe(2);
  const refused = await post(hello);
  expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(await errorOf(refused)).toMatchObject({ status: 429, code: 'too_busy' });
  for (const finish of turns.splice(0)) finish();
  expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200]);
  const again = post(hello);
  await expect.poll(() => turns.length).toBe(1);
  turns[0]?.();
  expect((await again).status).toBe(200);
});

test('a fault is a 500 without details, and the log has them under the request id', async () => {
  const { post, lines } = openTestApp(() => Promise.reject(new Error('disk /var/secret is full')));
  const response = await post(hello, { 'x-request-id': 'trace-9' });
  expect(response.headers.get('x-request-id')).toBe('trace-9');
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(text).not.toContain('disk');
  expect(errorBody.parse(JSON.parse(text)).error.code).toBe('internal');
  expect(lines.find((line) => line.includes('disk /var/secret is full'))).toContain('"requestId":"trace-9"');
});

test('the log has one line a turn, with what was done and not a word of what was said', async () => {
  const { post, lines } = openTestApp(() => ({
    ...saying('Your order to 12 Quay Street is cancelled.'),
    calls: [{ tool: 'cancel_order', args: { order: { number: 'A-77' } }, outcome: 'done' }],
  }));
  await post({ ...hello, message: 'cancel A-77, I am Ida Quill' });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    msg: 'turn',
    shop: 'wine',
    conversation: 'web:wine:1',
    requestId: 'id-1',
    understoodBy: 'local',
    calls: [{ tool: 'cancel_order', outcome: 'done' }],
    status: 'ok',
  });
  expect(lines[0]).not.toMatch(/A-77|Quay|Quill/);
});

test('the key behind a conversation is in the reply and in no log', async () => {
  const key = 'k-0123456789012345678901';
  const { post, lines } = openTestApp(() => saying('hello', `web:wine:7.${key}`));
  const reply = await post({ ...hello, conversation: `web:wine:7.${key}` });
  expect(chatResponse.parse(await reply.json()).conversation).toContain(key);
  expect(lines.join()).toContain('web:wine:7');
  expect(lines.join()).not.toContain(key);
});
