import { z } from 'zod';
import { beginCount } from '../../store/queries/counts.ts';
import type { CountScope } from '../../store/records.ts';
import { describeWish } from '../catalog/describe-wish.ts';
import { personText } from '../inventory/move-stock.ts';
import { once } from '../orders/once.ts';
import type { Refusal } from '../rules/rule.ts';
import { productSlot } from '../slot.ts';
import { defineTool } from '../tool.ts';
import { inScope, myCount, type MyCount } from './my-count.ts';

type Plan = { scope: CountScope; total: number };

export const startCount = defineTool({
  name: 'start_count',
  about:
    'Begins a stock take of everything or of one kind of thing; what is counted is then said one by one.',
  asks: [
    'start a count',
    'start a stock count',
    'start a new stock take',
    'let us start the stock take',
    'i want to count the stock',
    'i am going to count the {product}',
    'begin a stock count of the {product}',
    'count the {product}',
    'count all the {product}',
    'count everything',
    'start counting the {product}',
    'start counting',
    'new stock take of the {product}',
    'open a count for the {product}',
    'let us count the {product}',
    'we are counting the {product} today',
    'time for inventory',
    'do an inventory of the {product}',
  ],
  access: ['rep'],
  effect: 'draft',
  input: z.object({ wish: productSlot().optional() }),
  output: z.object({ label: z.string(), total: z.int() }),
  rules: [],
  goesOn: 'count_item',
  plan: async (ctx, { wish }) => {
    const open = await myCount(ctx);
    if (open) return alreadyOpen(open);
    const facets = (wish?.facets ?? []).map(({ facet, value, not }) => ({
      facet,
      value,
      ...(not && { not }),
    }));
    const scope: CountScope = { label: facets.length === 0 ? '' : describeWish({ facets }, ctx.say), facets };
    const total = inScope(ctx, scope).length;
    if (total === 0) return { refused: 'nothing_like_it', facts: { wished: scope.label } };
    return { plan: { scope, total }, exact: facets.length === 0 ? {} : { wish: { facets } } };
  },
  run: async (ctx, { scope, total }: Plan, key) => {
    const count = { id: key, scope, startedAt: ctx.now };
    const by = personText(ctx.person);
    const begun = await ctx.store.apply([
      once(ctx, key, 'start_count', { scope, total }),
      beginCount(ctx.store, { shop: ctx.shop.id, by, count }),
    ]);
    if ('refused' in begun && begun.refused === 'count_open') return alreadyOpen(await myCount(ctx));
    return { label: scope.label, total };
  },
  answer: ({ label, total }, say) => ({
    text: say.words.stockroom.count.started({ what: label, total }),
    suggestions: [say.words.stockroom.count.sayShow(), say.words.stockroom.count.sayFinish()],
  }),
});

function alreadyOpen(open: MyCount | undefined): Refusal {
  const facts = open ? { label: open.count.scope.label, counted: open.rows.length } : {};
  return { refused: 'count_open', facts };
}
