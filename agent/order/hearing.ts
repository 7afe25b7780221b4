import {
  copyOf,
  type Fit,
  fitting,
  type Line,
  optionOnLine,
  type Pick,
  putOn,
  sayOn,
} from './order-lines.ts';
import type { Phrase, Said } from './order-phrases.ts';

/** What has been heard of an order so far. */
export type Hearing = {
  fit: Fit;
  lines: Line[];
  /** The line that what comes next is said of. */
  last?: Line | undefined;
  /** Lines that what comes next is said of besides: "both with oat milk". */
  spread: readonly Line[];
  /** How many picks the last line's tail had when the row that is being said began. */
  since: number;
  /** What comes next is still left out: "no onions or peppers"; how far depends on the word. */
  negating?: 'brief' | 'row' | undefined;
  /** A number with nothing counted yet. */
  pending?: Phrase | undefined;
  /** An amount waiting for its option: "light on the ice". */
  amount?: string | undefined;
};

/** Begins a line, of the likeliest of these items. */
export function newLine(heard: Hearing, phrase: Phrase, items: readonly string[]): Line {
  const line: Line = {
    items,
    named: false,
    quantity: phrase.number ?? 1,
    counted: phrase.number !== undefined && !phrase.article,
    numbered: phrase.number !== undefined,
    picks: [],
    tail: [],
    head: [],
    open: 'head',
  };
  heard.lines.push(line);
  heard.last = line;
  heard.since = 0;
  return line;
}

/** Makes some of a counted line a line of their own, which begins with the same options. */
export function partOf(heard: Hearing, base: Line, number: number): Line {
  const part: Line = { ...copyOf(base), quantity: number, counted: true, base, open: 'head' };
  base.left = (base.left ?? base.quantity) - number;
  if (base.left <= 0) heard.lines = heard.lines.filter((line) => line !== base);
  heard.lines.push(part);
  heard.last = part;
  return part;
}

/** Takes a line off the order. */
export function drop(heard: Hearing, line: Line): void {
  heard.lines = heard.lines.filter((other) => other !== line);
  if (heard.last === line) heard.last = heard.lines.at(-1);
}

/** The latest line that may have all of this. */
export function target(heard: Hearing, said: readonly Said[]): Line | undefined {
  const { last, lines, fit } = heard;
  if (last && fitting(last, said, fit).length > 0) return last;
  return lines.findLast((line) => fitting(line, said, fit).length > 0);
}

/** Items that options give away: of several the one ordered last, where it is among them. */
export function itemsFor(heard: Hearing, said: readonly Said[]): readonly string[] {
  const able = heard.fit.itemsWith(said);
  const last = heard.last?.items[0];
  return last !== undefined && able.includes(last) ? [last, ...able.filter((item) => item !== last)] : able;
}

/**
 * Puts an option where it is said: on every line spoken of, on the last one, or on the latest one that may have it. Where there
 * is none it is a thing of its own if it gives that away.
 */
export function place(heard: Hearing, phrase: Phrase, said: Said, negated: boolean): void {
  const { fit, spread } = heard;
  const pick: Pick = { ...said, negated };
  if (spread.length > 0) {
    for (const line of spread) if (fitting(line, [said], fit).length > 0) putOn(line, pick, fit);
    return;
  }
  const line = target(heard, [said]);
  const able = fit.itemsWith([said]);
  if (line) sayOn(line, pick, fit);
  else if (able.length > 0 && (!heard.last || (able.length === 1 && !negated)))
    putOn(newLine(heard, phrase, itemsFor(heard, [said])), pick, fit);
}

/** Whether a pick and what was said are the same option on a line. */
export function isSame(line: Line, pick: Pick, said: Said, fit: Fit): boolean {
  const [a, b] = [optionOnLine(line, pick, fit), optionOnLine(line, said, fit)];
  return a !== undefined && a.group === b?.group && a.id === b.id;
}
