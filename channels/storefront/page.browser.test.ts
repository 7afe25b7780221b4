import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { importShop } from '../../store/folder/import-shop.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { buildWidget } from '../../widget/build-widget.fixture.ts';
import { chromiumArgs, findChromium } from '../../widget/find-chromium.ts';
import { turn } from '../../widget/sample-cards.fixture.ts';
import { commonHeaders, type WebEnv } from '../web/headers.ts';
import { uiStream, uiStreamHeaders } from '../web/ui-stream.ts';
import { widgetFiles } from '../web/widget-files.ts';
import { storefrontRoutes } from './routes.ts';

const executablePath = findChromium();
if (!executablePath) {
  console.warn(
    'storefront in a browser: left out: needs Chromium (apt-get install chromium, or set CHROMIUM)',
  );
}
const inBrowser = test.skipIf(!executablePath);

let built: Awaited<ReturnType<typeof buildWidget>>;
let store: Store;
let server: ReturnType<typeof serve>;
let browser: Browser;
let origin = '';
/** Who each message came from. */
const asked: { message: string; as: unknown }[] = [];

beforeAll(async () => {
  if (!executablePath) return;
  const now = () => new Date();
  let ids = 0;
  built = await buildWidget();
  store = await openStore({ url: ':memory:', now });
  const folder = `${import.meta.dirname}/../../shops/wine`;
  await importShop(store, folder, { now: now(), newId: () => `id-${(ids += 1)}` });
  const app = new Hono<WebEnv>();
  app.use(commonHeaders(() => 'request'));
  app.post('/v1/chat', async (c) => {
    const { message } = await c.req.json<{ message: string }>();
    const claims = c.req.header('authorization')?.split('.')[1];
    asked.push({ message, as: claims && JSON.parse(atob(claims)).sub });
    return c.body(uiStream(turn('Certainly.')), 200, uiStreamHeaders);
  });
  app.route('/', widgetFiles(built.folder));
  app.route('/', storefrontRoutes({ store, now, demo: true }));
  origin = await new Promise((done) => {
    server = serve({ fetch: app.fetch, port: 0 }, ({ port }) => done(`http://localhost:${port}`));
  });
  browser = await chromium.launch({ executablePath, args: chromiumArgs });
}, 60_000);

afterAll(async () => {
  if (!executablePath) return;
  await browser.close();
  await new Promise((done) => server.close(done));
  await store.close();
  await built.remove();
});

beforeEach(() => {
  asked.splice(0);
});

async function visit(path: string, use: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) errors.push(message.text());
  });
  await page.goto(origin + path);
  await use(page);
  expect(errors).toEqual([]);
  await context.close();
}

const ask = async (page: Page) => {
  const before = asked.length;
  await page.evaluate(() => window.shopkeeper?.say('my orders'));
  await expect.poll(() => asked.length).toBe(before + 1);
  return asked.at(-1)?.as;
};

inBrowser('a visitor becomes a customer, stays one on the next page, and is a guest again', () =>
  visit('/wine', async (page) => {
    const who = page.getByRole('combobox', { name: 'You are' });
    const customer = await who.locator('option').nth(1).getAttribute('value');
    const signedIn = page.waitForResponse('**/demo/wine/token');
    await who.selectOption(customer);
    await (await signedIn).finished();
    await expect.poll(() => ask(page)).toBe(customer);
    const again = page.waitForResponse('**/demo/wine/token');
    await page.getByRole('link', { name: /^white/i }).click();
    await (await again).finished();
    await expect.poll(() => ask(page)).toBe(customer);
    await who.selectOption('');
    expect(await ask(page)).toBeUndefined();
  }),
);

inBrowser('a staff link signs in, and its token does not stay in the address', () => {
  const token = `x.${btoa(JSON.stringify({ kind: 'staff', sub: 'manager' }))}.x`;
  return visit(`/wine?show=red#token=${token}`, async (page) => {
    await page.getByText('Signed in as staff').waitFor();
    expect(page.url()).toBe(`${origin}/wine?show=red`);
    expect(await page.getByRole('combobox').count()).toBe(0);
    expect(await ask(page)).toBe('manager');
    await page.evaluate(() => window.shopkeeper?.close());
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('combobox', { name: 'You are' }).waitFor();
    expect(await ask(page)).toBeUndefined();
  });
});

inBrowser('tapping a thing on the shelf asks the assistant about it', () =>
  visit('/wine?show=orange', async (page) => {
    await page.getByRole('button', { name: /Gravner/ }).click();
    await page.getByRole('dialog').getByText('Certainly.').first().waitFor();
    expect(asked).toEqual([{ message: expect.stringMatching(/^Tell me about .*Gravner$/), as: undefined }]);
  }),
);
