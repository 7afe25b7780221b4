import { defineRule, type RuleSettings } from './rule.ts';

const states = ({ changes }: RuleSettings) => changes?.while ?? ['pending'];

export const orderIsChangeable = defineRule<{ order: string; status: string }>({
  name: 'order_is_changeable',
  sentence: (settings) => `An order can be changed while it is ${states(settings).join(' or ')}.`,
  check: ({ order, status }, settings) =>
    states(settings).includes(status) || { refused: 'order_not_changeable', facts: { order, status } },
});
