import { defineRule } from './rule.ts';

/** The state of an order whose things were changed, where that may be done once only. */
export const changedState = 'pending (item modified)';

export const changedOnce = defineRule<{ order: string; status: string }>({
  name: 'changed_once',
  sentence: ({ changes }) =>
    changes?.once
      ? 'The things of an order can be changed once.'
      : 'The things of an order can be changed as often as it can be changed at all.',
  check: ({ order, status }, { changes }) =>
    !changes?.once || status !== changedState || { refused: 'changed_already', facts: { order } },
});
