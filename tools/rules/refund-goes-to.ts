import { defineRule, type RuleSettings } from './rule.ts';

const allowed = ({ returns }: RuleSettings) => returns?.refundTo ?? ['original'];

const words = {
  original: 'the original payment method',
  gift_card: 'a gift card you have',
  any: 'any method you have',
};

export const refundGoesTo = defineRule<{
  payment: { label: string; kind?: string | undefined; original: boolean };
}>({
  name: 'refund_goes_to',
  sentence: (settings) =>
    `A refund goes to ${allowed(settings)
      .map((to) => words[to])
      .join(' or ')}.`,
  check: ({ payment: { label, kind, original } }, settings) => {
    const to = allowed(settings);
    if (to.includes('any') || (original && to.includes('original'))) return true;
    if (kind === 'gift_card' && to.includes('gift_card')) return true;
    return { refused: 'refund_elsewhere', facts: { label, giftCard: to.includes('gift_card') } };
  },
});
