import type { RuleSettings } from '../../tools/rules/rule.ts';

/** What the shop of the scripted customers allows, as settings of our rules. */
export const retailRules: RuleSettings = {
  identify: ['email', 'name_postal_code'],
  cancelReasons: ['no longer needed', 'ordered by mistake'],
  cancelWhile: ['pending'],
};
