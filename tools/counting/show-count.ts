import { z } from 'zod';
import { defineTool } from '../tool.ts';
import { countedRow, differing, myCount } from './my-count.ts';
import { differencesText } from './differences-text.ts';

/** Titles of what is still to be counted that are said. */
const said = 5;

export const showCount = defineTool({
  name: 'show_count',
  about:
    'Shows how far the stock take is, and what was counted differently from the books, in units and value.',
  asks: [
    'show the count',
    'show me the count so far',
    'how is the count going',
    'how far is the stock take',
    'how far are we with the count',
    'what have i counted so far',
    'what is the variance',
    'show me the variance',
    'show me the differences',
    'what differs from the books',
    'which counts are off',
    'what is still to count',
    'what have i not counted yet',
    'what is missing in the count',
    'read the count back to me',
    'where were we with the count',
    'the count so far please',
    'what does the count look like',
  ],
  access: ['rep'],
  effect: 'read',
  input: z.object({}),
  output: z.object({
    label: z.string(),
    startedAt: z.string(),
    rows: z.array(countedRow),
    missing: z.int(),
    next: z.array(z.string()),
  }),
  rules: [],
  goesOn: 'count_item',
  run: async (ctx) => {
    const open = await myCount(ctx);
    if (!open) return { refused: 'no_count' };
    const { count, rows, missing } = open;
    return {
      label: count.scope.label,
      startedAt: count.startedAt.toISOString(),
      rows,
      missing: missing.length,
      next: missing.slice(0, said).map(({ title }) => title),
    };
  },
  answer: ({ label, startedAt, rows, missing, next }, say) => {
    const { count } = say.words.stockroom;
    const parts = [
      count.shown({ what: label, since: say.date(startedAt), counted: rows.length, missing }),
      rows.length > 0 ? differencesText(differing(rows), say) : '',
      next.length > 0 ? count.next({ list: say.list(next), more: missing - next.length }) : '',
    ];
    return { text: parts.filter(Boolean).join(' '), suggestions: [count.sayFinish(), count.sayDrop()] };
  },
});
