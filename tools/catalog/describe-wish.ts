import type { Say } from '../../prompts/say.ts';
import type { ProductWish } from '../wish.ts';

/** A wish as it is said back: "white, dry, oysters, up to €20.00, the cheapest first". */
export function describeWish(wish: ProductWish, say: Say): string {
  const { catalog } = say.words;
  const parts: string[] = [];
  for (const { value, not } of wish.facets ?? []) parts.push(not ? catalog.without({ value }) : value);
  if (wish.text) parts.push(`“${wish.text}”`);
  const { atLeast, atMost, around } = wish.price ?? {};
  if (atLeast !== undefined && atMost !== undefined) {
    parts.push(catalog.between({ from: say.money(atLeast), to: say.money(atMost) }));
  } else if (atMost !== undefined) parts.push(catalog.upTo({ price: say.money(atMost) }));
  else if (atLeast !== undefined) parts.push(catalog.from({ price: say.money(atLeast) }));
  if (around !== undefined) parts.push(catalog.around({ price: say.money(around) }));
  if (wish.sort) parts.push(catalog.sorted[wish.sort]);
  return parts.join(', ');
}
