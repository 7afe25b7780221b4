import type { ShopFile } from '../../store/folder/shop-folder.ts';
import type { StaffRole } from '../person.ts';

/** Parameters a shop sets for its rules (`rules` of shop.json). */
export type RuleSettings = NonNullable<ShopFile['rules']>;

/** News a customer can cause: returned, never thrown. `refused` names the reason; words come from the phrase files. */
export type Refusal = { refused: string; facts?: Record<string, unknown> };

/** Neither allowed nor refused: somebody of this role has to approve it first. */
export type Needs = { needs: StaffRole; facts?: Record<string, unknown> };

/**
 * A business rule: one sentence and one check. The sentence is what replies, prompts and the help page quote;
 * the check is pure and sees only the facts a tool's plan gathered.
 */
export type Rule<Facts, Verdict extends Refusal | Needs = Refusal> = {
  name: string;
  sentence: (settings: RuleSettings) => string;
  check(facts: Facts, settings: RuleSettings): true | Verdict;
};

/** Describes a rule; keeps the type of its facts. */
export function defineRule<Facts, Verdict extends Refusal | Needs = Refusal>(
  rule: Rule<Facts, Verdict>,
): Rule<Facts, Verdict> {
  return rule;
}
