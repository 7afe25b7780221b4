import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { buildWhereNeeded, startService } from '../evals/bench-service.ts';
import { projectRoot } from '../project-root.ts';
import { chromiumArgs, findChromium } from '../widget/find-chromium.ts';

/** `node docs/take-pictures.ts`: the pictures of the README, from the running storefront. Needs Chromium. */
type Picture = {
  file: string;
  shop: string;
  says: string[];
  viewport: { width: number; height: number };
  colorScheme: 'light' | 'dark';
};

const pictures: Picture[] = [
  {
    file: 'conversation.png',
    shop: 'wine',
    says: ['a dry white under €20 for oysters', 'something cheaper', 'the second one, three bottles'],
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
  },
  {
    file: 'conversation-phone.png',
    shop: 'apparel',
    says: ['do you have the navy linen shirt in L?', 'and in M?'],
    viewport: { width: 390, height: 780 },
    colorScheme: 'dark',
  },
];

/** Says a sentence and waits until its reply stands still. */
async function say(page: Page, text: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/v1/chat'));
  await page.evaluate((said) => window.shopkeeper?.say(said), text);
  await (await answered).finished();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(600);
}

const executablePath = findChromium();
if (executablePath === undefined)
  throw new Error('Chromium was not found: install it, or set CHROMIUM to its path.');
const folder = await mkdtemp(join(tmpdir(), 'shopkeeper-pictures-'));
buildWhereNeeded();
const service = await startService(join(folder, 'shops.db'));
const browser = await chromium.launch({ executablePath, args: chromiumArgs });
try {
  for (const { file, shop, says, viewport, colorScheme } of pictures) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${service.url}/${shop}`, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => window.shopkeeper !== undefined);
    for (const text of says) await say(page, text);
    await page.screenshot({ path: join(projectRoot(), 'docs', file) });
    await page.close();
  }
} finally {
  await browser.close();
  await service.stop();
  await rm(folder, { recursive: true, force: true });
}
