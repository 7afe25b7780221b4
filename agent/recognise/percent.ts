import type { EntityOf, Scan } from './entity.ts';
import { entityOver } from './entity.ts';
import { compileList, matchPhrase, perWords } from './phrases.ts';

const compiledOf = perWords((words) => compileList(words.percent));

/** "10 %", "twelve and a half percent": the value is 12.5 for 12.5 %. */
export function recognisePercents(scan: Scan): EntityOf<'percent'>[] {
  const out: EntityOf<'percent'>[] = [];
  for (const span of scan.numbers) {
    const sign = span && matchPhrase(compiledOf(scan.words), scan.tokens, span.to);
    if (span && sign) out.push(entityOver(scan, 'percent', span.from, sign.to, span.value));
  }
  return out;
}
