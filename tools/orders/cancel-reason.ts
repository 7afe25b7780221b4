/**
 * The reason of a shop's list that somebody's words mean: the same words, words that hold one reason, or most of the
 * words of exactly one. Undefined where none is clearly meant.
 */
export function reasonMeant(reasons: readonly string[], said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  const words = wordsOf(said);
  const text = words.join(' ');
  const whole = reasons.filter((reason) => ` ${text} `.includes(` ${wordsOf(reason).join(' ')} `));
  if (whole.length === 1) return whole[0];
  const meant = new Set(words);
  const shares = reasons.map((reason) => {
    const of = wordsOf(reason);
    return of.filter((word) => meant.has(word)).length / of.length;
  });
  const best = Math.max(...shares);
  const [only, another] = reasons.filter((_, at) => shares[at] === best);
  return best > 0.5 && another === undefined ? only : undefined;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
