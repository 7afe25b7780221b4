import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import type { Store } from '../../store/open-store.ts';
import type { IssuedKind } from '../../store/shop-document.ts';
import type { Statement } from '../../store/statements.ts';

/** A run of numbers without gaps: what stands before each of them, and their least number of digits. */
export type Series = { name: string; digits: number };

const usual: Record<IssuedKind, string> = { invoice: '{year}-', credit_note: 'C{year}-' };

const usualDigits = 4;

/** What stands before the numbers of each kind of document, "{year}" for the year, and their digits. */
export function paperPatterns({
  invoices,
}: Pick<ShopFile, 'invoices'>): { prefix: string; digits: number }[] {
  const digits = invoices?.digits ?? usualDigits;
  return [
    { prefix: invoices?.prefix ?? usual.invoice, digits },
    { prefix: invoices?.creditNotePrefix ?? usual.credit_note, digits },
  ];
}

/** The series a document issued now is numbered in; the year is that of the shop's own calendar. */
export function seriesFor({ invoices, timezone }: ShopFile, kind: IssuedKind, now: Date): Series {
  const own = kind === 'invoice' ? invoices?.prefix : invoices?.creditNotePrefix;
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: timezone }).format(now);
  return { name: (own ?? usual[kind]).replaceAll('{year}', year), digits: invoices?.digits ?? usualDigits };
}

/**
 * Statement: takes the next number of a series. It belongs right before the one that uses the number, in the same list:
 * a list that is refused gives the number back, so there are no gaps.
 */
export function takeNumber({ write, t: { series: s } }: Store, shop: string, { name }: Series): Statement {
  return {
    query: write
      .insert(s)
      .values({ shop, name, last: 1 })
      .onConflictDoUpdate({ target: [s.shop, s.name], set: { last: sql`${s.last} + 1` } }),
  };
}

/** The number just taken, for the insert after it: as a number, and as it is written. */
export function numberTaken(
  { t: { series: s } }: Store,
  shop: string,
  { name, digits }: Series,
): { n: SQL<number>; number: SQL<string> } {
  const ofSeries = and(eq(s.shop, shop), eq(s.name, name));
  const written = sql`cast(${s.last} as text)`;
  const zeros = sql`cast(${'0'.repeat(digits)} as text)`;
  const padded = sql`case when length(${written}) >= ${digits} then ${written}
    else substr(${zeros}, 1, ${digits} - length(${written})) || ${written} end`;
  return {
    n: sql<number>`(select ${s.last} from ${s} where ${ofSeries})`,
    number: sql<string>`(select cast(${name} as text) || ${padded} from ${s} where ${ofSeries})`,
  };
}
