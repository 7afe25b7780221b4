import { expect, test } from 'vitest';
import { compared, kept } from './history.ts';

const at = new Date('2026-11-20T10:00:00Z');

test('what depends on the machine is not kept', () => {
  expect(kept('understand', { accuracy: 50, p95_ms: 6.2 }, 'abc', at)).toEqual({
    at: '2026-11-20T10:00:00.000Z',
    commit: 'abc',
    suite: 'understand',
    metrics: { accuracy: 50 },
  });
});

test('figures stand beside the last ones, with the change', () => {
  const before = kept('understand', { accuracy: 49.45, tools: 61 }, 'abc', at);
  const after = kept('understand', { accuracy: 50.1, tools: 60, unasked_changes: 3 }, 'def', at);
  expect(compared(before, after)).toEqual([
    ['accuracy', 49.45, 50.1, '+0.65'],
    ['tools', 61, 60, '-1'],
    ['unasked_changes', '', 3, ''],
  ]);
  expect(compared(undefined, before)).toEqual([
    ['accuracy', '', 49.45, ''],
    ['tools', '', 61, ''],
  ]);
});
