import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { pricingQuestions } from './pricing-refusals.ts';
import { of, packName, whichOf } from './count.ts';
import { inFrench } from './values.ts';
import { approvalQuestions } from './approvals.ts';

const either = new Intl.ListFormat('fr', { type: 'disjunction' });
const both = new Intl.ListFormat('fr', { type: 'conjunction' });

/** What is asked when something is missing or several things fit; by the code tools return. */
export const questions: Record<string, (facts: Facts) => string> = {
  ...approvalQuestions,
  ...pricingQuestions,
  which_product: () => 'Que cherchez-vous ?',
  which_item: (facts) => `De quoi parlez-vous : ${numbered(listOf(facts, 'titles'))} ?`,
  which_variant: (facts) => {
    const options = optionsOf(facts);
    const first = options[0];
    const title = textOf(facts, 'title');
    if (!first)
      return title === '' ? 'Lequel souhaitez-vous ?' : `Quelle version ${of(title)} souhaitez-vous ?`;
    const more = options.slice(1).map(({ name }) => whichOf(name));
    const also = more.length === 0 ? '' : ` Et ${both.format(more)} ?`;
    const what = `${whichOf(first.name)}${title === '' ? '' : ` pour ${title}`}`;
    return `${what.charAt(0).toUpperCase()}${what.slice(1)} : ${either.format(first.values.map(inFrench))} ?${also}`;
  },

  which_line: (facts) => `Lequel de ces articles de votre panier : ${numbered(listOf(facts, 'titles'))} ?`,
  how_many: (facts) => {
    const title = textOf(facts, 'title');
    return title === '' ? 'Combien ?' : `Combien ${of(title)} ?`;
  },
  which_pack: (facts) => `Que souhaitez-vous : ${either.format(listOf(facts, 'packs').map(packName))} ?`,

  which_order: (facts) => `De quelle commande parlez-vous : ${either.format(listOf(facts, 'orders'))} ?`,
  order_number: () => 'Quel est le numéro de la commande ?',
  cancel_reason: (facts) =>
    `Puis-je vous demander pourquoi ? La boutique doit le savoir : ${either.format(listOf(facts, 'reasons'))}.`,

  cancel_whole_only: (facts) =>
    `Je ne peux pas annuler seulement ${both.format(listOf(facts, 'named'))} : la commande ${textOf(facts, 'order')} ne s'annule qu'en entier, et elle contient aussi ${both.format(listOf(facts, 'others'))}. Voulez-vous annuler toute la commande ?`,
  change_what: () => 'Quel article faut-il changer, et contre quoi ?',
  which_order_line: (facts) => {
    const name = textOf(facts, 'name');
    return `De quel article parlez-vous${name === '' ? '' : ` (${name})`} : ${numbered(listOf(facts, 'titles'))} ?`;
  },
  which_option: (facts) => {
    const options = listOf(facts, 'options');
    const more = numberOf(facts, 'total') - options.length;
    const rest = more > 0 ? ` Il y en a ${more} de plus ; dites-moi aussi bien ce que vous voulez.` : '';
    return `Quelle version ${of(textOf(facts, 'title', 'cet article'))} souhaitez-vous : ${numbered(options)} ?${rest}`;
  },
  which_payment: (facts) =>
    `Quel moyen de paiement souhaitez-vous : ${either.format(listOf(facts, 'methods'))} ?`,
  which_address: (facts) => `De quelle adresse parlez-vous : ${numbered(listOf(facts, 'addresses'))} ?`,
  new_address: () =>
    "Quelle est l'adresse ? Donnez-moi la rue avec le numéro, le code postal et la ville, s’il vous plaît.",

  address: () =>
    'Où faut-il livrer ? Donnez-moi la rue avec le numéro, le code postal et la ville, s’il vous plaît.',
  address_city: () => 'Et dans quelle ville ?',
  address_street: () => 'Et dans quelle rue, à quel numéro ?',
  which_delivery: (facts) => `Comment souhaitez-vous être livré : ${either.format(listOf(facts, 'names'))} ?`,

  stock_direction: (facts) =>
    `Pour ${textOf(facts, 'title', 'cet article')} : est-ce une entrée, une sortie, ou ce que vous avez compté ?`,
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
