import { z } from 'zod';
import { bookDifference, endCount } from '../../store/queries/counts.ts';
import type { Statement } from '../../store/statements.ts';
import { settleStock } from '../inventory/arrive.ts';
import { noteMovement } from '../inventory/move-stock.ts';
import { emit } from '../outbox/emit.ts';
import { doneBefore, once } from '../orders/once.ts';
import type { Refusal } from '../rules/rule.ts';
import { defineTool, type ToolContext } from '../tool.ts';
import { differencesText, signedMoney } from './differences-text.ts';
import { differenceOf, differing, myCount, sumOf, type CountedRow } from './my-count.ts';

type Plan = { count: string; label: string; rows: CountedRow[]; missing: number };

const facts = 30;
const noCount: Refusal = { refused: 'no_count' };

export const finishCount = defineTool({
  name: 'finish_count',
  about: 'Ends the stock take and books all its differences at once, after they were read out.',
  asks: [
    'finish the count',
    'finish the stock take',
    'book the count',
    'book the differences',
    'book all the differences of the count',
    'close the count',
    'complete the count',
    'the count is done',
    'the stock take is done',
    'i am done counting',
    'i have counted everything',
    'counting is finished',
    'end the stock take',
    'post the count',
    'that was the last one to count',
    'put the count into the books',
    'apply the count',
  ],
  access: ['rep'],
  effect: 'write',
  // The stock take is the one this person has open.
  input: z.object({}),
  output: z.object({ label: z.string(), booked: z.int(), units: z.int(), valueMinor: z.int() }),
  rules: [],
  goesOn: null,
  plan: async (ctx) => {
    const open = await myCount(ctx);
    if (!open) return noCount;
    const { count, rows, missing } = open;
    if (rows.length === 0) return { refused: 'count_empty' };
    return { plan: { count: count.id, label: count.scope.label, rows, missing: missing.length }, exact: {} };
  },
  confirm: ({ label, rows, missing }: Plan, say) => {
    const { count } = say.words.stockroom;
    const off = differing(rows);
    return {
      title: count.title({ what: label, differences: off.length }),
      text: count.ask({ counted: rows.length, differences: differencesText(off, say), missing }),
      facts: off.slice(0, facts).map((row) => ({
        label: row.title,
        value: `${row.expected} → ${row.counted} (${signedMoney(differenceOf(row) * row.priceMinor, say)})`,
      })),
    };
  },
  run: async (ctx, { count, label, rows }: Plan, key) => {
    const off = differing(rows);
    const result = { label, booked: off.length, ...sumOf(off) };
    if (await doneBefore(ctx, key)) return result;
    const { store, shop, now } = ctx;
    const sorted = [...off].sort((a, b) => (a.variant < b.variant ? -1 : 1));
    const booking = sorted.map((row) => bookingOf(ctx, row));
    const changes = sorted.map((row) => ({ variant: row.variant, change: differenceOf(row) }));
    const told = changes.length > 0 ? [emit(ctx, { type: 'stock.changed', data: { changes } })] : [];
    const first = [once(ctx, key, 'finish_count'), endCount(store, shop.id, count, 'booked', now)];
    const applied = await store.apply([...first, ...booking.flat(), ...told]);
    if (!('refused' in applied) || applied.refused === 'already_done') return result;
    if (applied.refused === 'no_count') return noCount;
    let at = applied.at - first.length;
    const stale = booking.findIndex((statements) => (at -= statements.length) < 0);
    const refusal: Refusal = { refused: 'count_stale', facts: { title: sorted[stale]?.title } };
    return refusal;
  },
  answer: ({ booked, units, valueMinor }, say) => ({
    text: say.words.stockroom.count.booked({ booked, units, value: signedMoney(valueMinor, say) }),
  }),
});

function bookingOf(ctx: ToolContext, row: CountedRow): Statement[] {
  const { variant, counted, expected, at } = row;
  const difference = differenceOf(row);
  return [
    bookDifference(ctx.store, ctx.shop.id, { variantId: variant, counted, expected, at: new Date(at) }),
    noteMovement(ctx, variant, difference, 'count', `${counted}/${expected}`),
    ...settleStock(ctx, variant, difference),
  ];
}
