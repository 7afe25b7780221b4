import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { orders } from './orders.ts';
import { inFrench } from './values.ts';

type Money = (minor: number) => string;

const both = new Intl.ListFormat('fr', { type: 'conjunction' });

const title = (facts: Facts) => textOf(facts, 'title', 'cet article');
const order = (facts: Facts) => textOf(facts, 'order');
const state = (facts: Facts) => orders.state({ status: textOf(facts, 'status') });
const instead = (facts: Facts) => {
  const options = listOf(facts, 'options');
  return options.length === 0
    ? "Il n'y a rien d'autre en stock."
    : `Ce qui est disponible : ${options.join(' ; ')}.`;
};
const days = (facts: Facts) => {
  const n = numberOf(facts, 'days');
  return `${n} jour${n < 2 ? '' : 's'}`;
};

/** Why an order was not changed, exchanged or taken back, and what can be done instead. */
export const changeRefusals: Record<string, (facts: Facts, money: Money) => string> = {
  no_such_orders: () =>
    "Je ne trouve pas de commande comme celle-là chez vous. Pouvez-vous me donner son numéro, ou ce qu'elle contient ?",
  nothing_left: () => 'Alors il ne reste rien. De quels articles parlez-vous ?',
  no_such_line: (facts) =>
    `Dans vos commandes, je ne trouve pas ${inFrench(textOf(facts, 'wished') || 'cela')}. Vous avez commandé ${both.format(listOf(facts, 'have'))}.`,
  line_gone: (facts) =>
    `Nous ne vendons plus ${title(facts)}, je ne peux donc pas en proposer une autre version.`,
  no_such_option: (facts) =>
    `${title(facts)} : cette version n'est pas disponible${textOf(facts, 'wished') === '' ? '' : ` (${inFrench(textOf(facts, 'wished'))})`}. ${instead(facts)}`,
  nothing_to_change: () => "Rien de cela n'existe comme vous le souhaitez, tout reste donc tel quel.",
  same_gone: (facts) =>
    `${title(facts)} : la même version n'est pas disponible en ce moment. ${instead(facts)}`,
  none_cheaper: (facts) => `${title(facts)} : il n'y a rien de tel à un prix plus bas. ${instead(facts)}`,
  option_sold_out: (facts) =>
    `Ce que vous vouliez à la place vient d'être épuisé, la commande ${order(facts)} est donc restée telle quelle. Redemandez-moi pour voir ce qu'il reste.`,
  order_not_changeable: (facts) =>
    `La commande ${order(facts)} ne peut plus être modifiée : elle ${state(facts)}.`,
  changed_already: (facts) =>
    `Les articles de la commande ${order(facts)} ont déjà été changés, et c'est possible une seule fois.`,
  returns_not_offered: () => 'Je ne peux pas prendre de retours ici. Adressez-vous à la boutique.',
  exchanges_not_offered: () => "Je ne peux pas faire d'échanges ici. Adressez-vous à la boutique.",
  order_not_returnable: (facts) =>
    `Je ne peux rien reprendre de la commande ${order(facts)} : elle ${state(facts)}.`,
  order_not_exchangeable: (facts) =>
    `Je ne peux rien échanger de la commande ${order(facts)} : elle ${state(facts)}.`,
  outside_window: (facts) =>
    typeof facts['daysSince'] === 'number'
      ? `Le délai est de ${days(facts)} après la livraison, et il est passé pour la commande ${order(facts)}.`
      : `Le délai est de ${days(facts)} après la livraison, et je ne vois pas quand la commande ${order(facts)} a été livrée. Adressez-vous à la boutique.`,
  another_product: (facts) =>
    `On ne peut changer que pour une autre version du même article (${title(facts)}), pas pour ${textOf(facts, 'other', 'un autre article')}.`,
  same_option: (facts) =>
    `${title(facts)} : c'est la version que vous avez déjà, et il en faut une autre. Laquelle souhaitez-vous ?`,
  balance_too_small: (facts, money) =>
    `Il y a ${money(numberOf(facts, 'balanceMinor'))} sur votre ${textOf(facts, 'label', 'carte cadeau')}, ce qui ne suffit pas pour ` +
    `${money(numberOf(facts, 'totalMinor'))}. Vous pouvez utiliser un autre moyen de paiement.`,
  balance_used: (facts) =>
    `Le solde de votre ${textOf(facts, 'label', 'carte cadeau')} vient d'être utilisé ailleurs, j'ai donc tout laissé tel quel. Redemandez-moi pour voir s'il suffit.`,
  refund_elsewhere: (facts) =>
    `Le remboursement ne peut pas aller sur votre ${textOf(facts, 'label', 'carte')} : seulement sur le moyen de paiement d'origine` +
    `${facts['giftCard'] === true ? ' ou sur une carte cadeau à vous' : ''}. Que préférez-vous ?`,
  same_payment: (facts) =>
    `La commande a déjà été payée avec votre ${textOf(facts, 'label', 'carte')}. Elle peut passer sur un autre moyen de paiement de votre compte.`,
  nothing_paid: (facts) =>
    `Rien n'a été payé pour la commande ${order(facts)}, il n'y a donc pas de paiement à changer.`,
  no_address_on_file: () => "Il n'y a pas encore d'adresse dans votre compte. Quelle est-elle ?",
  no_such_address: (facts) =>
    `Je ne trouve pas d'adresse à cet endroit parmi les vôtres (${textOf(facts, 'place') || 'inconnu'}). Quelle est l'adresse complète ?`,
  same_address: (facts) =>
    textOf(facts, 'order') === ''
      ? `C'est déjà l'adresse de votre compte : ${textOf(facts, 'address')}.`
      : `La commande ${order(facts)} va déjà à cette adresse : ${textOf(facts, 'address')}.`,
};
