import { tables } from './schema.ts';
import { sqliteColumns } from './sqlite-columns.ts';

/** The tables as drizzle-kit wants them: one export each. */
export const {
  shops,
  products,
  variants,
  stockMovements,
  customers,
  paymentMethods,
  orders,
  orderLines,
  fulfillments,
  payments,
  conversations,
  messages,
  turns,
  dialogues,
  ledger,
  carts,
  cartLines,
  audit,
  paymentAttempts,
  providerEvents,
  outbox,
  deliveries,
  mails,
  series,
  invoices,
  accounts,
  accountEntries,
  balanceEntries,
} = tables(sqliteColumns);
