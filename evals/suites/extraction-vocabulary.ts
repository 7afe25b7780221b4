import { recogniseFigures } from '../../agent/recognise/figure.ts';
import { recogniseOrdinals } from '../../agent/recognise/ordinal.ts';
import { recognisePercents } from '../../agent/recognise/percent.ts';
import { scanText } from '../../agent/recognise/scan.ts';
import type { Words } from '../../prompts/words.ts';

/** A thing in a text: `end` is its last character itself; `value` as the files of this field write it. */
export type Found = { start: number; end: number; value: string | null; unit?: string };

/** By kind, what our recognisers find, in the vocabulary of the field's test files. */
export const extractors: Readonly<Record<string, (text: string, words: Words) => Found[]>> = {
  number: (text, words) =>
    recogniseFigures(scanText(text, words)).map(({ start, end, value }) => ({
      start,
      end: end - 1,
      value: String(value),
    })),
  ordinal: (text, words) =>
    recogniseOrdinals(scanText(text, words)).map(({ start, end, value }) => ({
      start,
      end: end - 1,
      value: value > 0 ? String(value) : `end${value + 1 || '+0'}`,
    })),
  percent: (text, words) =>
    recognisePercents(scanText(text, words)).map(({ start, end, value }) => ({
      start,
      end: end - 1,
      value: `${value}%`,
    })),
};
