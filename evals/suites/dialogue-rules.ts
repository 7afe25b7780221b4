import type { RuleSettings } from '../../tools/rules/rule.ts';
import { policyRules } from './retail-rules.ts';

/** What the shop of the scripted customers allows, as settings of our rules. */
export const retailRules: RuleSettings = {
  ...policyRules,
  identify: ['email', 'name_postal_code'],
};
