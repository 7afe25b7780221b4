/** Matthews correlation of weighed answers over any number of labels; 0 where it is not defined. */
export function correlation<L>(pairs: readonly { wanted: L; given: L; weight: number }[]): number {
  const wantedOf = new Map<L, number>();
  const givenOf = new Map<L, number>();
  let all = 0;
  let right = 0;
  for (const { wanted, given, weight } of pairs) {
    all += weight;
    if (wanted === given) right += weight;
    wantedOf.set(wanted, (wantedOf.get(wanted) ?? 0) + weight);
    givenOf.set(given, (givenOf.get(given) ?? 0) + weight);
  }
  let both = 0;
  let wantedSquare = 0;
  let givenSquare = 0;
  for (const [label, n] of wantedOf) {
    both += n * (givenOf.get(label) ?? 0);
    wantedSquare += n * n;
  }
  for (const n of givenOf.values()) givenSquare += n * n;
  const spread = Math.sqrt(Math.max(0, all * all - givenSquare) * Math.max(0, all * all - wantedSquare));
  return spread === 0 ? 0 : (right * all - both) / spread;
}
