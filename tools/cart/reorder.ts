import { z } from 'zod';
import type { Say } from '../../prompts/say.ts';
import { findOrder } from '../orders/find-order.ts';
import { someOf } from '../pricing/quote-view.ts';
import { orderSlot, withoutSlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal } from '../tool.ts';
import type { OrderRef } from '../wish.ts';
import { cartAnswer, cartResult } from './cart-answer.ts';
import { linesToday, linesNamed, reorderNews, type LineToday } from './lines-today.ts';
import { quoteCart, readCart } from './read-cart.ts';
import { changeOnce, setLine } from './write-cart.ts';

type Plan = { order: string; lines: LineToday[]; leftOut: string[]; notInIt: string[] };

const result = cartResult.extend({ order: z.string(), news: reorderNews });

export const reorder = defineTool({
  name: 'reorder',
  about:
    'Puts an earlier order, or what is named of it, into the cart again, as far as it is to be had today, and says what has changed.',
  asks: [
    'reorder',
    'reorder please',
    'reorder {order}',
    'same again',
    'same again please',
    'the same again',
    'the same as last time',
    'the usual please',
    'my usual order',
    'same order as last time',
    'order the same as last time',
    'order what i had last time',
    'i want the same order again',
    'repeat my last order',
    'repeat order {order}',
    'can you repeat my order',
    'order {order} again',
    'order that again',
    'place the same order again',
    'put my last order in the cart again',
    'put {order} in my basket again',
    'put everything from my last order in the cart again',
    'reorder my last order without the {item}',
    'reorder {order} without the {item}',
    'same again but without the {item}',
    'the same again except the {item}',
  ],
  access: ['guest', 'customer'],
  effect: 'draft',
  input: z.object({ order: orderSlot().optional(), without: withoutSlot().optional() }),
  output: result,
  rules: [],
  plan: async (ctx, { order: ref, without = [] }) => {
    const wanted: OrderRef = ref ?? (ctx.seen.order === undefined ? {} : { focus: true });
    const found = await findOrder(ctx, wanted, 'order', ({ status }) => status !== 'cancelled');
    if (isQuestion(found) || isRefusal(found)) return found;
    const { id, lines } = found.one;
    const { named: leave, missing: notInIt } = linesNamed(ctx, lines, without);
    // "The same shirt as last time" is that shirt, not all that came with it.
    const meant = wanted.containing ? linesNamed(ctx, lines, [wanted.containing]).named : new Set(lines);
    const kept = lines.filter((line) => meant.has(line) && !leave.has(line));
    return {
      plan: {
        order: id,
        lines: await linesToday(ctx, kept),
        leftOut: lines.filter((line) => leave.has(line)).map(({ title }) => title),
        notInIt,
      },
      exact: { order: { number: id }, ...(without.length > 0 && { without }) },
    };
  },
  run: async (ctx, planned: Plan, key) => {
    const adding = planned.lines.flatMap((line) =>
      line.is === 'had' ? setLine(ctx, line.variant, line.quantity) : [],
    );
    const { order, lines, leftOut, notInIt } = await changeOnce(ctx, key, 'reorder', planned, adding);
    const taken = lines.flatMap((line) => (line.is === 'had' ? [line] : []));
    return {
      order,
      touched: taken.map(({ product, variant, title, quantity }) => ({ product, variant, title, quantity })),
      cart: await quoteCart(ctx, await readCart(ctx)),
      news: { lines, leftOut, notInIt },
    };
  },
  answer: (done, say) => {
    const { reorder: words } = say.words;
    const { order, news } = done;
    const put = news.lines.flatMap((line) =>
      line.is === 'had' ? [someOf(say, line.title, line.added)] : [],
    );
    const first = put.length > 0 ? words.put({ list: say.list(put), order }) : words.nothing({ order });
    const text = [first, ...newsText(news, say)].join(' ');
    if (done.cart.lines.length === 0) return { text, suggestions: [say.words.cart.say.browse()] };
    const answer = cartAnswer(done, text, say);
    return { ...answer, see: { ...answer.see, order } };
  },
});

/** What is not as it was in the order, a sentence for each kind of news. */
function newsText({ lines, leftOut, notInIt }: z.infer<typeof reorderNews>, say: Say): string[] {
  const { reorder: words } = say.words;
  const had = lines.filter((line) => line.is === 'had');
  const of = (is: LineToday['is']) => lines.filter((line) => line.is === is).map(({ title }) => title);
  const some = (titles: string[], sentence: (list: string) => string) =>
    titles.length > 0 ? [sentence(say.list(titles))] : [];
  return [
    ...had.flatMap(({ title, added, wanted, quantity }) =>
      added < wanted ? [words.fewer({ title, added, wanted, inCart: quantity })] : [],
    ),
    ...some(of('sold_out'), (list) => words.soldOut({ list })),
    ...some(of('no_more'), (list) => words.noMore({ list })),
    ...some(of('gone'), (list) => words.gone({ list })),
    ...had.flatMap(({ title, wasMinor, nowMinor }) =>
      wasMinor === nowMinor
        ? []
        : [words.price({ title, was: say.money(wasMinor), now: say.money(nowMinor) })],
    ),
    ...some(leftOut, (list) => words.leftOut({ list })),
    ...some(notInIt, (list) => words.notInIt({ list })),
  ];
}
