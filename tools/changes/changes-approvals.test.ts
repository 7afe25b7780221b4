import { afterEach, beforeEach, expect, test } from 'vitest';
import { givenBackOf, refundNeedsApproval } from '../rules/refund-needs-approval.ts';
import type { AnyTool } from '../tool.ts';
import { changeItems } from './change-items.ts';
import { cleo, deskRules, openDeskShop, type DeskShop } from './desk-shop.fixture.ts';
import { exchangeItems } from './exchange-items.ts';
import { returnItems } from './return-items.ts';

let shop: DeskShop;
beforeEach(async () => {
  shop = await openDeskShop();
});
afterEach(() => shop.close());

const rulesOver = (amount: string) => ({
  ...deskRules,
  approvals: { refundOver: { amount, role: 'manager' as const } },
});

/** The roles that must approve what is planned, in a shop where giving back more than an amount needs a manager. */
async function approvers(tool: AnyTool, wish: object, over: string): Promise<string[]> {
  const rules = rulesOver(over);
  const planned = await tool.plan(shop.ctx(cleo, { shop: { ...shop.shop, rules } }), wish);
  if (!('plan' in planned)) throw new Error(JSON.stringify(planned));
  return tool.rules.flatMap((rule) => {
    const verdict = rule.check(planned.plan, rules);
    return typeof verdict === 'object' && 'needs' in verdict ? [verdict.needs] : [];
  });
}

const order = { number: 'W000012' };
const payment = { original: true };
const bottles = (count: number) => ({ order, items: { items: [{ text: 'bottle', count }] }, payment });
const become = (number: string, text: string, facet: string, value: string) => ({
  order: { number },
  changes: [{ item: { text }, to: { facets: [{ facet, value }] } }],
  payment: { kind: number === 'W000013' ? 'paypal' : 'credit_card', brand: 'visa' },
});

test('a return that gives back more than the limit needs an approval', async () => {
  expect(await approvers(returnItems, bottles(1), '12.00')).toEqual([]);
  expect(await approvers(returnItems, bottles(2), '12.00')).toEqual(['manager']);
});

test('so does what gets cheaper in an order, and an exchange for something cheaper', async () => {
  const cheaper = become('W000012', 'lamp', 'colour', 'white');
  expect(await approvers(exchangeItems, cheaper, '1.99')).toEqual(['manager']);
  expect(await approvers(exchangeItems, cheaper, '2.00')).toEqual([]);
});

test('what costs more gives nothing back', async () => {
  const brighter = become('W000014', 'lamp', 'brightness', 'high');
  expect(await approvers(changeItems, brighter, '0.00')).toEqual([]);
});

test('money of another currency cannot be compared with the limit: any of it needs the approval', () => {
  const settings = rulesOver('100.00');
  const check = (minor: number) => refundNeedsApproval.check(givenBackOf(minor, 'USD', 'EUR'), settings);
  expect(check(1)).toEqual({ needs: 'manager' });
  expect(check(0)).toBe(true);
  expect(refundNeedsApproval.check(givenBackOf(10_000, 'EUR'), settings)).toBe(true);
});
