const units: Record<string, readonly [one: string, many: string]> = {
  bottle: ['bottiglia', 'bottiglie'],
  case: ['cassa', 'casse'],
  box: ['scatola', 'scatole'],
  pack: ['confezione', 'confezioni'],
  carton: ['scatolone', 'scatoloni'],
  crate: ['cassetta', 'cassette'],
  pallet: ['bancale', 'bancali'],
  tray: ['vassoio', 'vassoi'],
  bundle: ['fascio', 'fasci'],
  pair: ['paio', 'paia'],
  piece: ['pezzo', 'pezzi'],
  set: ['set', 'set'],
  bag: ['sacchetto', 'sacchetti'],
  dozen: ['dozzina', 'dozzine'],
  glass: ['bicchiere', 'bicchieri'],
  magnum: ['magnum', 'magnum'],
  'working day': ['giorno lavorativo', 'giorni lavorativi'],
};

/** "1 bottiglia", "3 bottiglie"; a unit of the shop's own stays as it is. */
export function count(n: number, unit: string): string {
  return `${n} ${(units[unit] ?? [unit, unit])[n === 1 ? 0 : 1]}`;
}

/** A pack as the tools name it, in Italian: "a case of 6" is "cassa da 6". */
export function packText(pack: string): string {
  const [, name = pack, holds] = /^(?:a )?(.+?)(?: of (\d+))?$/.exec(pack) ?? [];
  const [one] = units[name] ?? [name];
  return holds === undefined ? one : `${one} da ${holds}`;
}
