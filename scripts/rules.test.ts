import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../project-root.ts';
import type { ShopFile } from '../store/folder/shop-folder.ts';
import { allTools } from '../tools/all-tools.ts';
import { cancelOrder } from '../tools/orders/cancel-order.ts';
import { rulesPage } from './rules-page.ts';
import { currentPage, demoFolders } from './rules.ts';

test('docs/rules.md is what the rules say today; `npm run rules` writes it anew', () => {
  expect(readFileSync(join(projectRoot(), 'docs/rules.md'), 'utf8')).toBe(currentPage(demoFolders));
});

test('every tool is there with who may use it, and every rule with its sentence', () => {
  const page = currentPage(demoFolders);
  for (const { name, about, rules } of allTools) {
    expect(page).toMatch(new RegExp(`^\\| (\\[${name}\\]\\(#${name}\\)|${name}) \\| `, 'm'));
    expect(page).toContain(`| ${about} |`);
    for (const { sentence } of rules) expect(page).toContain(`- ${sentence({})}`);
  }
});

test('a shop that sets a rule otherwise has its own sentence', () => {
  const shop: ShopFile = {
    id: 'late',
    name: 'Late Shop',
    currency: 'EUR',
    locale: 'en-IE',
    timezone: 'Europe/Dublin',
    rules: { cancelWhile: ['pending', 'processed'] },
  };
  expect(rulesPage([cancelOrder], [shop])).toContain(
    '- An order can be cancelled while it is pending.\n  - Late Shop: An order can be cancelled while it is pending or processed.',
  );
});
