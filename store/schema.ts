import { catalogTables } from './schema-catalog.ts';
import { conversationTables } from './schema-conversations.ts';
import { orderTables } from './schema-orders.ts';
import type { Columns } from './sqlite-columns.ts';

/** Every table, built from the column kit of one engine. Every row carries its shop. */
export function tables(c: Columns) {
  return { ...catalogTables(c), ...orderTables(c), ...conversationTables(c) };
}

export type Tables = ReturnType<typeof tables>;
