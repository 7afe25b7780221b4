import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { parseMinor } from '../../store/money.ts';

/** A decimal string of the shop's settings in minor units; throws where the currency cannot hold it. */
export function minorOf(decimal: string, { id, currency }: Pick<ShopFile, 'id' | 'currency'>): number {
  const minor = parseMinor(decimal, currency);
  if (minor === undefined) throw new Error(`shop ${id}: "${decimal}" is no amount of ${currency}`);
  return minor;
}
