import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

let found: string | undefined;

/**
 * The absolute path of the folder that holds package.json, shops/ and dist/: the same from a source file, from the
 * bundle in dist/ and from any working directory. Throws where no package.json is above this file.
 */
export function projectRoot(): string {
  found ??= findAbove(import.meta.dirname);
  return found;
}

function findAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error('There is no package.json above the program: it was moved out of its project.');
  return findAbove(parent);
}
