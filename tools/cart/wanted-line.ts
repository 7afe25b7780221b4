import type { Wanted } from '../rules/in-stock.ts';

/** What the rules look at: the stock is said only where it is too little, or a plan would change with every sale. */
export function wantedLine({
  title,
  quantity,
  inCart = 0,
  stock,
}: {
  title: string;
  quantity: number;
  inCart?: number;
  stock: number;
}): Wanted['wanted'][number] {
  return { title, quantity, ...(inCart > 0 && { inCart }), ...(stock < quantity && { left: stock }) };
}
