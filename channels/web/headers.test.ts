import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { hello, openTestApp } from './test-app.fixture.ts';

test('pages of any site may call the API where * is set', async () => {
  const { app, post } = openTestApp();
  const preflight = await app.request('/v1/chat', {
    method: 'OPTIONS',
    headers: { origin: 'https://a.example' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-headers')).toContain('Authorization');
  const response = await post(hello, { origin: 'https://a.example' });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('access-control-allow-credentials')).toBeNull();
});

test('only the listed sites may call the API where sites are listed', async () => {
  const { post } = openTestApp(undefined, { corsOrigins: ['https://shop.example'] });
  const ours = await post(hello, { origin: 'https://shop.example' });
  expect(ours.headers.get('access-control-allow-origin')).toBe('https://shop.example');
  expect(ours.headers.get('vary')).toContain('Origin');
  const theirs = await post(hello, { origin: 'https://evil.example' });
  expect(theirs.headers.get('access-control-allow-origin')).toBeNull();
});

test('every answer carries the protective headers, and a page its content policy', async () => {
  const storefront = new Hono();
  storefront.get('/:shop', (c) => c.html('<p>A shop</p>'));
  const { app } = openTestApp(undefined, { storefront });
  const page = await app.request('/wine');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  for (const path of ['/wine', '/health', '/v1/nothing']) {
    const { headers } = await app.request(path, { headers: { 'x-request-id': 'bad id\u007f' } });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('x-request-id')).toMatch(/^id-\d+$/);
  }
});
