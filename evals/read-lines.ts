import { readFile } from 'node:fs/promises';

/** The objects of a JSON Lines file, in order. A broken line is an Error that names file and line. */
export async function readLines<T>(file: string): Promise<T[]> {
  const text = await readFile(file, 'utf8');
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      // Guarantee: the suite that asks states the shape in its documentation; it reads fields it needs defensively.
      return [JSON.parse(line) as T];
    } catch (error) {
      throw new Error(`${file} line ${at + 1}: is not JSON`, { cause: error });
    }
  });
}
