import { expect, test } from 'vitest';
import { errorOf, openTestApp } from './test-app.fixture.ts';

test('a shop introduces itself to any page, and keeps its terms to itself', async () => {
  const { app } = openTestApp();
  const response = await app.request('/v1/shops/wine', { headers: { origin: 'https://blog.example' } });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(await response.json()).toEqual({
    id: 'wine',
    name: 'The Cork',
    currency: 'EUR',
    locale: 'en-IE',
    starters: ['a dry white'],
  });
});

test('a shop that is not there is a 404', async () => {
  const { app } = openTestApp();
  expect(await errorOf(await app.request('/v1/shops/books'))).toMatchObject({
    status: 404,
    code: 'unknown_shop',
  });
});
