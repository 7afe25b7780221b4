import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Most bytes, gzip, that a page may have to load: before the chat is opened, and when it is. */
const limits = { 'widget.js': 2 * 1024, 'panel.js': 15 * 1024 };

let tooLarge = false;
for (const [name, limit] of Object.entries(limits)) {
  const bytes = gzipSync(readFileSync(`dist/widget/${name}`), { level: 9 }).length;
  const verdict = bytes > limit ? 'TOO LARGE' : 'ok';
  tooLarge ||= bytes > limit;
  console.log(`${name.padEnd(10)} ${String(bytes).padStart(6)} of ${limit} bytes gzip  ${verdict}`);
}
if (tooLarge) process.exitCode = 1;
