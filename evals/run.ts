import { parseArgs } from 'node:util';
import type { Measured, Suite } from './suite.ts';
import { understand } from './suites/understand.ts';
import { dialogues } from './suites/dialogues.ts';
import { extraction } from './suites/extraction.ts';
import { injection } from './suites/injection.ts';
import { intents } from './suites/intents.ts';
import { oracle } from './suites/oracle.ts';
import { ordering } from './suites/ordering.ts';

/** Every suite; a new one is one line here. */
const suites: readonly Suite[] = [dialogues, extraction, injection, intents, oracle, ordering, understand];

const gates = { metric: 'the figure that is held to a bound', floor: 'fail below', ceiling: 'fail above' };

/** `npm run eval -- <suite> …`: 0 when measured and within bounds, 1 out of bounds, 2 when it could not be measured. */
export async function evalCommand(args: readonly string[], say: (line: string) => void): Promise<0 | 1 | 2> {
  const [name, ...rest] = args;
  const suite = suites.find((known) => known.name === name);
  if (!suite) {
    say(name ? `There is no suite named ${name}.` : 'Which suite?');
    for (const known of suites) say(usageOf(known));
    return 2;
  }
  try {
    const parsed = parseArgs({
      args: rest,
      options: {
        ...Object.fromEntries(
          [...Object.keys(suite.options), ...Object.keys(gates)].map((o) => [o, { type: 'string' as const }]),
        ),
        json: { type: 'boolean' },
        misses: { type: 'string' },
      },
    });
    const values: Record<string, unknown> = parsed.values;
    const options: Record<string, string> = {};
    for (const [option, { required, fallback }] of Object.entries(suite.options)) {
      const value = values[option] ?? fallback;
      if (typeof value === 'string') options[option] = value;
      else if (required) throw new Error(`--${option} is missing: ${usageOf(suite)}`);
    }
    const measured = await suite.run(options);
    if (values['json']) say(JSON.stringify({ suite: suite.name, ...options, ...measured.metrics }));
    else for (const line of tableOf(measured)) say(line);
    const most = Number(values['misses'] ?? 0);
    for (const miss of measured.misses.slice(0, most)) say(miss);
    return withinBounds(measured, values, say) ? 0 : 1;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

function usageOf({ name, about, options }: Suite): string {
  const parts = Object.entries(options).map(([option, { required }]) =>
    required ? `--${option} …` : `[--${option} …]`,
  );
  return `${name} ${parts.join(' ')} [--metric m --floor x | --ceiling x] [--json] [--misses n]\n  ${about}`;
}

function withinBounds(
  { metrics }: Measured,
  values: Record<string, unknown>,
  say: (line: string) => void,
): boolean {
  const { metric, floor, ceiling } = values;
  if (metric === undefined) {
    if (floor !== undefined || ceiling !== undefined) throw new Error('--floor and --ceiling need --metric');
    return true;
  }
  const value = metrics[String(metric)];
  if (value === undefined) throw new Error(`--metric must be one of ${Object.keys(metrics).join(', ')}`);
  const low = floor !== undefined && value < Number(floor);
  const high = ceiling !== undefined && value > Number(ceiling);
  if (low) say(`${String(metric)} is ${value}, below ${String(floor)}`);
  if (high) say(`${String(metric)} is ${value}, above ${String(ceiling)}`);
  return !low && !high;
}

/** Columns as wide as their widest cell; numbers to the right. */
export function tableOf({ columns, rows }: Pick<Measured, 'columns' | 'rows'>): string[] {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const isNumber = columns.map((_, at) => rows.every((row) => typeof row[at] === 'number'));
  return cells.map((row) =>
    row
      .map((cell, at) => (isNumber[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

if (import.meta.main)
  process.exitCode = await evalCommand(process.argv.slice(2), (line) => console.log(line));
