import type { Token } from '../recognise/entity.ts';
import type { Lexicon } from './lexicon.ts';

/** A text with its misspelt words put right, and where each of its offsets lies in the text as it was written. */
export type Corrected = {
  text: string;
  original: (start: number, end: number) => { start: number; end: number };
};

/**
 * Puts right the words no dictionary here knows: the language's, the tools' and the catalogue's (`isName`). A word the
 * catalogue may mean is left to the catalogue's own matching.
 */
export function correctSpelling(
  text: string,
  tokens: readonly Token[],
  lexicon: Pick<Lexicon, 'correct'>,
  isName: (token: Token) => boolean,
): Corrected | undefined {
  const edits: { start: number; end: number; word: string }[] = [];
  for (const token of tokens) {
    const word = lexicon.correct(token.norm);
    if (word !== undefined && !isName(token)) edits.push({ start: token.start, end: token.end, word });
  }
  if (edits.length === 0) return undefined;
  let out = '';
  let at = 0;
  const shifts: { from: number; to: number; start: number; end: number }[] = [];
  for (const { start, end, word } of edits) {
    out += text.slice(at, start);
    shifts.push({ from: out.length, to: out.length + word.length, start, end });
    out += word;
    at = end;
  }
  out += text.slice(at);
  const back = (offset: number, edge: 'start' | 'end') => {
    let shift = 0;
    for (const edit of shifts) {
      if (offset < edit.from || (edge === 'end' && offset === edit.from)) break;
      if (edge === 'start' ? offset < edit.to : offset <= edit.to) return edit[edge];
      shift = edit.end - edit.to;
    }
    return offset + shift;
  };
  return { text: out, original: (start, end) => ({ start: back(start, 'start'), end: back(end, 'end') }) };
}
