import { afterAll, beforeAll, expect, test } from 'vitest';
import { importShop } from '../../store/folder/import-shop.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { findShop, shopSecret } from '../../store/queries/shops.ts';
import { createIdentity } from '../web/identity.ts';
import { storefrontRoutes } from './routes.ts';

const now = () => new Date('2026-11-20T12:00:00Z');
let store: Store;
let ids = 0;

beforeAll(async () => {
  store = await openStore({ url: ':memory:', now });
  const folder = `${import.meta.dirname}/../../shops/wine`;
  await importShop(store, folder, { now: now(), newId: () => `id-${(ids += 1)}` });
});
afterAll(() => store.close());

const open = (demo = true) => storefrontRoutes({ store, now, demo });
const textOf = async (path: string, demo = true) => (await open(demo).request(path)).text();
const tokenFor = (customer: unknown, demo = true, shop = 'wine') =>
  open(demo).request(`/demo/${shop}/token`, { method: 'POST', body: JSON.stringify({ customer }) });
async function firstCustomer() {
  const options = [...(await textOf('/wine')).matchAll(/<option value="([^"]+)"/g)];
  return options[0]?.[1] ?? '';
}

test('the front page leads to each shop and shows some of what it sells', async () => {
  const page = await textOf('/');
  expect(page).toContain('href="/wine"');
  expect(page.match(/src="\/pictures\/wine\/[^"]+\.svg"/g)).toHaveLength(4);
});

test('a shop shows 48 products a page, and all of them over its pages', async () => {
  const shown = new Set<string>();
  for (let page = 1; page <= 6; page += 1) {
    const pictures = (await textOf(`/wine?page=${page}`)).match(/\/pictures\/wine\/[^"]+/g) ?? [];
    if (page < 6) expect(pictures).toHaveLength(48);
    for (const picture of pictures) shown.add(picture);
  }
  expect(shown.size).toBe(265);
});

test('a filter shows only what has that value', async () => {
  const page = await textOf('/wine?show=orange');
  expect(page).toMatch(/aria-current="true"\s*>orange/);
  expect(page.match(/class="tile"/g)).toHaveLength(3);
});

test.for(['/wine?page=0', '/wine?page=x', '/wine?page=99999', '/wine?show=<script>'])(
  '%s is a page',
  async (path) => {
    const response = await open().request(path);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain('<script>');
  },
);

test('pages hold no script or style of their own, for the strictest content policy', async () => {
  for (const path of ['/', '/wine']) {
    const page = await textOf(path);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
  }
});

test('a picture is an SVG that may be kept, and nothing but a picture', async () => {
  const url = (await textOf('/wine')).match(/\/pictures\/wine\/[^"]+/)?.[0] ?? '';
  const first = await open().request(url);
  expect(first.headers.get('content-type')).toContain('image/svg+xml');
  expect(first.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await first.text()).toMatch(/^<svg /);
  const again = await open().request(url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  expect((await open().request('/pictures/wine/no-such-wine.svg')).status).toBe(404);
});

test('the style sheet takes a colour and nothing else from its address', async () => {
  expect(await textOf('/storefront.css?accent=7a1f3d')).toContain('--accent:#7a1f3d');
  expect(await textOf('/storefront.css?accent=red}body{x:y')).not.toContain('x:y');
});

test('a visitor of a demo shop may be one of its customers, and is believed by the API', async () => {
  const customer = await firstCustomer();
  const response = await tokenFor(customer);
  const { token } = (await response.json()) as { token: string };
  expect(response.headers.get('cache-control')).toBe('no-store');
  const identify = createIdentity({
    shopSecret: (shop) => shopSecret(store, shop),
    isCustomer: async (_, id) => id === customer,
    now,
  });
  expect(await identify(`Bearer ${token}`, 'wine')).toEqual({ kind: 'customer', id: customer });
});

test('nobody is signed in where it is no demo, nor as somebody the shop does not know', async () => {
  const customer = await firstCustomer();
  expect((await tokenFor(customer, false)).status).toBe(404);
  expect((await tokenFor('nobody')).status).toBe(404);
  expect((await tokenFor(customer, true, 'books')).status).toBe(404);
  expect((await tokenFor(7)).status).toBe(400);
  expect(await textOf('/wine', false)).not.toContain('id="person"');
});

test('a shop that is no demo shop signs nobody in, even on a demo service', async () => {
  const customer = await firstCustomer();
  const settings = (await findShop(store, 'wine'))?.file;
  const { shops } = store.t;
  const { id: _id, name: _name, currency: _c, locale: _l, timezone: _t, ...rest } = settings ?? { id: '' };
  await store.apply([{ query: store.write.update(shops).set({ settings: { ...rest, demo: false } }) }]);
  expect((await tokenFor(customer)).status).toBe(404);
  expect(await textOf('/wine')).not.toContain('id="person"');
});
