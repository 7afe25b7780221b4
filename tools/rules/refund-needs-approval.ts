import { formatMinor } from '../../store/money.ts';
import { defineRule, type Needs } from './rule.ts';

/** What a write would give back, as a decimal string, and whether that is money of another currency than the shop's. */
export type GivenBack = { refund: string; foreign?: boolean | undefined };

export const refundNeedsApproval = defineRule<GivenBack, Needs>({
  name: 'refund_needs_approval',
  sentence: ({ approvals }) => {
    const { refundOver } = approvals ?? {};
    return refundOver
      ? `Giving back more than ${refundOver.amount}, or anything in another currency, needs the approval of a ${refundOver.role}.`
      : 'Money is given back without an approval.';
  },
  check: ({ refund, foreign }, { approvals }) => {
    const { refundOver } = approvals ?? {};
    if (!refundOver || Number(refund) === 0) return true;
    return foreign || Number(refund) > Number(refundOver.amount) ? { needs: refundOver.role } : true;
  },
});

/** What `refundNeedsApproval` looks at, of an amount in minor units; what is owed to the shop gives nothing back. */
export function givenBackOf(minor: number, currency: string, homeCurrency = currency): GivenBack {
  return {
    refund: formatMinor(Math.max(0, minor), currency),
    ...(currency !== homeCurrency && { foreign: true }),
  };
}
