import { z } from 'zod';
import { endCount } from '../../store/queries/counts.ts';
import { once } from '../orders/once.ts';
import { defineTool } from '../tool.ts';
import { myCount } from './my-count.ts';

type Plan = { count: string; label: string; counted: number };

export const abandonCount = defineTool({
  name: 'abandon_count',
  about: 'Ends the stock take without booking anything of it.',
  asks: [
    'abandon the count',
    'drop the count',
    'cancel the count',
    'cancel the stock take',
    'throw the count away',
    'forget the count',
    'forget about the stock take',
    'discard the count',
    'discard what i counted',
    'stop counting',
    'stop the stock take',
    'never mind the count',
    'delete the stock take',
    'scrap the count',
    'leave the count, do not book it',
    'do not book the count',
    'abort the stock take',
  ],
  access: ['rep'],
  effect: 'draft',
  // The stock take is the one this person has open.
  input: z.object({}),
  output: z.object({ label: z.string(), counted: z.int() }),
  rules: [],
  goesOn: null,
  plan: async (ctx) => {
    const open = await myCount(ctx);
    if (!open) return { refused: 'no_count' };
    const { count, rows } = open;
    return { plan: { count: count.id, label: count.scope.label, counted: rows.length }, exact: {} };
  },
  run: async (ctx, plan: Plan, key) => {
    const { count, label, counted } = plan;
    // Refused where it has ended already: then there is nothing more to do.
    await ctx.store.apply([
      once(ctx, key, 'abandon_count', plan),
      endCount(ctx.store, ctx.shop.id, count, 'abandoned', ctx.now),
    ]);
    return { label, counted };
  },
  answer: ({ counted }, say) => ({ text: say.words.stockroom.count.dropped({ counted }) }),
});
