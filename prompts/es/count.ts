/** Units, packs and spans as they are counted: one, and several. Their names in shop files are English. */
const names: Readonly<Record<string, readonly [one: string, several: string]>> = {
  bottle: ['botella', 'botellas'],
  case: ['caja', 'cajas'],
  box: ['estuche', 'estuches'],
  piece: ['unidad', 'unidades'],
  pair: ['par', 'pares'],
  pack: ['pack', 'packs'],
  crate: ['cajón', 'cajones'],
  carton: ['cartón', 'cartones'],
  pallet: ['palé', 'palés'],
  tray: ['bandeja', 'bandejas'],
  bag: ['bolsa', 'bolsas'],
  can: ['lata', 'latas'],
  jar: ['tarro', 'tarros'],
  set: ['juego', 'juegos'],
  bundle: ['lote', 'lotes'],
  sack: ['saco', 'sacos'],
  keg: ['barril', 'barriles'],
  dozen: ['docena', 'docenas'],
  glass: ['copa', 'copas'],
  'working day': ['día laborable', 'días laborables'],
};

/** "1 botella", "3 botellas". */
export function count(n: number, unit: string): string {
  return `${n} ${nameOf(unit, n)}`;
}

/** The name of a unit or pack, for `n` of them. */
export function nameOf(unit: string, n = 1): string {
  const [one, several] = names[unit.toLowerCase()] ?? [unit, unit];
  return n === 1 ? one : several;
}

/** "la caja de 6" from the pack as tools name it, "a case of 6"; anything else as it is. */
export function packOf(name: string): string {
  const [, pack = '', units = ''] = /^a (.+) of (\d+)$/.exec(name) ?? [];
  return pack === '' ? name : `${nameOf(pack)} de ${units}`;
}
