const irregular: Record<string, string> = {
  piece: 'pieces',
  box: 'boxes',
  dozen: 'dozen',
  glass: 'glasses',
  pair: 'pairs',
};

/** "1 bottle", "3 bottles". */
export function count(n: number, unit: string): string {
  return `${n} ${n === 1 ? unit : (irregular[unit] ?? `${unit}s`)}`;
}
