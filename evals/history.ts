import { execFileSync } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { readLines } from './read-lines.ts';
import { tableOf } from './run.ts';
import { understand } from './suites/understand.ts';

/** How a suite did at a commit. Only suites over our own data, and no times: those say more of the machine. */
export type Measurement = { at: string; commit: string; suite: string; metrics: Record<string, number> };

/** Figures beside those of the measurement before, with what changed; a figure that is new has no change. */
export function compared(before: Measurement | undefined, after: Measurement): (string | number)[][] {
  return Object.entries(after.metrics).map(([name, value]) => {
    const old = before?.metrics[name];
    const change = old === undefined ? 0 : Math.round((value - old) * 100) / 100;
    return [name, old ?? '', value, change === 0 ? '' : change > 0 ? `+${change}` : `${change}`];
  });
}

/** The measurement as it is kept: without what depends on the machine. */
export function kept(suite: string, metrics: Record<string, number>, commit: string, at: Date): Measurement {
  const steady = Object.entries(metrics).filter(([name]) => !name.endsWith('_ms'));
  return { at: at.toISOString(), commit, suite, metrics: Object.fromEntries(steady) };
}

/** `node evals/history.ts [--keep]`: measures, shows what changed since the last time, and keeps it where asked to. */
async function main(keep: boolean): Promise<void> {
  const file = join(projectRoot(), 'evals/history.jsonl');
  const before = (await readLines<Measurement>(file)).findLast(({ suite }) => suite === understand.name);
  const options = Object.entries(understand.options).flatMap(([name, { fallback }]) =>
    fallback === undefined ? [] : [[name, fallback] as const],
  );
  const { metrics } = await understand.run(Object.fromEntries(options));
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const after = kept(understand.name, metrics, commit, new Date());
  const columns = ['figure', before?.commit ?? 'before', commit, 'change'];
  for (const line of tableOf({ columns, rows: compared(before, after) })) console.log(line);
  if (keep) await appendFile(file, `${JSON.stringify(after)}\n`);
}

if (import.meta.main) await main(process.argv.includes('--keep'));
