import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { currencyName } from './currency-names.ts';

type Money = (minor: number) => string;

const list = new Intl.ListFormat('de', { type: 'conjunction' });
const either = new Intl.ListFormat('de', { type: 'disjunction' });
const day = new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'UTC' });
const dayOf = (facts: Facts, name: string) => {
  const said = textOf(facts, name);
  return /^\d{4}-\d\d-\d\d/.test(said) ? day.format(new Date(said.slice(0, 10))) : said;
};
const code = (facts: Facts) => textOf(facts, 'code');

/** Why a coupon, a quote or a currency could not be had, and what can be done instead. */
export const pricingRefusals: Record<string, (facts: Facts, money: Money) => string> = {
  coupon_unknown: (facts) =>
    `Einen Code ${code(facts)} kenne ich nicht. Könnten Sie die Schreibweise prüfen?`,
  coupon_not_yet: (facts) =>
    `Der Code ${code(facts)} gilt noch nicht, er beginnt am ${dayOf(facts, 'from')}.`,
  coupon_expired: (facts) => `Der Code ${code(facts)} galt bis ${dayOf(facts, 'to')} und ist abgelaufen.`,
  coupon_min_goods: (facts, money) =>
    `Der Code ${code(facts)} gilt erst ab einem Warenwert von ${money(numberOf(facts, 'minMinor'))}; in Ihrem Warenkorb sind ${money(numberOf(facts, 'goodsMinor'))}.`,
  coupon_min_quantity: (facts) =>
    `Der Code ${code(facts)} gilt erst ab ${numberOf(facts, 'least')} Stück der Artikel, für die er ist; in Ihrem Warenkorb sind ${numberOf(facts, 'units')}.`,
  coupon_not_for_you: (facts) =>
    `Der Code ${code(facts)} ist nur für bestimmte Kunden, und Ihr Konto gehört nicht dazu.`,
  coupon_first_order: (facts) =>
    `Der Code ${code(facts)} ist nur für eine erste Bestellung, und Sie haben schon bestellt.`,
  coupon_sign_in: (facts) =>
    `Für den Code ${code(facts)} muss ich wissen, wer Sie sind. Bitte melden Sie sich an und nennen Sie mir den Code noch einmal.`,
  coupon_used_up: (facts) => `Der Code ${code(facts)} wurde so oft benutzt, wie es erlaubt ist.`,
  coupon_used_by_you: (facts) =>
    `Sie haben den Code ${code(facts)} so oft benutzt, wie es pro Kunde erlaubt ist.`,
  coupon_nothing_fits: (facts) => `Der Code ${code(facts)} gilt für nichts in Ihrem Warenkorb.`,
  coupon_there_already: (facts) => `Der Code ${code(facts)} ist schon in Ihrem Warenkorb.`,
  no_coupon_in_cart: () => 'In Ihrem Warenkorb ist kein Code.',
  price_changed: (facts, money) =>
    `${textOf(facts, 'title')} ist soeben von ${money(numberOf(facts, 'fromMinor'))} auf ${money(numberOf(facts, 'toMinor'))} geändert worden, deshalb habe ich nicht bestellt. Sagen Sie „zur Kasse“, um die neue Summe zu sehen.`,
  no_price_in_currency: (facts) =>
    `${textOf(facts, 'title')} hat keinen Preis in ${textOf(facts, 'currency')}. In welcher Währung soll ich weitermachen?`,
  no_such_currency: (facts) =>
    `In ${currencyName(textOf(facts, 'asked'))} verkaufen wir nicht. Preise gibt es in ${list.format(listOf(facts, 'currencies'))}.`,
  order_other_currency: (facts) =>
    `Bestellung ${textOf(facts, 'order')} ist in ${textOf(facts, 'currency')}, und wir sprechen gerade in einer anderen Währung. Sagen Sie „bitte die Preise in ${textOf(facts, 'currency')}“ und fragen Sie mich noch einmal.`,
  order_money_by_hand: (facts) =>
    `Bei Bestellung ${textOf(facts, 'order')} kann ich den Unterschied wegen ihrer Steuer oder Rundung nicht ausrechnen. Bitte wenden Sie sich an den Laden, dort kann das jemand machen.`,
  quote_not_found: () =>
    'Ich finde kein solches Angebot von Ihnen. Die Nummer sieht aus wie Q-000012; könnten Sie sie prüfen?',
  quote_expired: (facts) =>
    `Angebot ${textOf(facts, 'quote')} galt bis ${dayOf(facts, 'until')}. Soll ich ein neues ausstellen?`,
  quote_ordered: (facts) =>
    `Angebot ${textOf(facts, 'quote')} ist schon bestellt, als ${textOf(facts, 'order')}.`,
};

/** What is asked about coupons and quotes. */
export const pricingQuestions: Record<string, (facts: Facts) => string> = {
  quote_for_whom: () =>
    'Für wen ist das Angebot? Bitte nennen Sie mir die E-Mail-Adresse eines unserer Kunden.',
  which_currency: (facts) => `In welcher Währung: ${either.format(listOf(facts, 'currencies'))}?`,
  coupon_code: () => 'Wie lautet der Code?',
  quote_number: () => 'Welche Nummer hat das Angebot?',
  which_quote: (facts) => `Welches Angebot meinen Sie: ${either.format(listOf(facts, 'quotes'))}?`,
};
