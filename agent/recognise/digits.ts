/** Thousands grouped by the sign, or lakhs ("1,20,000"). */
const groupedBy = {
  ',': /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/,
  '.': /^\d{1,3}(?:\.\d{2,3})*\.\d{3}(?:,\d+)?$/,
};

/**
 * Reads digits with separators the way the language writes them: "1,200.50" is 1200.5 in English, "1.200,50" in German.
 * A sign that cannot group thousands where it stands is taken as decimal ("12,50"). Undefined for "1.2.3".
 */
export function readDigits(text: string, decimal: '.' | ','): number | undefined {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (text.length > 24) return undefined;
  const group = decimal === '.' ? ',' : '.';
  if (groupedBy[group].test(text)) return Number(text.replaceAll(group, '').replace(decimal, '.'));
  const parts = text.split(/[.,]/);
  if (parts.length === 2) return Number(`${parts[0]}.${parts[1]}`);
  if (groupedBy[decimal].test(text)) return Number(text.replaceAll(decimal, '').replace(group, '.'));
  return undefined;
}
