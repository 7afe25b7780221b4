import type { QueryResult } from 'pg';
import { codeOf } from './explain-error.ts';
import type { Connections, Done } from './connections.ts';
import {
  type Apply,
  passes,
  type ReadTogether,
  type Refused,
  type Select,
  type Statement,
} from '../statements.ts';

/** How often a list is tried again that others kept from being applied. */
const mostAttempts = 50;

/**
 * For lists that got in the way of others: they go on one after the other, in this process and in the replicas, so that
 * each gets through. A table that nobody reads is the lock, since unlike a query it is taken before the moment is fixed
 * at which a serializable transaction sees the rows.
 */
const oneAtATime = 'serializable; lock table __drizzle_migrations in exclusive mode';

type Outcome = { ok: unknown[][] } | Refused;

/** `apply` on Postgres: lists as if one after the other; one that another got in the way of is applied again. */
export function applyWith({ inTransaction }: Connections): Apply {
  const once = (statements: readonly Statement[], mode: string) =>
    inTransaction(mode, () => inOrder(statements));
  let last: Promise<unknown> = Promise.resolve();

  async function again(statements: readonly Statement[]): Promise<Outcome> {
    for (let attempt = 2; ; attempt++) {
      try {
        return await once(statements, oneAtATime);
      } catch (error) {
        if (!worthAnotherTry(error) || attempt >= mostAttempts) throw error;
      }
    }
  }

  async function apply(statements: readonly Statement[]): Promise<Outcome> {
    try {
      return await once(statements, 'serializable');
    } catch (error) {
      if (!worthAnotherTry(error)) throw error;
    }
    const mine = last.then(() => again(statements));
    last = mine.catch(() => {});
    return mine;
  }
  // The rows have the types the builders promise; the list only passes them on.
  return apply as Apply;
}

/** `readTogether` on Postgres: one moment for all selects. */
export function readTogetherWith({ inTransaction }: Connections): ReadTogether {
  const read = (selects: readonly Select[]) =>
    inTransaction('repeatable read read only', async () => {
      const result: unknown[][] = [];
      for (const query of selects) result.push((await run({ query })).rows);
      return { keep: true, result };
    });
  // The rows have the types the builders promise; the list only passes them on.
  return read as ReadTogether;
}

/** Two lists that wanted the same rows, or waited for each other: Postgres undid this one. */
function worthAnotherTry(error: unknown): boolean {
  const code = codeOf(error);
  return code === '40001' || code === '40P01';
}

/** Runs statements one after the other, up to the one that refuses. */
async function inOrder(statements: readonly Statement[]): Promise<Done<Outcome>> {
  const ok: unknown[][] = [];
  for (const [at, statement] of statements.entries()) {
    const { guard, onConflictRefuse } = statement;
    try {
      const { rows, touched } = await run(statement);
      ok.push(rows);
      if (guard && !passes(guard, touched)) return { keep: false, result: { refused: guard.otherwise, at } };
    } catch (error) {
      if (onConflictRefuse === undefined || codeOf(error) !== '23505') throw error;
      return { keep: false, result: { refused: onConflictRefuse, at } };
    }
  }
  return { keep: true, result: { ok } };
}

/** Runs one statement: its rows, and how many it touched. */
async function run({ query, values }: Statement): Promise<{ rows: unknown[]; touched: number }> {
  // Guarantee: made by the builders of this engine, which give rows, or where none are asked for the answer of `pg`.
  const { execute } = query as unknown as {
    execute: (values?: Record<string, unknown>) => Promise<unknown[] | QueryResult>;
  };
  const result = await execute.call(query, values);
  if (Array.isArray(result)) return { rows: result, touched: result.length };
  return { rows: [], touched: result.rowCount ?? 0 };
}
