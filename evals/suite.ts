/** What an eval measured: a table for people, figures by name for machines, and what went wrong, a line each. */
export type Measured = {
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** Shares are 0 to 100, with up to two decimals; other figures say their unit in the name. */
  metrics: Record<string, number>;
  misses: readonly string[];
};

export type SuiteOption = { about: string; required?: true; fallback?: string };

/** One way to measure: outside files in, figures out. A new one is one file in evals/suites and one line in evals/run.ts. */
export type Suite = {
  name: string;
  about: string;
  options: Record<string, SuiteOption>;
  /** Gets the options as given, with fallbacks filled in. Throws an Error with a sentence where a file is not what it should be. */
  run: (options: Record<string, string>) => Promise<Measured>;
};

/** A share as a percentage with two decimals: 2 of 3 is 66.67. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100;
}
