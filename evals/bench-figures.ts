/** One measured number beside the number we hold ourselves to. */
export type Figure = {
  what: string;
  value: number;
  unit: 'ms' | 's' | 'MB' | 'KB' | '×' | 'turns/s';
  /** The number to reach; none where a figure is only told. */
  atLeast?: number;
  atMost?: number;
  /** What it was measured on. */
  note?: string;
};

/** Whether a figure reaches its target; undefined where it has none. */
export function passes({ value, atLeast, atMost }: Figure): boolean | undefined {
  if (atLeast === undefined && atMost === undefined) return undefined;
  return value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
}

/** The figures as a table for people. */
export function figuresTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const verdict = { true: 'pass', false: 'FAIL', undefined: '' }[`${passes(figure)}`];
    return [
      figure.what,
      `${rounded(figure.value)} ${figure.unit}`,
      targetOf(figure),
      verdict,
      figure.note ?? '',
    ];
  });
  const all = [['what', 'measured', 'target', '', ''], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function targetOf({ atLeast, atMost, unit }: Figure): string {
  if (atLeast !== undefined) return `at least ${atLeast} ${unit}`;
  return atMost === undefined ? '' : `at most ${atMost} ${unit}`;
}

/** Three figures that count, and no more. */
const rounded = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** The value below which this share of the values lies (nearest rank); NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]) => percentile(values, 0.5);
