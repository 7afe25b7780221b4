import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { listen } from './listen.ts';

const local = { host: '127.0.0.1', port: 0 };

/** Resolves `started` when a request arrives, and answers it when `finish` is called. */
function slowAnswer() {
  const started = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<Response>();
  const fetch = () => {
    started.resolve();
    return answer.promise;
  };
  return { fetch, started: started.promise, finish: () => answer.resolve(new Response('finished')) };
}

test('a request in flight is answered before the server is closed, and no new one is taken', async () => {
  const { fetch: answer, started, finish } = slowAnswer();
  const server = await listen(answer, local);
  const url = `http://127.0.0.1:${server.port}/`;
  const response = fetch(url);
  await started;
  const closed = server.close(10_000);
  await expect(fetch(url)).rejects.toThrow('fetch failed');
  finish();
  expect(await (await response).text()).toBe('finished');
  await closed;
});

test('connections that are only kept alive do not hold the server up', async () => {
  const asked = Promise.withResolvers<void>();
  const server = await listen(() => {
    asked.resolve();
    return new Response('ok');
  }, local);
  const socket = connect(server.port, '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n');
  const answer = text(socket);
  await asked.promise;
  await server.close(60_000);
  expect(await answer).toContain('HTTP/1.1 200');
});

test('what does not end by the deadline is cut', async () => {
  const { fetch: answer, started } = slowAnswer();
  const server = await listen(answer, local);
  const response = fetch(`http://127.0.0.1:${server.port}/`).catch((error: unknown) => error);
  await started;
  await server.close(30);
  expect(await response).toBeInstanceOf(Error);
});

test('a port that is taken is an error', async () => {
  const first = await listen(() => new Response('ok'), local);
  await expect(listen(() => new Response('ok'), { ...local, port: first.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
  await first.close(100);
});
