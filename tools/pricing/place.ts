import type { Address, ShopFile } from '../../store/folder/shop-folder.ts';

/** Where goods go: a country by its ISO 3166-1 code, and a part of it ("CA" of US) where one is known. */
export type Place = { country: string; part?: string };

/** The place of an address, of the shop's own country (the one in its locale) where the address names none that is known. */
export function placeOf(
  shop: Pick<ShopFile, 'locale'>,
  address: Partial<Address> | undefined,
): Place | undefined {
  const country = countryCode(address?.country) ?? new Intl.Locale(shop.locale).region;
  if (country === undefined) return undefined;
  const part = address?.region?.trim().toUpperCase();
  return { country, ...(part && { part: part.replace(`${country}-`, '') }) };
}

/** Whether a list of codes names the place: its country, or the part of it. */
export function isIn(place: Place | undefined, codes: readonly string[]): boolean {
  if (!place) return false;
  return (
    codes.includes(place.country) ||
    (place.part !== undefined && codes.includes(`${place.country}-${place.part}`))
  );
}

const languages = ['en', 'de', 'es', 'fr', 'it'];
let names: Map<string, string> | undefined;

/** The ISO 3166-1 code of a country as people write it: "ch", "Schweiz" and "Suisse" are CH. */
export function countryCode(said: string | undefined): string | undefined {
  const name = said?.trim().toLowerCase();
  if (!name) return undefined;
  names ??= countryNames();
  return names.get(name);
}

function countryNames(): Map<string, string> {
  const known = new Map<string, string>([
    ['uk', 'GB'],
    ['england', 'GB'],
    ['scotland', 'GB'],
    ['wales', 'GB'],
    ['usa', 'US'],
    ['holland', 'NL'],
  ]);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const language of languages) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
      const name = display.of(code);
      if (name === undefined) continue;
      known.set(code.toLowerCase(), code);
      if (!known.has(name.toLowerCase())) known.set(name.toLowerCase(), code);
    }
  }
  return known;
}
