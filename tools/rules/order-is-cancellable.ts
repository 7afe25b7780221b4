import { defineRule, type RuleSettings } from './rule.ts';

const cancelWhile = ({ cancelWhile = ['pending'] }: RuleSettings) => cancelWhile;

export const orderIsCancellable = defineRule<{ order: string; status: string }>({
  name: 'order_is_cancellable',
  sentence: (settings) => `An order can be cancelled while it is ${cancelWhile(settings).join(' or ')}.`,
  check: ({ order, status }, settings) => {
    if (status === 'cancelled') return { refused: 'order_already_cancelled', facts: { order } };
    if (cancelWhile(settings).includes(status)) return true;
    return { refused: 'order_not_cancellable', facts: { order, status } };
  },
});
