import { defineRule, type Needs } from './rule.ts';

/** `refund` is what would be given back: a decimal string of the shop's currency, as the setting is. */
export const refundNeedsApproval = defineRule<{ refund: string }, Needs>({
  name: 'refund_needs_approval',
  sentence: ({ approvals }) => {
    const { refundOver } = approvals ?? {};
    return refundOver
      ? `Giving back more than ${refundOver.amount} needs the approval of a ${refundOver.role}.`
      : 'Money is given back without an approval.';
  },
  check: ({ refund }, { approvals }) => {
    const { refundOver } = approvals ?? {};
    if (!refundOver || Number(refund) <= Number(refundOver.amount)) return true;
    return { needs: refundOver.role };
  },
});
