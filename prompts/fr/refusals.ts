import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { changeRefusals } from './change-refusals.ts';
import { count, of, packName } from './count.ts';
import { states } from './orders.ts';
import { inFrench } from './values.ts';
import { stockRefusals } from './stock.ts';
import { stockroomRefusals } from './stockroom.ts';
import { safetyRefusals } from './safety.ts';
import { approvalRefusals } from './approvals.ts';
import { handOffRefusals } from './hand-off.ts';
import { paymentRefusals } from './payments.ts';
import { currencyName } from './currency-names.ts';
import { pricingRefusals } from './pricing-refusals.ts';

type Money = (minor: number) => string;

const either = new Intl.ListFormat('fr', { type: 'disjunction' });
const both = new Intl.ListFormat('fr', { type: 'conjunction' });

const title = (facts: Facts) => textOf(facts, 'title', 'cet article');
const ofIt = (facts: Facts) =>
  textOf(facts, 'inCart') === '' || numberOf(facts, 'inCart') === 0 ? '' : ', panier compris';

/** Why something was not done, and always what can be done instead; by the code tools and rules return. */
export const refusals: Record<string, (facts: Facts, money: Money) => string> = {
  ...approvalRefusals,
  ...handOffRefusals,
  ...safetyRefusals,
  not_allowed: () => 'Je ne peux pas faire cela pour vous ici. Puis-je vous aider autrement ?',

  other_currency: (facts) =>
    `Nos prix sont en ${textOf(facts, 'currency')} et je ne convertis pas les ${currencyName(textOf(facts, 'asked'))}. Combien souhaitez-vous dépenser en ${textOf(facts, 'currency')} ?`,
  item_gone: () => "Nous n'avons plus cet article. Je cherche quelque chose de semblable ?",
  no_such_place: (facts) => {
    const shown = numberOf(facts, 'shown');
    return shown === 0
      ? 'Je ne vous ai pas encore montré de liste. Que cherchez-vous ?'
      : `Il n'y a que ${shown} article${shown === 1 ? '' : 's'} dans la liste. Lequel voulez-vous dire ?`;
  },
  no_other: () => "Je ne vois qu'un seul article ici. Dites-moi le nom de l'autre et je le trouverai.",
  nothing_in_focus: () =>
    'Je ne suis pas sûr de quel article vous parlez. Dites-moi son nom, ou ce que vous cherchez.',
  nothing_like_it: (facts) =>
    `Je n'ai rien trouvé pour ${textOf(facts, 'wished', 'cela')}. Essayez d'autres mots, ou dites-moi pour quelle occasion.`,
  wish_in_the_way: (facts, money) => {
    const inTheWay = inFrench(textOf(facts, 'inTheWay'));
    const total = numberOf(facts, 'total');
    const available = listOf(facts, 'available').map(inFrench);
    const nearest = facts['nearestPriceMinor'];
    const found = `Je n'ai rien qui réponde à tout cela : ${inFrench(textOf(facts, 'wished', 'tout à fait cela'))}.`;
    const without =
      inTheWay === '' || total === 0 ? '' : ` Ce qui bloque : ${inTheWay}. Sans cela, il y en a ${total}.`;
    const instead = available.length === 0 ? '' : ` Il y a en revanche ${either.format(available)}.`;
    const price = typeof nearest === 'number' ? ` Le prix le plus proche est de ${money(nearest)}.` : '';
    return `${found}${without}${instead}${price} Que souhaitez-vous changer ?`;
  },

  ...stockRefusals,
  ...stockroomRefusals,
  sold_out: (facts) => `${title(facts)} : épuisé. Je cherche quelque chose de semblable ?`,
  not_enough_stock: (facts) => {
    const stock = numberOf(facts, 'stock');
    return `${title(facts)} : il n'en reste que ${stock}${ofIt(facts)}. Vous ${stock === 1 ? 'le prenez' : 'les prenez'}, ou moins ?`;
  },
  max_quantity: (facts) =>
    `Une commande peut contenir au plus ${numberOf(facts, 'most')} unités de ${title(facts)}${ofIt(facts)}. Combien en voulez-vous ?`,
  whole_pieces: (facts) => `${title(facts)} ne se vend qu'à l'unité entière. Combien en voulez-vous ?`,
  no_such_pack: (facts) => {
    const packs = listOf(facts, 'packs').map(packName);
    const have =
      packs.length === 0 ? "Il se vend à l'unité." : `Il y a ${either.format(packs)}, ou la vente à l'unité.`;
    const asked = packName(textOf(facts, 'asked', 'pack'));
    return `Nous ne vendons pas ${title(facts)} par ${asked}. ${have} Combien en voulez-vous ?`;
  },

  cart_empty: () => 'Votre panier est vide. Dites-moi ce que vous cherchez et je le trouverai.',
  not_in_cart: (facts) => {
    const inCart = listOf(facts, 'inCart');
    return `${title(facts)} n'est pas dans votre panier. ${inCart.length === 0 ? "Je l'ajoute ?" : `Il contient ${both.format(inCart)}.`}`;
  },
  ...paymentRefusals,
  ...pricingRefusals,
  payment_declined: (facts) =>
    `Votre paiement (${textOf(facts, 'label', 'moyen de paiement')}) a été refusé. Rien n'a été commandé ni débité. ` +
    'Vous pouvez essayer un autre moyen de paiement.',
  payment_too_small: (facts, money) =>
    `Il y a ${money(numberOf(facts, 'balanceMinor'))} sur votre ${textOf(facts, 'label', 'carte cadeau')}, et la commande ` +
    `s'élève à ${money(numberOf(facts, 'totalMinor'))}. Vous pouvez payer par carte bancaire.`,
  no_such_payment: (facts) => {
    const have = listOf(facts, 'have');
    const instead =
      have.length === 0 ? 'Vous pouvez payer par carte.' : `Vous pouvez payer avec : ${either.format(have)}.`;
    return `Je ne vois pas ce moyen de paiement dans votre compte (${textOf(facts, 'asked', 'inconnu')}). ${instead}`;
  },
  no_payment_method: () =>
    "Il n'y a pas encore de moyen de paiement dans votre compte. Ajoutez-en un, puis passez commande.",

  order_not_found: () =>
    'Je ne trouve pas cette commande chez vous. Le numéro est dans votre confirmation ; pouvez-vous le vérifier ?',
  no_order_with: (facts) =>
    `Aucune de vos commandes ne contient ${textOf(facts, 'wished', 'cela')}. Connaissez-vous le numéro de la commande ?`,
  no_orders: () => "Vous n'avez pas encore de commande. Puis-je vous aider à trouver quelque chose ?",
  order_not_cancellable: (facts) =>
    `La commande ${textOf(facts, 'order')} ne peut plus être annulée : elle ${states[textOf(facts, 'status')] ?? `est « ${textOf(facts, 'status')} »`}. ` +
    'Demandez à la boutique comment la renvoyer.',
  order_already_cancelled: (facts) =>
    `La commande ${textOf(facts, 'order')} est déjà annulée ; il n'y a plus rien à faire.`,
  order_changed: (facts) =>
    `La commande ${textOf(facts, 'order')} vient de changer, je l'ai donc laissée telle quelle. Demandez-moi où elle en est pour voir son état.`,

  ...changeRefusals,

  stock_below_zero: (facts) =>
    `Il n'y a que ${numberOf(facts, 'before')} unités de ${title(facts)} dans les livres, je ne peux donc pas en sortir ` +
    `${numberOf(facts, 'taken')}. Si les livres se trompent, dites-moi combien vous en avez compté.`,
  stock_changed: (facts) =>
    `Le stock ${of(title(facts))} vient de changer, je l'ai donc laissé tel quel. Redites-le-moi pour voir les nouveaux chiffres.`,
  stock_too_much: (facts) =>
    `${count(numberOf(facts, 'after'), 'piece')} ${of(title(facts))}, c'est plus que je ne peux noter. Pouvez-vous vérifier le nombre ?`,
};
