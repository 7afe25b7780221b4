import { formatMinor, parseMinor } from '../money.ts';
import type { Tables } from '../schema/schema.ts';
import type { PriceListFile } from './price-settings.ts';
import type { Place } from './shop-folder-rows.ts';

export type PriceListRows = {
  list: Tables['priceLists']['$inferSelect'];
  prices: Tables['listPrices']['$inferSelect'][];
};

export function priceListRows(
  record: PriceListFile,
  { shop, currency: home, position }: Place,
): PriceListRows {
  const { id, name, currency = home, from, to, prices, ...terms } = record;
  return {
    list: { shop, id, position, name, currency, validFrom: from ?? null, validTo: to ?? null, terms },
    prices: prices.map(({ variant, from: fromQuantity = 1, price }, n) => ({
      shop,
      listId: id,
      n,
      variantId: variant,
      fromQuantity,
      priceMinor: minor(price, currency),
    })),
  };
}

export function priceListRecord({ list, prices }: PriceListRows, home: string): PriceListFile {
  const { id, name, currency, validFrom, validTo, terms } = list;
  return {
    id,
    name,
    ...(currency !== home && { currency }),
    ...(validFrom !== null && { from: validFrom }),
    ...(validTo !== null && { to: validTo }),
    ...terms,
    prices: prices.map(({ variantId, fromQuantity, priceMinor }) => ({
      variant: variantId,
      ...(fromQuantity > 1 && { from: fromQuantity }),
      price: formatMinor(priceMinor, currency),
    })),
  };
}

function minor(amount: string, currency: string): number {
  const parsed = parseMinor(amount, currency);
  if (parsed === undefined)
    throw new Error(`"${amount}" is not an amount of ${currency}; check the folder first`);
  return parsed;
}
