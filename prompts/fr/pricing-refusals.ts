import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { currencyName } from './currency-names.ts';

type Money = (minor: number) => string;

const list = new Intl.ListFormat('fr', { type: 'conjunction' });
const either = new Intl.ListFormat('fr', { type: 'disjunction' });
const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
const dayOf = (facts: Facts, name: string) => {
  const said = textOf(facts, name);
  return /^\d{4}-\d\d-\d\d/.test(said) ? day.format(new Date(said.slice(0, 10))) : said;
};
const code = (facts: Facts) => textOf(facts, 'code');

/** Why a coupon, a quote or a currency could not be had, and what can be done instead. */
export const pricingRefusals: Record<string, (facts: Facts, money: Money) => string> = {
  coupon_unknown: (facts) =>
    `Je ne connais pas le code ${code(facts)}. Pouvez-vous vérifier comment il s'écrit ?`,
  coupon_not_yet: (facts) =>
    `Le code ${code(facts)} n'est pas encore valable ; il commence le ${dayOf(facts, 'from')}.`,
  coupon_expired: (facts) =>
    `Le code ${code(facts)} était valable jusqu'au ${dayOf(facts, 'to')} et a expiré.`,
  coupon_min_goods: (facts, money) =>
    `Le code ${code(facts)} demande au moins ${money(numberOf(facts, 'minMinor'))} d'articles ; votre panier en contient pour ${money(numberOf(facts, 'goodsMinor'))}.`,
  coupon_min_quantity: (facts) =>
    `Le code ${code(facts)} demande au moins ${numberOf(facts, 'least')} des articles concernés ; votre panier en contient ${numberOf(facts, 'units')}.`,
  coupon_not_for_you: (facts) =>
    `Le code ${code(facts)} est réservé à certains clients, et votre compte n'en fait pas partie.`,
  coupon_first_order: (facts) =>
    `Le code ${code(facts)} vaut seulement pour une première commande, et vous avez déjà commandé.`,
  coupon_sign_in: (facts) =>
    `Pour utiliser le code ${code(facts)}, je dois savoir qui vous êtes. Connectez-vous et redonnez-moi le code, s'il vous plaît.`,
  coupon_used_up: (facts) => `Le code ${code(facts)} a été utilisé autant de fois que permis.`,
  coupon_used_by_you: (facts) =>
    `Vous avez utilisé le code ${code(facts)} autant de fois qu'un client le peut.`,
  coupon_nothing_fits: (facts) => `Le code ${code(facts)} ne concerne rien de votre panier.`,
  coupon_there_already: (facts) => `Le code ${code(facts)} est déjà dans votre panier.`,
  no_coupon_in_cart: () => "Il n'y a pas de code dans votre panier.",
  price_changed: (facts, money) =>
    `${textOf(facts, 'title')} vient de passer de ${money(numberOf(facts, 'fromMinor'))} à ${money(numberOf(facts, 'toMinor'))}, je n'ai donc pas passé la commande. Dites « commander » pour voir le nouveau total.`,
  no_price_in_currency: (facts) =>
    `${textOf(facts, 'title')} n'a pas de prix en ${textOf(facts, 'currency')}. Dans quelle devise dois-je continuer ?`,
  no_such_currency: (facts) =>
    `Nous ne vendons pas en ${currencyName(textOf(facts, 'asked'))}. Il y a des prix en ${list.format(listOf(facts, 'currencies'))}.`,
  order_other_currency: (facts) =>
    `La commande ${textOf(facts, 'order')} est en ${textOf(facts, 'currency')}, et nous parlons dans une autre devise. Dites « les prix en ${textOf(facts, 'currency')} » et redemandez-moi.`,
  order_money_by_hand: (facts) =>
    `Je ne peux pas calculer la différence pour la commande ${textOf(facts, 'order')}, à cause de sa taxe ou de son arrondi. Adressez-vous à la boutique ; une personne peut le faire.`,
  quote_not_found: () =>
    'Je ne trouve pas ce devis à votre nom. Le numéro ressemble à Q-000012 ; pouvez-vous le vérifier ?',
  quote_expired: (facts) =>
    `Le devis ${textOf(facts, 'quote')} était valable jusqu'au ${dayOf(facts, 'until')}. Dois-je en établir un nouveau ?`,
  quote_ordered: (facts) =>
    `Le devis ${textOf(facts, 'quote')} a déjà été commandé, sous ${textOf(facts, 'order')}.`,
};

/** What is asked about coupons and quotes. */
export const pricingQuestions: Record<string, (facts: Facts) => string> = {
  quote_for_whom: () =>
    "Pour qui est le devis ? Donnez-moi l'adresse e-mail d'un de nos clients, s'il vous plaît.",
  which_currency: (facts) => `Dans quelle devise : ${either.format(listOf(facts, 'currencies'))} ?`,
  coupon_code: () => 'Quel est le code ?',
  quote_number: () => 'Quel est le numéro du devis ?',
  which_quote: (facts) => `De quel devis parlez-vous : ${either.format(listOf(facts, 'quotes'))} ?`,
};
