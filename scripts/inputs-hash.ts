import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build reads: code, words and configuration, but no tests and no data that the server reads when it runs. */
const patterns = [
  'package.json',
  'package-lock.json',
  '*.ts',
  '{agent,channels,prompts,scripts,shops,store,tools,widget}/**/*.{ts,tsx,css,html,json,svg}',
];
const ignored = /\.(test|fixture)\.tsx?$|^store\/migrations\/|^shops\/[^/]+\/shop\.json$/;

/** A hash of the names and contents of everything a build reads, of the project in this folder. */
export function inputsHash(root: string): string {
  const hash = createHash('sha256');
  const paths = globSync(patterns, { cwd: root }).filter((path) => !ignored.test(path));
  for (const path of paths.sort()) {
    hash.update(`\n${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/** Where a finished build leaves the hash of what it was made from. */
export const inputsFile = (root: string) => join(root, 'dist', '.inputs');
