import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { approvalQuestions } from './approvals.ts';
import { pricingQuestions } from './pricing-refusals.ts';

const all = new Intl.ListFormat('en', { type: 'conjunction' });
const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** What is asked when something is missing or several things fit; by the code tools return. */
export const questions: Record<string, (facts: Facts) => string> = {
  ...approvalQuestions,
  ...pricingQuestions,
  which_product: () => 'What are you looking for?',
  which_item: (facts) => `Which one do you mean: ${numbered(listOf(facts, 'titles'))}?`,
  which_variant: (facts) => {
    const options = optionsOf(facts);
    const first = options[0];
    if (!first) return `Which ${textOf(facts, 'title', 'one')} would you like?`;
    const more = options.slice(1).map(({ name }) => name);
    const also = more.length === 0 ? '' : ` And which ${more.join(' and ')}?`;
    return `Which ${first.name} of ${textOf(facts, 'title', 'it')}: ${either.format(first.values)}?${also}`;
  },

  which_line: (facts) => `Which of these in your cart: ${numbered(listOf(facts, 'titles'))}?`,
  how_many: (facts) => `How many of ${textOf(facts, 'title', 'it')}?`,
  which_pack: (facts) => `Which do you mean: ${either.format(listOf(facts, 'packs'))}?`,

  which_order: (facts) => `Which order do you mean: ${either.format(listOf(facts, 'orders'))}?`,
  order_number: () => 'What is the number of the order?',
  cancel_reason: (facts) =>
    `May I ask why? The shop needs to know: ${either.format(listOf(facts, 'reasons'))}.`,

  cancel_whole_only: (facts) =>
    `I cannot cancel only the ${all.format(listOf(facts, 'named'))}: order ${textOf(facts, 'order')} can only be cancelled as a whole, and it also has ${all.format(listOf(facts, 'others'))}. Do you want the entire order cancelled?`,
  change_what: () => 'Which thing shall I change or exchange, and what should it become?',
  which_order_line: (facts) =>
    `Which ${textOf(facts, 'name') || 'one'} do you mean: ${numbered(listOf(facts, 'titles'))}?`,
  which_option: (facts) => {
    const options = listOf(facts, 'options');
    const more = numberOf(facts, 'total') - options.length;
    const rest = more > 0 ? ` There are ${more} more; you can also tell me what it should be.` : '';
    return `Which option of the ${textOf(facts, 'title', 'item')} would you like: ${numbered(options)}?${rest}`;
  },
  which_payment: (facts) => `Which payment method shall I use: ${either.format(listOf(facts, 'methods'))}?`,
  which_address: (facts) => `Which address do you mean: ${numbered(listOf(facts, 'addresses'))}?`,
  new_address: () =>
    'What is the address? Please give me the street with the number, the postcode and the town.',

  address: () => 'Where shall it go? Please give me the street with the number, the postcode and the town.',
  address_city: () => 'And which town or city is that in?',
  address_street: () => 'And which street and house number?',
  which_delivery: (facts) => `How shall it come to you: ${either.format(listOf(facts, 'names'))}?`,

  stock_direction: (facts) =>
    `Did they come in, go out, or is that how many of ${textOf(facts, 'title', 'it')} you counted?`,
};

function numbered(titles: readonly string[]): string {
  return either.format(titles.map((title, at) => `${at + 1}. ${title}`));
}

function optionsOf(facts: Facts): { name: string; values: string[] }[] {
  const options = facts['options'];
  if (!Array.isArray(options)) return [];
  return options.flatMap((option: unknown) => {
    if (typeof option !== 'object' || option === null) return [];
    const known = { ...option } as Facts;
    return [{ name: textOf(known, 'name'), values: listOf(known, 'values') }];
  });
}
