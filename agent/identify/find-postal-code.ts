import type { EntityOf, Scan } from '../recognise/entity.ts';
import { entityOver } from '../recognise/entity.ts';
import { compileList, perWords, phraseBefore } from '../recognise/phrases.ts';
import { readPostalCode, recognisePostalCodes } from '../recognise/postal-code.ts';

const compiledOf = perWords((words) => compileList(words.orderCues));

/**
 * The postal code a person is known by: after a word for it or of a sure shape; where it was asked for, also plain
 * digits, five before four or six. Five digits count unasked too, for they count only beside a name.
 */
export function findPostalCode(scan: Scan, asked: boolean): EntityOf<'postal_code'> | undefined {
  const [said] = recognisePostalCodes(scan);
  if (said) return said;
  const loose = scan.tokens.flatMap((token, at) => {
    if (!/^\d{4,6}$/.test(token.norm) || isOrder(scan, at)) return [];
    const code = readPostalCode(scan.tokens, at, true);
    return code ? [entityOver(scan, 'postal_code', at, code.to, code.value)] : [];
  });
  const five = loose.findLast(({ value }) => /^\d{5}(-\d{4})?$/.test(value));
  return five ?? (asked ? loose.at(-1) : undefined);
}

/** A number after "order" or "#" is an order's. */
function isOrder({ tokens, words }: Scan, at: number): boolean {
  return tokens[at - 1]?.norm === '#' || phraseBefore(compiledOf(words), tokens, at) !== undefined;
}
