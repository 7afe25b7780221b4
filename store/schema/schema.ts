import { accountTables } from './accounts-tables.ts';
import { catalogTables } from './catalog-tables.ts';
import { conversationTables } from './conversations-tables.ts';
import { identityTables } from './identity-tables.ts';
import { orderTables } from './orders-tables.ts';
import { staffTables } from './staff-tables.ts';
import { outboxTables } from './outbox-tables.ts';
import { paymentTables } from './payments-tables.ts';
import { pricingTables } from './pricing-tables.ts';
import { stockTables } from './stock-tables.ts';
import type { Columns } from './sqlite-columns.ts';

/** Every table, built from the column kit of one engine. Every row carries its shop. */
export function tables(c: Columns) {
  return {
    ...catalogTables(c),
    ...stockTables(c),
    ...orderTables(c),
    ...conversationTables(c),
    ...staffTables(c),
    ...identityTables(c),
    ...paymentTables(c),
    ...outboxTables(c),
    ...accountTables(c),
    ...pricingTables(c),
  };
}

export type Tables = ReturnType<typeof tables>;
