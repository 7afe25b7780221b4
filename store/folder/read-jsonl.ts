import { createReadStream } from 'node:fs';

/** One line of a JSON Lines file: its number from 1, and its value or what is wrong with its JSON. */
export type JsonLine = { line: number; value: unknown } | { line: number; broken: string };

/**
 * Reads a JSON Lines file line by line; blank lines are skipped. Lines end at a line feed and nowhere else: JSON text
 * may hold the other separators that `readline` breaks at. Throws where the file cannot be read.
 */
export async function* readJsonLines(path: string): AsyncGenerator<JsonLine> {
  let line = 0;
  for await (const text of lines(path)) {
    line++;
    if (text.trim() === '') continue;
    try {
      yield { line, value: JSON.parse(text) };
    } catch (error) {
      yield { line, broken: (error as SyntaxError).message };
    }
  }
}

async function* lines(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8') as AsyncIterable<string>) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  yield rest;
}
