/** Units as the tools name them, one and many. */
const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  bottle: ['Flasche', 'Flaschen'],
  case: ['Karton', 'Kartons'],
  box: ['Schachtel', 'Schachteln'],
  pair: ['Paar', 'Paar'],
  pack: ['Packung', 'Packungen'],
  crate: ['Kiste', 'Kisten'],
  carton: ['Karton', 'Kartons'],
  pallet: ['Palette', 'Paletten'],
  tray: ['Steige', 'Steigen'],
  bag: ['Tüte', 'Tüten'],
  can: ['Dose', 'Dosen'],
  jar: ['Glas', 'Gläser'],
  glass: ['Glas', 'Gläser'],
  tube: ['Tube', 'Tuben'],
  roll: ['Rolle', 'Rollen'],
  set: ['Set', 'Sets'],
  bundle: ['Bündel', 'Bündel'],
  sack: ['Sack', 'Säcke'],
  keg: ['Fass', 'Fässer'],
  barrel: ['Fass', 'Fässer'],
  magnum: ['Magnum', 'Magnums'],
  piece: ['Stück', 'Stück'],
  copy: ['Exemplar', 'Exemplare'],
  dozen: ['Dutzend', 'Dutzend'],
  'working day': ['Werktag', 'Werktage'],
};

/** A unit alone: "Flasche", "Flaschen"; one this list does not know stays as the shop wrote it. */
export function unitName(n: number, unit: string): string {
  const [one, many] = units[unit] ?? [unit, unit];
  return n === 1 ? one : many;
}

/** "1 Flasche", "3 Flaschen". */
export function count(n: number, unit: string): string {
  return `${n} ${unitName(n, unit)}`;
}

/** A percentage as it is written in German: "7,5". */
export function percentText(percent: string): string {
  return percent.replace('.', ',');
}
