import { priceHold } from '../rules/price-is-kept.ts';
import type { Held } from '../pricing/price.ts';
import type { QuoteView } from '../pricing/quote-view.ts';
import type { ToolContext } from '../tool.ts';
import { rulesVersion, saidOf } from './said.ts';

type Context = Pick<ToolContext, 'shop' | 'seen' | 'now'>;
type Item = { product: string; variant: string };

/**
 * The price the shop said of a thing and still keeps: the lowest of those within its hold, of equal ones the first. A
 * total is kept where the shop's offers have changed since it was said.
 */
export function keptPrice({ shop, seen, now }: Context, item: Item, quantity: number): Held | undefined {
  const since = now.getTime() - priceHold(shop.rules ?? {}) * 60_000;
  let held: Held | undefined;
  let totalMinor: number | undefined;
  for (const said of seen.said ?? []) {
    if (said.at <= since || said.currency !== shop.currency) continue;
    const price = saidOf(said, item, quantity);
    if (!price) continue;
    if (held?.unitMinor === undefined || price.unitMinor < held.unitMinor) {
      held = { unitMinor: price.unitMinor, since: new Date(said.at) };
    }
    if (price.totalMinor !== undefined && said.rules !== rulesVersion(shop)) {
      totalMinor = Math.min(totalMinor ?? Infinity, price.totalMinor);
    }
  }
  return held && { ...held, ...(totalMinor !== undefined && { totalMinor }) };
}

/** A price that has gone up since it was last said, and why; minor units of the quote. */
export type PriceChange = {
  title: string;
  fromMinor: number;
  toMinor: number;
  since: string;
  /** How long ago that was. */
  minutes: number;
  cause: 'price' | 'offer' | 'place';
};

/** What costs more in a quote than was last said of it; `elsewhere` where it goes to another place than was priced then. */
export function changesSince(
  { shop, seen, now }: Context,
  { lines, currency }: QuoteView,
  elsewhere: boolean,
): PriceChange[] {
  return lines.flatMap((line): PriceChange[] => {
    const said = seen.said?.findLast((one) => one.currency === currency && saidOf(one, line, line.quantity));
    const price = said && saidOf(said, line, line.quantity);
    if (!said || !price) return [];
    const change = {
      title: line.title,
      since: new Date(said.at).toISOString(),
      minutes: Math.floor((now.getTime() - said.at) / 60_000),
    };
    if (line.unitMinor > price.unitMinor) {
      return [
        {
          ...change,
          fromMinor: price.unitMinor,
          toMinor: line.unitMinor,
          cause: elsewhere ? 'place' : 'price',
        },
      ];
    }
    const { totalMinor } = price;
    if (totalMinor !== undefined && line.totalMinor > totalMinor && said.rules !== rulesVersion(shop)) {
      return [{ ...change, fromMinor: totalMinor, toMinor: line.totalMinor, cause: 'offer' }];
    }
    return [];
  });
}
