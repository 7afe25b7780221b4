import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildWidget } from './build-widget.fixture.ts';
import { chromiumArgs, findChromium } from './find-chromium.ts';
import { hardToRead } from './read-contrast.ts';
import { cart, confirm, invoice, order, product, products, turn } from './sample-cards.fixture.ts';
import { openSampleShop } from './sample-shop.fixture.ts';

const executablePath = findChromium();
if (!executablePath) {
  console.warn('widget in a browser: left out: needs Chromium (apt-get install chromium, or set CHROMIUM)');
}
const inBrowser = test.skipIf(!executablePath);
const pending = [{ tool: 'place_order', args: {}, summary: 'an order' }];

let built: Awaited<ReturnType<typeof buildWidget>>;
let browser: Browser;
let sample: Awaited<ReturnType<typeof openSampleShop>>;

beforeAll(async () => {
  if (!executablePath) return;
  built = await buildWidget();
  sample = await openSampleShop(built.folder);
  browser = await chromium.launch({ executablePath, args: chromiumArgs });
}, 60_000);

afterAll(async () => {
  if (!executablePath) return;
  await browser.close();
  await sample.close();
  await built.remove();
});

beforeEach(() => {
  sample?.asked.splice(0);
});

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A page of the sample shop whose scripts must not fail. */
async function visit(use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}, path = '/') {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) errors.push(message.text());
  });
  await page.goto(sample.origin + path);
  await use(page);
  expect(errors).toEqual([]);
  await context.close();
}

const launcher = (page: Page) => page.getByRole('button', { name: 'Open the shop assistant' });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Porthaven Cellars' });
const box = (page: Page) => panel(page).getByRole('textbox');
async function say(page: Page, text: string) {
  await box(page).fill(text);
  await box(page).press('Enter');
}
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.shadowRoot?.activeElement?.className || document.activeElement?.tagName,
  );

inBrowser('opens by keyboard, takes the focus in, and gives it back on Escape', () =>
  visit(async (page) => {
    await launcher(page).focus();
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    await expect.poll(() => box(page).evaluate((it) => it.matches(':focus'))).toBe(true);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('launcher');
  }),
);

inBrowser('loads nothing of the panel before it is opened, and one launcher for two scripts', () =>
  visit(
    async (page) => {
      const loaded = () =>
        page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      await launcher(page).waitFor();
      expect(await launcher(page).count()).toBe(1);
      expect((await loaded()).filter((name) => name.includes('panel.js'))).toEqual([]);
      await launcher(page).click();
      await panel(page).waitFor();
      expect((await loaded()).filter((name) => name.includes('panel.js'))).toHaveLength(1);
    },
    {},
    '/twice',
  ),
);

inBrowser('shows words while they stream, then cards and things to say next', () =>
  visit(async (page) => {
    const reply = { text: 'Four whites, all dry.', cards: [products], suggestions: ['The cheapest'] };
    const full = turn('', [], { reply });
    let finish = () => {};
    sample.shop.answer = ({ message }) =>
      message === 'The cheapest'
        ? turn('The Picpoul, at €9.95.')
        : new Response(
            new ReadableStream({
              start(stream) {
                const write = (...chunks: unknown[]) =>
                  stream.enqueue(
                    new TextEncoder().encode(chunks.map((it) => `data: ${JSON.stringify(it)}\n\n`).join('')),
                  );
                write({ type: 'start' }, { type: 'start-step' }, { type: 'text-start', id: 't' });
                write({ type: 'text-delta', id: 't', delta: 'Four whites,' });
                finish = () => {
                  write(
                    { type: 'text-delta', id: 't', delta: ' all dry.' },
                    { type: 'data-turn', data: full },
                  );
                  write({ type: 'finish-step' }, { type: 'finish' });
                  stream.enqueue(new TextEncoder().encode('data: [DONE]\n\n'));
                  stream.close();
                };
              },
            }),
            { headers: { 'content-type': 'text/event-stream' } },
          );
    await launcher(page).click();
    await say(page, 'a dry white');
    await panel(page).getByText('Four whites,', { exact: true }).waitFor();
    expect(await panel(page).getByRole('status').textContent()).toBe('');
    finish();
    await panel(page)
      .getByRole('button', { name: /Albariño.*€14\.50.*instead of.*€16\.90.*Few left/ })
      .waitFor();
    expect(await panel(page).getByRole('status').textContent()).toBe('Four whites, all dry.');
    await panel(page).getByRole('button', { name: 'The cheapest' }).click();
    await panel(page).getByRole('log').getByText('The Picpoul, at €9.95.').waitFor();
    sample.shop.answer = () => turn('Here it is.', [product]);
    await panel(page)
      .getByRole('button', { name: /Muscadet/ })
      .click();
    await panel(page)
      .getByRole('article', { name: /Muscadet/ })
      .waitFor();
    expect(sample.asked.map(({ message }) => message)).toEqual([
      'a dry white',
      'The cheapest',
      'tell me about Muscadet Sèvre et Maine 2023',
    ]);
  }),
);

inBrowser('opens a document beside the page, and no address that is not of the web', () =>
  visit(async (page) => {
    sample.shop.answer = () => turn('Here it is.', [invoice]);
    await launcher(page).click();
    await say(page, 'my invoice');
    const links = panel(page).getByRole('region', { name: 'Invoice 2026-0012' }).getByRole('link');
    await links.first().waitFor();
    expect(await links.allTextContents()).toEqual(['Open']);
    expect(await links.first().getAttribute('href')).toBe(
      `${sample.origin}/v1/shops/wine/documents/a.b.c.html`,
    );
    expect(await links.first().getAttribute('rel')).toBe('noopener noreferrer');
  }),
);

inBrowser('asks for a yes once, and counts the cart', () =>
  visit(async (page) => {
    sample.shop.answer = ({ message }) =>
      message === 'yes' ? turn('Placed.', [order]) : turn('Shall I place it?', [cart, confirm], { pending });
    await launcher(page).click();
    await say(page, 'order it');
    await panel(page).getByRole('button', { name: 'Yes, order' }).click();
    await panel(page).getByRole('region', { name: 'Order W-104211' }).waitFor();
    expect(await panel(page).getByRole('button', { name: 'Yes, order' }).count()).toBe(0);
    await panel(page).getByText('You said yes').waitFor();
    await panel(page).getByRole('button', { name: '7 in the cart' }).waitFor();
    expect(sample.asked.map(({ message }) => message)).toEqual(['order it', 'yes']);
  }),
);

inBrowser('tries a failed message again under its own id', () =>
  visit(async (page) => {
    sample.shop.answer = (_, nth) => (nth === 1 ? new Response('', { status: 500 }) : turn('Here I am.'));
    await launcher(page).click();
    await say(page, 'hello');
    await panel(page).getByRole('alert').getByText('Something went wrong').waitFor();
    await panel(page).getByRole('button', { name: 'Try again' }).click();
    await panel(page).getByRole('log').getByText('Here I am.').waitFor();
    const [first, second] = sample.asked;
    expect(first?.messageId).toMatch(/^[\da-f-]{36}$/);
    expect(second).toEqual(first);
  }),
);

inBrowser('keeps the conversation over a page change and forgets it when somebody else signs in', () =>
  visit(async (page) => {
    sample.shop.answer = () => turn('Your order is on its way.');
    await launcher(page).click();
    await say(page, 'where is it');
    await panel(page).getByRole('log').getByText('on its way').waitFor();
    await page.goto(`${sample.origin}/?next`);
    // The panel was open, so it opens by itself, without taking the focus from the page.
    await panel(page).getByRole('log').getByText('on its way').waitFor();
    expect(await focused(page)).toBe('BODY');
    await page.evaluate(() => window.shopkeeper?.signIn('bo'));
    await panel(page).getByText('What are you pouring?').waitFor();
    expect(await panel(page).getByText('on its way').count()).toBe(0);
    await page.evaluate(() => window.shopkeeper?.say('and mine?'));
    await panel(page).getByRole('log').getByText('on its way').waitFor();
    expect(sample.asked.at(-1)).toMatchObject({ message: 'and mine?', authorization: 'Bearer bo' });
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('where is it');
  }),
);

inBrowser('shows what people and shops write as text, never as markup', () =>
  visit(async (page) => {
    const text = '<img src=x onerror="document.title=1"><b>bold</b>';
    sample.shop.answer = () => turn(text);
    await launcher(page).click();
    await say(page, text);
    await expect.poll(() => panel(page).getByRole('log').getByText('<b>bold</b>').count()).toBe(2);
    expect(await panel(page).locator('b').count()).toBe(0);
    expect(await page.title()).toBe('A page');
  }),
);

inBrowser('fills a phone without overflowing it, keeps the focus inside, and does not zoom in', () =>
  visit(async (page) => {
    sample.shop.answer = () => turn('Look:', [products, product, cart, confirm, order], { pending });
    await launcher(page).tap();
    await say(page, 'everything');
    await panel(page).getByRole('button', { name: 'Yes, order' }).waitFor();
    expect(await panel(page).boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    const wide = await panel(page).evaluate((it) => {
      const log = it.querySelector('.conversation');
      return [it, log, document.documentElement].filter((one) => one && one.scrollWidth > one.clientWidth)
        .length;
    });
    expect(wide).toBe(0);
    expect(await box(page).evaluate((it) => getComputedStyle(it).fontSize)).toBe('16px');
    expect(await panel(page).evaluate((it) => it.matches(':modal'))).toBe(true);
  }, phone),
);

inBrowser('lays itself out from right to left', () =>
  visit(
    async (page) => {
      sample.shop.answer = () => turn('Look:', [cart, order]);
      await launcher(page).click();
      await say(page, 'שלום');
      const bubble = await panel(page).locator('.bubble').boundingBox();
      const log = await panel(page).getByRole('log').boundingBox();
      expect(bubble?.x).toBeLessThan((log?.x ?? 0) + 40);
      expect(await panel(page).evaluate((it) => it.scrollWidth > it.clientWidth)).toBe(false);
    },
    {},
    '/rtl',
  ),
);

for (const colorScheme of ['light', 'dark'] as const) {
  inBrowser(`can be read in ${colorScheme} colours`, () =>
    visit(
      async (page) => {
        sample.shop.answer = ({ message }) =>
          message === 'fail'
            ? new Response('', { status: 503 })
            : turn('Look:', [], {
                reply: {
                  text: 'Look:',
                  cards: [products, product, cart, confirm, order],
                  suggestions: ['More'],
                },
                pending,
              });
        const root = page.locator('.sheet');
        const hard = () =>
          root.evaluate(
            new Function('it', `return (${hardToRead})(it.getRootNode())`) as (it: Element) => string[],
          );
        await launcher(page).click();
        await panel(page).getByRole('button', { name: 'Where is my order?' }).waitFor();
        expect(await hard()).toEqual([]);
        await say(page, 'everything');
        await panel(page).getByRole('button', { name: 'Yes, order' }).waitFor();
        expect(await hard()).toEqual([]);
        await say(page, 'fail');
        await panel(page).getByRole('alert').waitFor();
        expect(await hard()).toEqual([]);
      },
      { colorScheme },
    ),
  );
}
