import { fold } from './words.ts';

/** A size one can compare: an amount in the base unit of its dimension (ml, g, mm, mm², bytes, pieces, steps). */
export type Size = { dimension: Dimension; amount: number };

/** In this order: where a thing has several, what people mean by "the largest" comes first. */
const dimensions = ['step', 'area', 'length', 'volume', 'mass', 'pieces', 'storage', 'number'] as const;
export type Dimension = (typeof dimensions)[number];

const units = new Map<string, [Dimension, number]>(
  Object.entries({
    ml: ['volume', 1],
    cl: ['volume', 10],
    dl: ['volume', 100],
    l: ['volume', 1000],
    lt: ['volume', 1000],
    ltr: ['volume', 1000],
    litre: ['volume', 1000],
    liter: ['volume', 1000],
    litro: ['volume', 1000],
    floz: ['volume', 29.5735],
    oz: ['mass', 28.3495],
    mg: ['mass', 0.001],
    g: ['mass', 1],
    gr: ['mass', 1],
    gram: ['mass', 1],
    kg: ['mass', 1000],
    kilo: ['mass', 1000],
    lb: ['mass', 453.592],
    mm: ['length', 1],
    cm: ['length', 10],
    m: ['length', 1000],
    metre: ['length', 1000],
    meter: ['length', 1000],
    inch: ['length', 25.4],
    inche: ['length', 25.4],
    in: ['length', 25.4],
    '"': ['length', 25.4],
    '″': ['length', 25.4],
    ft: ['length', 304.8],
    feet: ['length', 304.8],
    foot: ['length', 304.8],
    kb: ['storage', 1024],
    mb: ['storage', 1024 ** 2],
    gb: ['storage', 1024 ** 3],
    tb: ['storage', 1024 ** 4],
    piece: ['pieces', 1],
    pc: ['pieces', 1],
    pack: ['pieces', 1],
    count: ['pieces', 1],
    ct: ['pieces', 1],
  }),
);

const words = new Map(
  Object.entries({
    small: -1,
    medium: 0,
    med: 0,
    large: 1,
    'extra small': -2,
    'x small': -2,
    'extra large': 2,
    'x large': 2,
  }),
);

function unitOf(text: string): [Dimension, number] | undefined {
  const bare = text.replace(/[\s.-]/g, '');
  return (
    units.get(bare) ?? (bare.length > 2 && bare.endsWith('s') ? units.get(bare.slice(0, -1)) : undefined)
  );
}

/** Steps of clothing sizes around M: XS is -2, S is -1, L is 1, XXL and 2XL are 3. */
function stepOf(text: string): number | undefined {
  const match = /^(?:(x*)|(\d)x)([sl])$|^m$/.exec(text);
  if (!match) return words.get(text.replace(/-/g, ' '));
  const [, many, times, end] = match;
  if (!end) return 0;
  const steps = 1 + (times ? Number(times) : (many?.length ?? 0));
  return end === 's' ? -steps : steps;
}

/**
 * Reads an option value as a size: "XL", "75 cl", "1.5L", "13-inch", "60 x 80 cm", "500-piece", "1TB SSD", "42".
 * Undefined where it is none; a bare year is none.
 */
export function readSize(value: string): Size | undefined {
  const text = fold(value).trim();
  const step = stepOf(text);
  if (step !== undefined) return { dimension: 'step', amount: step };
  const match = /^(?:eu|us|uk|size)?\s*(\d+(?:[.,]\d+)?)(?:\s*[x×]\s*(\d+(?:[.,]\d+)?))?([^\d]*)$/.exec(text);
  if (!match) return undefined;
  const first = Number((match[1] ?? '').replace(',', '.'));
  const second = match[2] === undefined ? undefined : Number(match[2].replace(',', '.'));
  const tail = (match[3] ?? '').trim();
  if (tail === '') {
    if (second !== undefined) return { dimension: 'area', amount: first * second };
    return /^(?:1[89]|20)\d\d$/.test(text) ? undefined : { dimension: 'number', amount: first };
  }
  const unit = unitOf(tail) ?? unitOf(tail.replace(/^-/, '').split(/[\s-]+/)[0] ?? '');
  if (!unit) return undefined;
  const [dimension, factor] = unit;
  if (second !== undefined)
    return dimension === 'length'
      ? { dimension: 'area', amount: first * second * factor * factor }
      : undefined;
  return { dimension, amount: first * factor };
}

/** Whether two values name the same size in other words: "1 L" and "1000ml", "large" and "L". */
export function sameSize(a: Size, b: Size): boolean {
  return a.dimension === b.dimension && Math.abs(a.amount - b.amount) <= 1e-9 * Math.abs(a.amount);
}

/** Place of a dimension among those people mean by "large"; less is meant more. */
export function rankOf(dimension: Dimension): number {
  return dimensions.indexOf(dimension);
}
