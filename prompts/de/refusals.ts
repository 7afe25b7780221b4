import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { changeRefusals } from './change-refusals.ts';
import { count, unitName } from './count.ts';
import { stateOf } from './orders.ts';
import { inGerman } from './values.ts';
import { stockRefusals } from './stock.ts';
import { stockroomRefusals } from './stockroom.ts';
import { safetyRefusals } from './safety.ts';
import { approvalRefusals } from './approvals.ts';
import { handOffRefusals } from './hand-off.ts';
import { paymentRefusals } from './payments.ts';
import { currencyName } from './currency-names.ts';
import { pricingRefusals } from './pricing-refusals.ts';

type Money = (minor: number) => string;

const either = new Intl.ListFormat('de', { type: 'disjunction' });
const both = new Intl.ListFormat('de', { type: 'conjunction' });

const title = (facts: Facts) => textOf(facts, 'title', 'diesem Artikel');
const withCart = (facts: Facts) =>
  textOf(facts, 'inCart') === '' || numberOf(facts, 'inCart') === 0 ? '' : ', Warenkorb eingerechnet';

/** A pack as the tools name it ("a case of 6") in German: "Karton zu 6". */
export function packText(pack: string): string {
  const [, name = pack, units] = /^(?:a )?(\S+)(?: of (\d+))?$/.exec(pack) ?? [];
  return units === undefined ? unitName(1, name) : `${unitName(1, name)} zu ${units}`;
}

/** Why something was not done, and always what can be done instead; by the code tools and rules return. */
export const refusals: Record<string, (facts: Facts, money: Money) => string> = {
  ...approvalRefusals,
  ...handOffRefusals,
  ...safetyRefusals,
  not_allowed: () => 'Das darf ich hier leider nicht für Sie tun. Kann ich sonst etwas tun?',

  other_currency: (facts) =>
    `Unsere Preise sind in ${textOf(facts, 'currency')}, und ${currencyName(textOf(facts, 'asked'))} rechne ich nicht um. Wie viel möchten Sie in ${textOf(facts, 'currency')} ausgeben?`,
  item_gone: () => 'Das haben wir leider nicht mehr. Soll ich etwas Ähnliches suchen?',
  no_such_place: (facts) => {
    const shown = numberOf(facts, 'shown');
    return shown === 0
      ? 'Ich habe Ihnen noch keine Liste gezeigt. Was suchen Sie?'
      : `Auf der Liste stehen nur ${shown}. Was davon meinen Sie?`;
  },
  no_other: () => 'Vor uns liegt nur eine Sache. Nennen Sie mir den Namen der anderen, dann finde ich sie.',
  nothing_in_focus: () =>
    'Ich bin nicht sicher, was Sie meinen. Nennen Sie mir den Namen oder sagen Sie, was Sie suchen.',
  nothing_like_it: (facts) =>
    `Zu „${inGerman(textOf(facts, 'wished', 'diesem Wunsch'))}“ habe ich nichts gefunden. Versuchen Sie andere Wörter, oder sagen Sie mir, wofür es sein soll.`,
  wish_in_the_way: (facts, money) => {
    const inTheWay = inGerman(textOf(facts, 'inTheWay'));
    const total = numberOf(facts, 'total');
    const available = listOf(facts, 'available').map(inGerman);
    const nearest = facts['nearestPriceMinor'];
    const found = `Für alles zusammen habe ich leider nichts: ${inGerman(textOf(facts, 'wished', 'genau so'))}.`;
    const without =
      inTheWay === '' || total === 0 ? '' : ` Im Weg steht: ${inTheWay}. Ohne das gibt es ${total} Treffer.`;
    const instead = available.length === 0 ? '' : ` Stattdessen gibt es ${either.format(available)}.`;
    const price = typeof nearest === 'number' ? ` Der nächste Preis ist ${money(nearest)}.` : '';
    return `${found}${without}${instead}${price} Was möchten Sie ändern?`;
  },

  ...stockRefusals,
  ...stockroomRefusals,
  sold_out: (facts) => `${title(facts)} ist leider ausverkauft. Soll ich etwas Ähnliches suchen?`,
  not_enough_stock: (facts) =>
    `Von ${title(facts)} sind nur noch ${numberOf(facts, 'stock')} da${withCart(facts)}. Soll ich die nehmen, oder weniger?`,
  max_quantity: (facts) =>
    `Pro Bestellung sind höchstens ${numberOf(facts, 'most')} von ${title(facts)} möglich${withCart(facts)}. Wie viele möchten Sie?`,
  whole_pieces: (facts) => `${title(facts)} gibt es nur in ganzen Stück. Wie viele möchten Sie?`,
  no_such_pack: (facts) => {
    const packs = listOf(facts, 'packs').map(packText);
    const have =
      packs.length === 0 ? 'Es wird einzeln verkauft.' : `Es gibt ${either.format(packs)} oder einzeln.`;
    const asked = packText(textOf(facts, 'asked', 'pack'));
    return `Diese Einheit (${asked}) haben wir bei ${title(facts)} nicht. ${have} Wie viele möchten Sie?`;
  },

  cart_empty: () => 'Ihr Warenkorb ist leer. Sagen Sie mir, was Sie suchen, dann finde ich es.',
  not_in_cart: (facts) => {
    const inCart = listOf(facts, 'inCart');
    const has = inCart.length === 0 ? 'Soll ich es hineinlegen?' : `Darin liegt ${both.format(inCart)}.`;
    return `${textOf(facts, 'title', 'Das')} ist nicht in Ihrem Warenkorb. ${has}`;
  },
  ...paymentRefusals,
  ...pricingRefusals,
  payment_declined: (facts) =>
    `Die Zahlung (${textOf(facts, 'label', 'Zahlungsart')}) wurde abgelehnt. Es wurde nichts bestellt und nichts abgebucht. ` +
    'Sie können eine andere Zahlungsart wählen.',
  payment_too_small: (facts, money) =>
    `Auf ${textOf(facts, 'label', 'Geschenkkarte')} sind ${money(numberOf(facts, 'balanceMinor'))}, die Bestellung kostet ` +
    `${money(numberOf(facts, 'totalMinor'))}. Sie können stattdessen mit einer Karte zahlen.`,
  no_such_payment: (facts) => {
    const have = listOf(facts, 'have');
    const instead =
      have.length === 0 ? 'Sie können mit Karte zahlen.' : `Möglich ist: ${either.format(have)}.`;
    return `Diese Zahlungsart (${textOf(facts, 'asked', 'unbekannt')}) finde ich in Ihrem Konto nicht. ${instead}`;
  },
  no_payment_method: () =>
    'In Ihrem Konto ist noch keine Zahlungsart hinterlegt. Bitte fügen Sie eine hinzu und gehen Sie dann noch einmal zur Kasse.',

  order_not_found: () =>
    'Eine solche Bestellung von Ihnen finde ich nicht. Die Nummer steht in Ihrer Bestätigung; können Sie bitte nachsehen?',
  no_order_with: (facts) =>
    `In keiner Ihrer Bestellungen finde ich „${inGerman(textOf(facts, 'wished', 'das'))}“. Kennen Sie die Bestellnummer?`,
  no_orders: () => 'Sie haben noch keine Bestellungen. Kann ich Ihnen beim Suchen helfen?',
  order_not_cancellable: (facts) =>
    `Die Bestellung ${textOf(facts, 'order')} lässt sich nicht mehr stornieren: Sie ${stateOf(textOf(facts, 'status'))}. ` +
    'Bitte fragen Sie den Shop nach einer Rücksendung.',
  order_already_cancelled: (facts) =>
    `Die Bestellung ${textOf(facts, 'order')} ist schon storniert; da ist nichts mehr zu tun.`,
  order_changed: (facts) =>
    `Die Bestellung ${textOf(facts, 'order')} hat sich in diesem Moment geändert, darum habe ich sie so gelassen. Fragen Sie mich nach ihrem Stand.`,

  ...changeRefusals,

  stock_below_zero: (facts) =>
    `Laut Buch sind nur ${numberOf(facts, 'before')} von ${title(facts)} da, ich kann also nicht ` +
    `${numberOf(facts, 'taken')} ausbuchen. Wenn das Buch falsch ist, sagen Sie mir, wie viele Sie gezählt haben.`,
  stock_changed: (facts) =>
    `Der Bestand von ${title(facts)} hat sich gerade geändert, darum habe ich ihn so gelassen. Bitte sagen Sie es noch einmal, dann sehen Sie die neuen Zahlen.`,
  stock_too_much: (facts) =>
    `${count(numberOf(facts, 'after'), 'piece')} von ${title(facts)} ist mehr, als ich führen kann. Können Sie die Zahl prüfen?`,
};
