import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { pricingQuestions } from './pricing-refusals.ts';
import { optionName } from './catalog.ts';
import { packText } from './count.ts';
import { inItalian } from './values.ts';
import { approvalQuestions } from './approvals.ts';

const all = new Intl.ListFormat('it', { type: 'conjunction' });
const either = new Intl.ListFormat('it', { type: 'disjunction' });

/** What is asked when something is missing or several things fit; by the code tools return. */
export const questions: Record<string, (facts: Facts) => string> = {
  ...approvalQuestions,
  ...pricingQuestions,
  which_product: () => 'Che cosa sta cercando?',
  which_item: (facts) => `Quale intende: ${numbered(listOf(facts, 'titles'))}?`,
  which_variant: (facts) => {
    const options = optionsOf(facts);
    const first = options[0];
    if (!first) return `Quale ${textOf(facts, 'title', 'articolo')} desidera?`;
    const more = options.slice(1).map(({ name }) => optionName(name));
    const also = more.length === 0 ? '' : ` E quale ${more.join(' e quale ')}?`;
    return `Quale ${optionName(first.name)} per ${textOf(facts, 'title', 'questo articolo')}: ${either.format(first.values.map(inItalian))}?${also}`;
  },

  which_line: (facts) => `Quale di questi nel carrello: ${numbered(listOf(facts, 'titles'))}?`,
  how_many: (facts) => `Quanti pezzi di ${textOf(facts, 'title', 'questo articolo')}?`,
  which_pack: (facts) => `Quale intende: ${either.format(listOf(facts, 'packs').map(packText))}?`,

  which_order: (facts) => `Quale ordine intende: ${either.format(listOf(facts, 'orders'))}?`,
  order_number: () => 'Qual è il numero dell’ordine?',
  cancel_reason: (facts) =>
    `Posso chiederLe il motivo? Il negozio deve saperlo: ${either.format(listOf(facts, 'reasons'))}.`,

  cancel_whole_only: (facts) =>
    `Non posso annullare solo ${all.format(listOf(facts, 'named'))}: l’ordine ${textOf(facts, 'order')} si può annullare solo per intero, e contiene anche ${all.format(listOf(facts, 'others'))}. Vuole che annulli tutto l’ordine?`,
  change_what: () => 'Quale articolo devo cambiare, e con che cosa?',
  which_order_line: (facts) => {
    const name = textOf(facts, 'name');
    return `Quale intende${name === '' ? '' : ` con «${name}»`}: ${numbered(listOf(facts, 'titles'))}?`;
  },
  which_option: (facts) => {
    const options = listOf(facts, 'options');
    const more = numberOf(facts, 'total') - options.length;
    const rest =
      more > 0
        ? ` Ce ${more === 1 ? 'n’è un’altra' : `ne sono altre ${more}`}; può anche dirmi come la vuole.`
        : '';
    return `Quale versione di ${textOf(facts, 'title', 'questo articolo')} desidera: ${numbered(options)}?${rest}`;
  },
  which_payment: (facts) => `Quale metodo di pagamento uso: ${either.format(listOf(facts, 'methods'))}?`,
  which_address: (facts) => `Quale indirizzo intende: ${numbered(listOf(facts, 'addresses'))}?`,
  new_address: () => 'Qual è l’indirizzo? Mi scriva via e numero civico, CAP e città.',

  address: () => 'Dove lo spediamo? Mi scriva via e numero civico, CAP e città.',
  address_city: () => 'E in quale città?',
  address_street: () => 'E in quale via, e a che numero civico?',
  which_delivery: (facts) => `Come preferisce riceverlo: ${either.format(listOf(facts, 'names'))}?`,

  stock_direction: (facts) =>
    `Sono arrivati, sono usciti, o è quanti ne ha contati di ${textOf(facts, 'title', 'questo articolo')}?`,
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
