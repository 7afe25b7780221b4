import type { ShopFile } from '../../store/folder/shop-folder.ts';
import type { Question } from '../tool.ts';
import type { Refusal } from '../rules/rule.ts';
import type { QuantityWish } from '../wish.ts';

/** How many single units somebody means; `pack` and `each` where they counted in packs. */
export type Units = { units: number; count: number; pack?: string; each?: number };

type Sold = { title: string; packs?: readonly { name: string; units: number }[] };

/** Words that always hold several: a shop without such a pack must say so instead of selling one. */
const holdsSeveral = new Set(['case', 'crate', 'carton', 'pallet', 'tray', 'box', 'pack', 'bundle']);

/**
 * Counts a wish in whole units: two cases of six are twelve. The packs are the product's own, else the shop's. A pack
 * that does not exist is refused with those that do; two packs of one name are asked about.
 */
export function unitsOf(
  shop: Pick<ShopFile, 'packs' | 'unit'>,
  product: Sold,
  wish: QuantityWish,
  slot: string,
): Units | Question | Refusal {
  const { count, pack, packUnits } = wish;
  const { title } = product;
  const packs = product.packs ?? shop.packs ?? [];
  const named = pack === undefined ? packs : packs.filter(({ name }) => name === pack.toLowerCase());
  const packed = packUnits !== undefined || (pack !== undefined && isPack(shop, packs, pack.toLowerCase()));
  if (!packed) return whole(title, { units: count, count });

  const fitting = packUnits === undefined ? named : named.filter(({ units }) => units === packUnits);
  const [only, another] = fitting;
  if (!only) {
    const asked = [pack ?? 'pack', packUnits].filter((part) => part !== undefined).join(' of ');
    return { refused: 'no_such_pack', facts: { title, asked, packs: packs.map(packName) } };
  }
  if (another) {
    const names = fitting.map(packName);
    return { ask: 'which_pack', slot, known: { count }, facts: { title, packs: names }, suggestions: names };
  }
  return whole(title, { units: count * only.units, count, pack: only.name, each: only.units });
}

function isPack({ unit }: Pick<ShopFile, 'unit'>, packs: readonly { name: string }[], pack: string): boolean {
  if (pack === unit?.toLowerCase()) return false;
  return packs.some(({ name }) => name === pack) || holdsSeveral.has(pack);
}

function packName({ name, units }: { name: string; units: number }): string {
  return `a ${name} of ${units}`;
}

function whole(title: string, units: Units): Units | Refusal {
  return Number.isSafeInteger(units.units) && units.units > 0
    ? units
    : { refused: 'whole_pieces', facts: { title } };
}
