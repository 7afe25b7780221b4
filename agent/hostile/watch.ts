import type { Store } from '../../store/open-store.ts';
import type { Tables } from '../../store/schema/schema.ts';
import type { Person } from '../../tools/person.ts';
import type { AnyTool, ToolContext } from '../../tools/tool.ts';
import type { TurnResult } from '../contract.ts';
import type { HostileCall } from './hostile-calls.ts';

type Rows<T extends keyof Tables> = Tables[T]['$inferSelect'][];

/** The rows that money and goods are kept in, at one moment. */
export type Books = {
  variants: Rows<'variants'>;
  movements: Rows<'stockMovements'>;
  orders: Rows<'orders'>;
  payments: Rows<'payments'>;
  methods: Rows<'paymentMethods'>;
  approvals: Rows<'approvals'>;
};

/** One message and what came of it. */
export type Observed = {
  shop: string;
  conversation: string;
  person: Person;
  text: string;
  proposed: readonly HostileCall[];
  result: TurnResult;
  /** The reply this very message id got before, where it had been sent already. */
  earlier?: TurnResult;
  /** All that the people and models of this conversation brought in themselves: to say it back gives nothing away. */
  brought: string;
};

/** One run of a tool that changes something, as the tool itself was called. */
export type Ran = {
  tool: AnyTool;
  plan: unknown;
  key: string;
  ctx: ToolContext;
  /** Nothing was done. */
  refused: boolean;
  /** The person's own message of this turn says yes, read by code. */
  agreed: boolean;
  /** Exactly this plan had been read out in this conversation before. */
  readOut: boolean;
};

/** What there is to judge by: the books at the start, at the last look and now, and all that was said and done in between. */
export type Watch = {
  store: Store;
  start: Books;
  before: Books;
  now: Books;
  turns: readonly Observed[];
  ran: readonly Ran[];
  /** How often each write's key was run without a refusal since the start. */
  times: ReadonlyMap<string, number>;
};

export async function readBooks({ readTogether, read, t }: Store): Promise<Books> {
  const [variants, movements, orders, payments, methods, approvals] = await readTogether([
    read.select().from(t.variants),
    read.select().from(t.stockMovements),
    read.select().from(t.orders),
    read.select().from(t.payments),
    read.select().from(t.paymentMethods),
    read.select().from(t.approvals),
  ]);
  return { variants, movements, orders, payments, methods, approvals };
}
