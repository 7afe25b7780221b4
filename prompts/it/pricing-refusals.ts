import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { currencyName } from './currency-names.ts';

type Money = (minor: number) => string;

const list = new Intl.ListFormat('it', { type: 'conjunction' });
const either = new Intl.ListFormat('it', { type: 'disjunction' });
const day = new Intl.DateTimeFormat('it', { dateStyle: 'long', timeZone: 'UTC' });
const dayOf = (facts: Facts, name: string) => {
  const said = textOf(facts, name);
  return /^\d{4}-\d\d-\d\d/.test(said) ? day.format(new Date(said.slice(0, 10))) : said;
};
const code = (facts: Facts) => textOf(facts, 'code');

/** Why a coupon, a quote or a currency could not be had, and what can be done instead. */
export const pricingRefusals: Record<string, (facts: Facts, money: Money) => string> = {
  coupon_unknown: (facts) => `Non conosco il codice ${code(facts)}. Può controllare come si scrive?`,
  coupon_not_yet: (facts) =>
    `Il codice ${code(facts)} non è ancora valido; comincia il ${dayOf(facts, 'from')}.`,
  coupon_expired: (facts) =>
    `Il codice ${code(facts)} era valido fino al ${dayOf(facts, 'to')} ed è scaduto.`,
  coupon_min_goods: (facts, money) =>
    `Il codice ${code(facts)} richiede merce per almeno ${money(numberOf(facts, 'minMinor'))}; nel suo carrello ce n'è per ${money(numberOf(facts, 'goodsMinor'))}.`,
  coupon_min_quantity: (facts) =>
    `Il codice ${code(facts)} richiede almeno ${numberOf(facts, 'least')} degli articoli per cui vale; nel suo carrello ce ne sono ${numberOf(facts, 'units')}.`,
  coupon_not_for_you: (facts) =>
    `Il codice ${code(facts)} è solo per alcuni clienti e il suo account non è tra questi.`,
  coupon_first_order: (facts) =>
    `Il codice ${code(facts)} vale solo per il primo ordine e lei ha già ordinato.`,
  coupon_sign_in: (facts) =>
    `Per usare il codice ${code(facts)} devo sapere chi è. Acceda e mi ridica il codice, per favore.`,
  coupon_used_up: (facts) => `Il codice ${code(facts)} è stato usato tutte le volte permesse.`,
  coupon_used_by_you: (facts) =>
    `Ha già usato il codice ${code(facts)} tutte le volte permesse a un cliente.`,
  coupon_nothing_fits: (facts) =>
    `Il codice ${code(facts)} non vale per nulla di quello che ha nel carrello.`,
  coupon_there_already: (facts) => `Il codice ${code(facts)} è già nel suo carrello.`,
  no_coupon_in_cart: () => "Nel suo carrello non c'è nessun codice.",
  price_changed: (facts, money) =>
    `${textOf(facts, 'title')} è appena passato da ${money(numberOf(facts, 'fromMinor'))} a ${money(numberOf(facts, 'toMinor'))}, quindi non ho fatto l'ordine. Dica «ordina» per vedere il nuovo totale.`,
  no_price_in_currency: (facts) =>
    `${textOf(facts, 'title')} non ha un prezzo in ${textOf(facts, 'currency')}. In quale valuta devo continuare?`,
  no_such_currency: (facts) =>
    `Non vendiamo in ${currencyName(textOf(facts, 'asked'))}. Ci sono prezzi in ${list.format(listOf(facts, 'currencies'))}.`,
  order_other_currency: (facts) =>
    `L'ordine ${textOf(facts, 'order')} è in ${textOf(facts, 'currency')} e stiamo parlando in un'altra valuta. Dica «i prezzi in ${textOf(facts, 'currency')} per favore» e me lo chieda di nuovo.`,
  order_money_by_hand: (facts) =>
    `Non posso calcolare la differenza per l'ordine ${textOf(facts, 'order')}, per via delle sue imposte o dell'arrotondamento. Si rivolga al negozio; una persona può farlo.`,
  quote_not_found: () => 'Non trovo un suo preventivo così. Il numero è come Q-000012; può controllarlo?',
  quote_expired: (facts) =>
    `Il preventivo ${textOf(facts, 'quote')} era valido fino al ${dayOf(facts, 'until')}. Ne preparo uno nuovo?`,
  quote_ordered: (facts) =>
    `Il preventivo ${textOf(facts, 'quote')} è già stato ordinato, come ${textOf(facts, 'order')}.`,
};

/** What is asked about coupons and quotes. */
export const pricingQuestions: Record<string, (facts: Facts) => string> = {
  quote_for_whom: () =>
    "Per chi è il preventivo? Mi dia l'indirizzo e-mail di un nostro cliente, per favore.",
  which_currency: (facts) => `In quale valuta: ${either.format(listOf(facts, 'currencies'))}?`,
  coupon_code: () => 'Qual è il codice?',
  quote_number: () => 'Qual è il numero del preventivo?',
  which_quote: (facts) => `Quale preventivo intende: ${either.format(listOf(facts, 'quotes'))}?`,
};
