/** French names of the units and packs shops count in; a shop's own others are said as it writes them. */
const units: Record<string, readonly [one: string, many: string]> = {
  bottle: ['bouteille', 'bouteilles'],
  case: ['caisse', 'caisses'],
  box: ['boîte', 'boîtes'],
  carton: ['carton', 'cartons'],
  crate: ['casier', 'casiers'],
  pack: ['pack', 'packs'],
  pair: ['paire', 'paires'],
  piece: ['pièce', 'pièces'],
  pallet: ['palette', 'palettes'],
  tray: ['plateau', 'plateaux'],
  bag: ['sachet', 'sachets'],
  can: ['boîte', 'boîtes'],
  jar: ['bocal', 'bocaux'],
  set: ['lot', 'lots'],
  bundle: ['lot', 'lots'],
  dozen: ['douzaine', 'douzaines'],
  keg: ['fût', 'fûts'],
  glass: ['verre', 'verres'],
  copy: ['exemplaire', 'exemplaires'],
  work: ['œuvre', 'œuvres'],
  'working day': ['jour ouvré', 'jours ouvrés'],
};

/** "1 bouteille", "3 bouteilles", "0 bouteille": the plural begins at two. */
export function count(n: number, unit: string): string {
  const [one, many] = units[unit] ?? [unit, unit];
  return `${n} ${Math.abs(n) < 2 ? one : many}`;
}

/** "caisse" for "case". */
export function unitName(unit: string): string {
  return units[unit]?.[0] ?? unit;
}

/** "une caisse de 6" for "a case of 6", "caisse de 12" for "case of 12": the tools name packs in English. */
export function packName(text: string): string {
  const named = /^(?:(a|an) )?(.+?)(?: of (\d+))?$/.exec(text);
  if (!named) return text;
  const [, article, unit = '', size] = named;
  const name = unitName(unit);
  const un = /^(?:carton|pack|casier|lot|sachet|bocal|fût|plateau|verre|exemplaire)$/.test(name)
    ? 'un'
    : 'une';
  return `${article === undefined ? '' : `${un} `}${name}${size === undefined ? '' : ` de ${size}`}`;
}

/** "de Rioja", "d'Albariño": the word loses its vowel before another. */
export function of(name: string): string {
  return /^[aeiouàâäéèêëîïôöùûü]/i.test(name) ? `d'${name}` : `de ${name}`;
}

const names: Record<string, { name: string; which: string }> = {
  size: { name: 'taille', which: 'quelle' },
  colour: { name: 'couleur', which: 'quelle' },
  color: { name: 'couleur', which: 'quelle' },
  material: { name: 'matière', which: 'quelle' },
  length: { name: 'longueur', which: 'quelle' },
  width: { name: 'largeur', which: 'quelle' },
  format: { name: 'format', which: 'quel' },
  style: { name: 'style', which: 'quel' },
};

/** A property of a product with its question word: "quelle taille". */
export function whichOf(option: string): string {
  const { name, which } = names[option] ?? { name: option, which: 'quelle option' };
  return `${which} ${name}`;
}

/** A property of a product in French, where it is one most shops have. */
export function optionName(option: string): string {
  return names[option]?.name ?? option;
}
