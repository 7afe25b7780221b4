import type { Ranges } from '../figure-words.ts';

const more = ['more', 'greater', 'larger', 'bigger', 'higher'];
const less = ['less', 'fewer', 'smaller', 'lower'];

/** "more than". */
const than = (words: readonly string[]): string[] => words.map((word) => `${word} than`);

/** "more than or equal to", "equal to or more than", "more or equal than". */
const orEqual = (words: readonly string[]): string[] =>
  words.flatMap((word) => [
    ...['to', 'than', ''].map((last) => `${word} than or equal ${last}`.trim()),
    ...['to', 'than'].map((last) => `${word} or equal ${last}`),
    ...['equal to or', 'equal or', 'equals or', 'equals to or'].map((first) => `${first} ${word} than`),
  ]);

/** "no more than". */
const no = (words: readonly string[]): string[] =>
  words.flatMap((word) => [`no ${word} than`, `not ${word} than`, `never ${word} than`]);

/** "or more", "or more than". */
const after = (words: readonly string[]): string[] =>
  words.flatMap((word) => [`or ${word}`, `and ${word}`, `or ${word} than`, `and ${word} than`]);

/** How English bounds a number. */
export const ranges: Ranges = {
  above: [
    ...than(more), 'above', 'over', 'exceed', 'exceeds', 'exceeded', 'exceeding', 'surpass', 'surpasses', 'surpassed', 'surpassing', '>',
  ], // prettier-ignore
  below: [...than(less), 'below', 'under', '<'],
  atLeast: [
    ...no(less), ...orEqual(more), 'at least', 'at least or equal to', 'at the least', 'not under', 'not below', 'a minimum of', 'minimum of', '>=', '≥',
  ], // prettier-ignore
  atMost: [
    ...no(more), ...orEqual(less), 'at most', 'at most or equal to', 'at the most', 'up to', 'as many as', 'not over', 'not above', 'not exceeding', 'a maximum of', 'maximum of', '<=', '≤',
  ], // prettier-ignore
  equal: [
    'equal to',
    'equals',
    'equals to',
    'equaling',
    'equaling to',
    'equalling',
    'equalling to',
    'equal',
    '=',
  ],
  between: ['between', 'in between', 'from'],
  to: ['to', 'through', 'and', '&', 'till', 'until', '-', '~'],
  dash: ['-', '~', 'through', 'to'],
  afterAtLeast: [...after(more), 'or over', 'or above', 'and over', 'and above', 'and up'],
  afterAtMost: [...after(less), 'or under', 'or below', 'and under', 'and below'],
  afterEqual: ['or equal', 'or equal to', 'or equal than', 'or equals', 'or equals to'],
  join: ['and', 'but', 'and also', 'but also', 'and is', 'but is', 'yet'],
};
