import { and, eq, gt, lt, lte, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import type { Statement } from '../statements.ts';

/** What is counted, how many times it may be within its span, and when that ends. */
export type Limit = { key: string; most: number; endsAt: Date };

/** Statement: counts one more try; refused as `too_often:<end in milliseconds>` where there were as many as may be. */
export function countTry({ write, t: { identityTries: i } }: Store, shop: string, limit: Limit): Statement {
  const { key, most, endsAt } = limit;
  return {
    query: write
      .insert(i)
      .values({ shop, key, tries: 1, endsAt })
      .onConflictDoUpdate({
        target: [i.shop, i.key],
        set: { tries: sql`${i.tries} + 1` },
        setWhere: lt(i.tries, most),
      })
      .returning({ tries: i.tries }),
    guard: { rows: 1, otherwise: `too_often:${endsAt.getTime()}` },
  };
}

/** Statement: takes a try back that was no guess. */
export function uncountTry(
  { write, t: { identityTries: i } }: Store,
  shop: string,
  { key }: Limit,
): Statement {
  return {
    query: write
      .update(i)
      .set({ tries: sql`${i.tries} - 1` })
      .where(and(eq(i.shop, shop), eq(i.key, key), gt(i.tries, 0))),
  };
}

export type Code = { shop: string; target: string; conversation: string; hash: string; expiresAt: Date };

/** Statement: the code of an address, in the place of an older one. */
export function keepCode({ write, t: { identityCodes: c } }: Store, code: Code): Statement {
  const { conversation, hash, expiresAt } = code;
  return {
    query: write
      .insert(c)
      .values({ ...code, tries: 0 })
      .onConflictDoUpdate({ target: [c.shop, c.target], set: { conversation, hash, expiresAt, tries: 0 } }),
  };
}

/** Statement: one try of a live code; its hash is returned, and `no_code` refused where there is none that may be tried. */
export function tryCode(
  { write, t: { identityCodes: c } }: Store,
  code: Pick<Code, 'shop' | 'target' | 'conversation'>,
  most: number,
  now: Date,
) {
  return {
    query: write
      .update(c)
      .set({ tries: sql`${c.tries} + 1` })
      .where(and(itsCode(c, code), lt(c.tries, most), gt(c.expiresAt, now)))
      .returning({ hash: c.hash }),
    guard: { rows: 1, otherwise: 'no_code' },
  } satisfies Statement;
}

/** Statement: uses a code up; refused as `no_code` where somebody has. */
export function useCode({ write, t: { identityCodes: c } }: Store, code: Omit<Code, 'expiresAt'>): Statement {
  return {
    query: write.delete(c).where(and(itsCode(c, code), eq(c.hash, code.hash))),
    guard: { rows: 1, otherwise: 'no_code' },
  };
}

function itsCode(
  c: Store['t']['identityCodes'],
  { shop, target, conversation }: Pick<Code, 'shop' | 'target' | 'conversation'>,
) {
  return and(eq(c.shop, shop), eq(c.target, target), eq(c.conversation, conversation));
}

/** Statements: forget counts whose span is over and codes that have expired. */
export function forgetTries({ write, t }: Store, now: Date): Statement[] {
  return [
    { query: write.delete(t.identityTries).where(lte(t.identityTries.endsAt, now)) },
    { query: write.delete(t.identityCodes).where(lte(t.identityCodes.expiresAt, now)) },
  ];
}
