import type { RuleSettings } from '../../tools/rules/rule.ts';

/** The rules that the published tools of the retail data keep, as settings of ours: an exchange for the same is allowed. */
export const toolRules: RuleSettings = {
  cancelReasons: ['no longer needed', 'ordered by mistake'],
  cancelWhile: ['pending'],
  changes: { while: ['pending'], once: true },
  returns: { while: ['delivered'], refundTo: ['original', 'gift_card'] },
  exchanges: { while: ['delivered'] },
  sameOption: true,
};

/** What its policy asks for beyond that. */
export const policyRules: RuleSettings = { ...toolRules, sameOption: false };
