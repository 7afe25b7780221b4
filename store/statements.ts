/**
 * A write is a list of statements. The store runs them in order in one transaction, with no code of ours in between,
 * so nothing can wait, fail or be talked into anything halfway. What a write depends on is said as a condition in
 * SQL (`where stock >= 2`) together with a guard on how many rows it must touch.
 *
 *     const sold = await store.apply([
 *       {
 *         query: store.write.update(variants).set({ stock: sql`${variants.stock} - 2` })
 *           .where(and(eq(variants.id, 'riesling'), gte(variants.stock, 2))).returning({ left: variants.stock }),
 *         guard: { rows: 1, otherwise: 'out_of_stock' },
 *       },
 *       { query: store.write.insert(ledger).values({ … }), onConflictRefuse: 'already_done' },
 *     ]);
 *     if ('refused' in sold) …            // 'out_of_stock' or 'already_done'; nothing was written
 *     else sold.ok[0][0]?.left            // the rows of the first statement
 */
export type Statement = {
  /** An insert, update or delete made with `store.write`, or such a one prepared with placeholders. */
  query: Builder | Prepared;
  /** Values of the placeholders. */
  values?: Record<string, unknown>;
  /** Where another number of rows is touched, the whole list is undone and `otherwise` is the refusal. */
  guard?: { rows: number | 'some'; otherwise: string };
  /** The refusal where the statement meets an existing primary or unique key. Without it that is thrown. */
  onConflictRefuse?: string;
};

/** Typed as SQLite's, the canonical ones; what another engine's builders give has the same rows. */
type Prepared = { execute(values?: Record<string, unknown>): { sync(): unknown } };
type Builder = { prepare(): Prepared };

type Result<Q> = Q extends { prepare(): { execute(...values: never[]): { sync(): infer R } } }
  ? R
  : Q extends { execute(...values: never[]): { sync(): infer R } }
    ? R
    : never;
type Rows<Q> = unknown extends Result<Q> ? unknown[] : Result<Q> extends (infer R)[] ? R[] : [];

/** Where a list was refused: the code, and the index of the statement that refused. Nothing was written. */
export type Refused = { refused: string; at: number };

/** The rows of each statement's `returning`, in the order of the list; none for statements without it. */
export type Applied<S extends readonly Statement[]> =
  | { ok: { -readonly [K in keyof S]: Rows<S[K]['query']> } }
  | Refused;

export type Apply = <const S extends readonly Statement[]>(statements: S) => Promise<Applied<S>>;

/** Selects to be read at one moment: builders from `store.read`, or prepared ones without placeholders. */
export type Select = Builder | Prepared;

/** The rows of each select, in the order of the list. */
export type Selected<S extends readonly Select[]> = { -readonly [K in keyof S]: Rows<S[K]> };

export type ReadTogether = <const S extends readonly Select[]>(selects: S) => Promise<Selected<S>>;

/** Whether a guard lets the statement pass. */
export function passes(guard: Statement['guard'], touched: number): boolean {
  return !guard || (guard.rows === 'some' ? touched > 0 : touched === guard.rows);
}
