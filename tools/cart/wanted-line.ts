import type { Found } from '../catalog/resolve-item.ts';
import type { Asking } from '../inventory/free-stock.ts';
import { roomLater } from '../inventory/later.ts';
import type { Wanted } from '../rules/in-stock.ts';

type Line = Pick<Found, 'product' | 'variant'> & {
  title: string;
  quantity: number;
  inCart?: number;
  /** What of it this person can have, and what others hold. */
  stock: number;
  held: number;
};

/**
 * What the rules look at: the stock is said only where it is too little, or a plan would change with every sale. What is
 * missing comes later where the shop's rule allows that much.
 */
export async function wantedLine(
  ctx: Asking,
  { product, variant, title, quantity, inCart = 0, stock, held }: Line,
): Promise<Wanted['wanted'][number]> {
  const wanted = { title, quantity, ...(inCart > 0 && { inCart }) };
  if (stock >= quantity) return wanted;
  const short = { ...wanted, left: stock, ...(held > 0 && { held }) };
  const more = await roomLater(ctx, product, variant.id);
  if (!more) return short;
  const { room, days } = more;
  const units = quantity - stock;
  return units <= room
    ? { ...short, later: { variant: variant.id, title, units, days } }
    : { ...short, room };
}
