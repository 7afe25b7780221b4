import type { EntityOf, Scan } from './entity.ts';

const local = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const domain = /[\p{L}\p{N}.-]/u;

/** E-mail addresses, lower case. Found by their @, widened to both sides; at most 64 and 255 characters (RFC 5321). */
export function recogniseEmails(scan: Pick<Scan, 'text'>): EntityOf<'email'>[] {
  const { text } = scan;
  const out: EntityOf<'email'>[] = [];
  let free = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > free && at - start < 64 && local.test(text.charAt(start - 1))) start--;
    while (start < at && /[^\p{L}\p{N}_+]/u.test(text.charAt(start))) start++;
    let end = at + 1;
    while (end < text.length && end - at < 255 && domain.test(text.charAt(end))) end++;
    while (end > at && /[.-]/.test(text.charAt(end - 1))) end--;
    const labels = text.slice(at + 1, end).split('.');
    const valid =
      start < at &&
      text.charAt(at - 1) !== '.' &&
      labels.length > 1 &&
      labels.every((label) => /^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(label));
    if (!valid || !/^\p{L}{2,}$/u.test(labels.at(-1) ?? '')) continue;
    const found = text.slice(start, end);
    out.push({ kind: 'email', start, end, text: found, value: found.toLowerCase() });
    free = end;
  }
  return out;
}
