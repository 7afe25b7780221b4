import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { saying } from './fake-agent.fixture.ts';
import { errorOf, hello, openTestApp } from './test-app.fixture.ts';

test('an address that is not there is a 404 in JSON', async () => {
  const { app } = openTestApp();
  expect(await errorOf(await app.request('/v1/nothing'))).toMatchObject({ status: 404, code: 'not_found' });
  expect(await errorOf(await app.request('/v1/chat'))).toMatchObject({ status: 404 });
});

test('health, ready and metrics', async () => {
  let ready = false;
  const { app, post } = openTestApp(undefined, { ready: () => ready });
  expect((await app.request('/health')).status).toBe(200);
  expect((await app.request('/ready')).status).toBe(503);
  ready = true;
  expect((await app.request('/ready')).status).toBe(200);
  await post(hello);
  await app.request('/somebody/made/this/up');
  const text = await (await app.request('/metrics')).text();
  expect(text).toContain('shopkeeper_turns_total{shop="wine",understood_by="local",outcome="talked"} 1');
  expect(text).toContain('shopkeeper_turn_seconds_count 1');
  expect(text).toContain('shopkeeper_http_requests_total{method="GET",route="/ready",status="503"} 1');
  expect(text).toContain('route="/*",status="404"} 1');
});

test('a request counts for the route that answered, also where a page could have', async () => {
  const storefront = new Hono();
  storefront.get('/:shop', (c, next) => (c.req.param('shop') === 'wine' ? c.html('<p>A shop</p>') : next()));
  const { app } = openTestApp(undefined, { storefront });
  for (const path of ['/health', '/wine', '/nobody']) await app.request(path);
  const text = await (await app.request('/metrics')).text();
  expect(text).toContain('route="/health",status="200"} 1');
  expect(text).toContain('route="/:shop",status="200"} 1');
  expect(text).toContain('route="/:shop",status="404"} 1');
});

test('what the demo pages are sent is limited too', async () => {
  const storefront = new Hono();
  storefront.post('/demo/:shop/token', async (c) => c.json(await c.req.json()));
  const { app } = openTestApp(undefined, { storefront });
  const send = (body: unknown) =>
    app.request('/demo/wine/token', { method: 'POST', body: JSON.stringify(body) });
  expect((await send({ customer: 'c-1' })).status).toBe(200);
  expect(await errorOf(await send({ customer: 'x'.repeat(3000) }))).toMatchObject({
    status: 413,
    code: 'too_large',
  });
});

test('what a caller makes up does not become a label', async () => {
  const { app, post } = openTestApp(() => ({ denied: 'unknown_shop' }));
  await post({ ...hello, shop: 'made-up' });
  await app.request('/v1/chat', { method: 'MADEUP' });
  const text = await (await app.request('/metrics')).text();
  expect(text).not.toMatch(/made-?up/i);
  expect(text).toContain('outcome="unknown_shop"} 1');
});

type Operation = {
  operationId: string;
  summary: string;
  security?: unknown[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { description: string; content?: Record<string, { schema?: Schema }> }>;
};
type Schema = { type?: string; properties?: Record<string, unknown>; required?: string[] };
type Document = {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { securitySchemes: Record<string, unknown> };
};

async function readDocument() {
  const { app } = openTestApp(undefined, { publicUrl: 'https://keeper.example' });
  const document = (await (await app.request('/openapi.json')).json()) as Document;
  return { app, document };
}

test('the API document lists each route that is served', async () => {
  const { document } = await readDocument();
  const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(listed.sort()).toEqual([
    'get /health',
    'get /metrics',
    'get /openapi.json',
    'get /ready',
    'get /v1/shops/{shop}',
    'post /v1/chat',
    'post /v1/understand',
  ]);
});

test('the API document is sound: ids are unique, references lead somewhere, every schema has a body', async () => {
  const { document } = await readDocument();
  expect(document).toMatchObject({
    openapi: '3.1.0',
    info: { title: 'Shopkeeper' },
    servers: [{ url: 'https://keeper.example' }],
  });
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  expect(new Set(operations.map((operation) => operation.operationId)).size).toBe(operations.length);
  for (const { responses } of operations) {
    for (const [status, { description, content }] of Object.entries(responses)) {
      expect(status).toMatch(/^[2-5]\d\d$/);
      expect(description).not.toBe('');
      for (const media of Object.values(content ?? {})) expect(media.schema).toBeTypeOf('object');
    }
  }
  for (const [, reference = ''] of JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    let node: unknown = document;
    for (const key of reference.split('/')) node = (node as Record<string, unknown>)[key];
    expect(node, reference).toBeTypeOf('object');
  }
});

test('the API document describes chat as it is: body, both replies, errors, token', async () => {
  const { app, document } = await readDocument();
  const chat = document.paths['/v1/chat']?.post;
  expect(chat?.requestBody?.content['application/json']?.schema.required).toEqual(['shop', 'message']);
  const { content = {} } = chat?.responses['200'] ?? {};
  expect(Object.keys(content)).toEqual(['application/json', 'text/event-stream']);
  expect(Object.keys(content['application/json']?.schema?.properties ?? {})).toEqual(Object.keys(saying('')));
  expect(Object.keys(chat?.responses ?? {})).toEqual([
    '200',
    '400',
    '401',
    '403',
    '404',
    '413',
    '415',
    '429',
    '500',
  ]);
  expect(document.components.securitySchemes.token).toMatchObject({ type: 'http', scheme: 'bearer' });
  expect(chat?.security).toEqual([{}, { token: [] }]);
  const error = chat?.responses['400']?.content?.['application/json']?.schema;
  expect(error?.properties).toHaveProperty('error');
  expect((await app.request('/openapi.json')).status).toBe(200);
});
