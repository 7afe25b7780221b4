import type { Refusal } from '../rules/rule.ts';
import type { ToolContext } from '../tool.ts';
import type { ProductWish } from '../wish.ts';
import { describeWish } from './describe-wish.ts';

/** Which part of a wish is in the way, in facts for the phrase files. */
export function nothingFits(ctx: Pick<ToolContext, 'catalog' | 'say'>, wish: ProductWish): Refusal {
  const why = ctx.catalog.explainNone(wish);
  const [way] = why.found ? [] : why.inTheWay;
  const wished = describeWish(wish, ctx.say);
  if (!way) return { refused: 'nothing_like_it', facts: { wished } };
  const dropped: ProductWish = {};
  for (const part of way.parts) {
    if (part.part === 'facet') dropped.facets = [...(dropped.facets ?? []), ...part.wishes];
    else if (part.part === 'price' && wish.price) dropped.price = wish.price;
    else if (part.part === 'text') dropped.text = part.text;
  }
  return {
    refused: 'wish_in_the_way',
    facts: {
      wished,
      inTheWay: describeWish(dropped, ctx.say),
      total: way.total,
      available: (way.available ?? []).slice(0, 6).map(({ value }) => value.value),
      ...(way.nearestPrice !== undefined && { nearestPriceMinor: way.nearestPrice }),
    },
  };
}

/** A price in another currency than the shop's: it is not guessed what it would be here. */
export function otherCurrency(
  { shop }: Pick<ToolContext, 'shop'>,
  wish: ProductWish | undefined,
): Refusal | undefined {
  const currency = wish?.price?.currency;
  if (currency === undefined || currency === shop.currency) return undefined;
  return { refused: 'other_currency', facts: { asked: currency, currency: shop.currency } };
}
