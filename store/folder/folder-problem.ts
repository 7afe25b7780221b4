import type { z } from 'zod';

/** What is wrong with a shop folder, and where. Reads as "products.jsonl line 12: variants.0.price must be …". */
export type Problem = { file: string; line?: number; field?: string; problem: string };

/** After so many problems the rest would not be read. */
export const mostProblems = 50;

/** Collects problems, at most `mostProblems`. */
export function createProblems() {
  const list: Problem[] = [];
  return {
    list,
    add(problem: Problem) {
      if (list.length < mostProblems) list.push(problem);
    },
    /** Whether a file has a problem so far. */
    in: (file: string) => list.some((problem) => problem.file === file),
  };
}

export type Problems = ReturnType<typeof createProblems>;

/** One line for people. */
export function problemSentence({ file, line, field, problem }: Problem): string {
  const place = line === undefined ? file : `${file} line ${line}`;
  return field === undefined ? `${place}: ${problem}` : `${place}: ${field} ${problem}`;
}

/** What a schema found, field by field, worded to follow the name of the field. */
export function schemaProblems(error: z.ZodError, value: unknown): { field?: string; problem: string }[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ field: [...path, key].join('.'), problem: 'is not a known field' }));
    }
    const problem = wording(issue, at(value, issue.path));
    return [path.length > 0 ? { field: path.join('.'), problem } : { problem: `the record ${problem}` }];
  });
}

const formats: Record<string, string> = {
  datetime: 'an ISO 8601 instant such as "2026-01-05T12:00:00Z"',
  date: 'an ISO 8601 date such as "2026-01-05"',
};

function wording(issue: z.core.$ZodIssue, given: unknown): string {
  if (given === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${article(issue.expected)}, not ${kindOf(given)}`;
    case 'too_small':
      return `must be at least ${issue.minimum}${issue.origin === 'string' ? ' characters long' : issue.origin === 'array' ? ' long' : ''}`;
    case 'too_big':
      return `must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters long' : ''}`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'invalid_format':
      return issue.message.startsWith('must')
        ? issue.message
        : `must be ${formats[issue.format] ?? issue.format}`;
    case 'invalid_union':
      return 'has a value of the wrong kind';
    default:
      return issue.message;
  }
}

const article = (kind: string) => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`);

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return article(Array.isArray(value) ? 'array' : typeof value);
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const key of path) here = (here as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return here;
}
