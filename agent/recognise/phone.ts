import type { EntityOf, Scan } from './entity.ts';
import { entityOver } from './entity.ts';
import { touches } from './normalise.ts';
import { compileList, perWords, phraseBefore } from './phrases.ts';

const compiledOf = perWords((words) => compileList(words.phoneCues));
const separators = new Set(['-', '.', '(', ')', '/']);

/**
 * Phone numbers of 7 to 15 digits (E.164). A row of digits counts with a + or 0 in front, a bracket, a cue such as
 * "call me on", or three groups; a plain long number may as well be an order's.
 */
export function recognisePhones(scan: Scan): EntityOf<'phone'>[] {
  const out: EntityOf<'phone'>[] = [];
  const { tokens } = scan;
  for (let at = 0; at < tokens.length; at++) {
    const plus = tokens[at]?.norm === '+';
    const opened = tokens[at]?.norm === '(' || (plus && tokens[at + 1]?.norm === '(');
    const first = at + (plus ? 1 : 0) + (opened ? 1 : 0);
    if (
      !/^[\d.]+$/.test(tokens[first]?.norm ?? '') ||
      (at > 0 && touches(tokens, at - 1) && /[\p{L}\d#.,@/-]$/u.test(tokens[at - 1]?.norm ?? ''))
    )
      continue;
    const row = readRow(scan, first);
    const said =
      phraseBefore(compiledOf(scan.words), tokens, tokens[at - 1]?.norm === ':' ? at - 1 : at, 4) !==
      undefined;
    const written =
      plus ||
      opened ||
      said ||
      (row.digits.startsWith('0') && row.digits.length >= 9) ||
      (row.groups >= 3 && row.digits.length >= 9);
    if (written && row.digits.length >= 7 && row.digits.length <= 15 && !row.glued) {
      out.push(entityOver(scan, 'phone', at, row.to, (plus ? '+' : '') + row.digits));
    }
    at = row.to - 1;
  }
  return out;
}

function readRow(scan: Scan, from: number): { to: number; digits: string; groups: number; glued: boolean } {
  const { tokens } = scan;
  let digits = '';
  let groups = 0;
  let to = from;
  for (let at = from; at < tokens.length && digits.length <= 15; at++) {
    const norm = tokens[at]?.norm ?? '';
    if (/^[\d.]+$/.test(norm)) {
      digits += norm.replaceAll('.', '');
      groups += norm.split('.').length;
      to = at + 1;
    } else if (!separators.has(norm)) break;
  }
  return { to, digits, groups, glued: touches(tokens, to - 1) && /^\p{L}/u.test(tokens[to]?.norm ?? '') };
}
