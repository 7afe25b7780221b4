import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { stateOf } from './orders.ts';
import { inGerman } from './values.ts';

type Money = (minor: number) => string;

const both = new Intl.ListFormat('de', { type: 'conjunction' });

const title = (facts: Facts) => textOf(facts, 'title', 'diesem Artikel');
const order = (facts: Facts) => textOf(facts, 'order');
const state = (facts: Facts) => stateOf(textOf(facts, 'status'));
const wished = (facts: Facts, otherwise: string) => inGerman(textOf(facts, 'wished') || otherwise);
const instead = (facts: Facts) => {
  const options = listOf(facts, 'options');
  return options.length === 0
    ? 'Etwas anderes ist davon nicht auf Lager.'
    : `Zu haben ist: ${options.join('; ')}.`;
};
const days = (facts: Facts) => {
  const n = numberOf(facts, 'days');
  return `${n} ${n === 1 ? 'Tag' : 'Tagen'}`;
};

/** Why an order was not changed, exchanged or taken back, and what can be done instead. */
export const changeRefusals: Record<string, (facts: Facts, money: Money) => string> = {
  no_such_orders: () =>
    'Eine solche Bestellung von Ihnen finde ich nicht. Können Sie mir die Nummer nennen, oder was darin ist?',
  nothing_left: () => 'Dann bleibt nichts übrig. Welche Artikel meinen Sie?',
  no_such_line: (facts) =>
    `In Ihren Bestellungen finde ich nichts zu: ${wished(facts, 'Ihrem Wunsch')}. Bestellt haben Sie ${both.format(listOf(facts, 'have'))}.`,
  line_gone: (facts) =>
    `Von ${title(facts)} gibt es bei uns keine andere Ausführung mehr, wir führen das nicht mehr.`,
  no_such_option: (facts) =>
    `Von ${title(facts)} gibt es diese Ausführung nicht: ${wished(facts, 'wie gewünscht')}. ${instead(facts)}`,
  nothing_to_change: () => 'Nichts davon gibt es so, wie Sie es wünschen; es bleibt alles, wie es ist.',
  same_gone: (facts) => `Von ${title(facts)} ist dieselbe Ausführung zurzeit nicht da. ${instead(facts)}`,
  none_cheaper: (facts) => `Von ${title(facts)} gibt es so nichts Günstigeres. ${instead(facts)}`,
  option_sold_out: (facts) =>
    `Die gewünschte Ausführung ist gerade ausverkauft, darum ist die Bestellung ${order(facts)} geblieben, wie sie war. Fragen Sie mich noch einmal, dann sehen Sie, was da ist.`,
  order_not_changeable: (facts) =>
    `Die Bestellung ${order(facts)} lässt sich nicht mehr ändern: Sie ${state(facts)}.`,
  changed_already: (facts) =>
    `Die Artikel der Bestellung ${order(facts)} wurden schon geändert, und das geht nur einmal.`,
  returns_not_offered: () => 'Rückgaben kann ich hier nicht annehmen. Bitte fragen Sie den Shop.',
  exchanges_not_offered: () => 'Umtauschen kann ich hier nichts. Bitte fragen Sie den Shop.',
  order_not_returnable: (facts) =>
    `Aus der Bestellung ${order(facts)} kann ich nichts zurücknehmen: Sie ${state(facts)}.`,
  order_not_exchangeable: (facts) =>
    `Aus der Bestellung ${order(facts)} kann ich nichts umtauschen: Sie ${state(facts)}.`,
  outside_window: (facts) =>
    typeof facts['daysSince'] === 'number'
      ? `Zurückgenommen wird innerhalb von ${days(facts)} nach der Zustellung, und bei der Bestellung ${order(facts)} ist das länger her.`
      : `Zurückgenommen wird innerhalb von ${days(facts)} nach der Zustellung, und bei der Bestellung ${order(facts)} sehe ich nicht, wann das war. Bitte fragen Sie den Shop.`,
  another_product: (facts) =>
    `Möglich ist nur eine andere Ausführung desselben Artikels (${title(facts)}), nicht ${textOf(facts, 'other', 'ein anderer Artikel')}.`,
  same_option: (facts) =>
    `Diese Ausführung von ${title(facts)} haben Sie schon; möglich ist nur eine andere. Welche möchten Sie?`,
  balance_too_small: (facts, money) =>
    `Dafür (${money(numberOf(facts, 'totalMinor'))}) reicht das Guthaben nicht: ${textOf(facts, 'label', 'Geschenkkarte')}, ` +
    `${money(numberOf(facts, 'balanceMinor'))}. Sie können eine andere Zahlungsart wählen.`,
  balance_used: (facts) =>
    `Das Guthaben (${textOf(facts, 'label', 'Geschenkkarte')}) wurde gerade anderswo benutzt, darum habe ich alles so gelassen. Fragen Sie mich noch einmal, ob es reicht.`,
  refund_elsewhere: (facts) =>
    `Dorthin (${textOf(facts, 'label', 'Karte')}) darf ich nichts erstatten, nur so, wie bezahlt wurde` +
    `${facts['giftCard'] === true ? ', oder auf eine Ihrer Geschenkkarten' : ''}. Was möchten Sie?`,
  same_payment: (facts) =>
    `So wurde die Bestellung schon bezahlt: ${textOf(facts, 'label', 'Karte')}. Sie lässt sich auf eine andere Zahlungsart in Ihrem Konto umstellen.`,
  nothing_paid: (facts) =>
    `Für die Bestellung ${order(facts)} wurde noch nichts bezahlt, da gibt es nichts umzustellen.`,
  no_address_on_file: () => 'In Ihrem Konto ist noch keine Adresse gespeichert. Wie lautet sie?',
  no_such_address: (facts) =>
    `Unter Ihren Adressen finde ich keine in ${textOf(facts, 'place') || 'diesem Ort'}. Wie lautet die ganze Adresse?`,
  same_address: (facts) =>
    textOf(facts, 'order') === ''
      ? `Das ist schon die Adresse in Ihrem Konto: ${textOf(facts, 'address')}.`
      : `Die Bestellung ${order(facts)} geht schon an diese Adresse: ${textOf(facts, 'address')}.`,
};
