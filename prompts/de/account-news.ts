import { type Facts, listOf, numberOf, textOf } from '../facts.ts';

type Money = (minor: number) => string;

const either = new Intl.ListFormat('de', { type: 'disjunction' });

/** Why a paper or an account does not do what was wished, in German; by the code tools and rules return. */
export const accountRefusals: Record<string, (facts: Facts, money: Money) => string> = {
  no_accounts: () => 'In diesem Laden hat niemand ein Kundenkonto.',
  no_account: () => 'Sie haben bei uns kein Kundenkonto: Jede Bestellung wird gleich bezahlt.',
  no_account_of: (facts) => `${textOf(facts, 'name', 'Dieser Kunde')} hat kein offenes Kundenkonto.`,
  no_such_invoice: (facts) =>
    `Ich finde keine Rechnung ${textOf(facts, 'number')}. Könnten Sie die Nummer prüfen?`,
  invoice_paid: (facts) =>
    `Die Rechnung ${textOf(facts, 'invoice')} von ${textOf(facts, 'name')} ist schon bezahlt. Fragen Sie mich nach dem Kontostand, um zu sehen, was offen ist.`,
  invoice_of_other: (facts) =>
    `Die Rechnung ${textOf(facts, 'invoice')} gehört nicht zu ${textOf(facts, 'name')}. Von wem ist die Zahlung?`,
  not_on_account: (facts) =>
    `Die Rechnung ${textOf(facts, 'invoice')} läuft über kein Kundenkonto, deshalb kann ich hier keine Zahlung darauf verbuchen.`,
  payment_currency: (facts) =>
    `Die Bücher werden in ${textOf(facts, 'currency')} geführt, und ich rechne ${textOf(facts, 'asked')} nicht um. Wie viel ist in ${textOf(facts, 'currency')} eingegangen?`,
  account_changed: (facts) =>
    `Das Kundenkonto von ${textOf(facts, 'name', 'diesem Kunden')} hat sich gerade geändert, deshalb habe ich nichts verbucht. Bitte sagen Sie es noch einmal, dann sehen Sie den neuen Stand.`,
  no_gift_card: () => 'Ich sehe keine Geschenkkarte in Ihrem Konto.',
  over_credit_limit: (facts, money) => {
    const short = money(numberOf(facts, 'shortMinor'));
    const paying =
      numberOf(facts, 'balanceMinor') >= numberOf(facts, 'shortMinor')
        ? `${short} der offenen Rechnungen bezahlen, `
        : '';
    return (
      `Diese Bestellung über ${money(numberOf(facts, 'totalMinor'))} passt nicht auf Ihr Kundenkonto: Von ${money(numberOf(facts, 'limitMinor'))} ` +
      `Kreditrahmen sind ${money(numberOf(facts, 'balanceMinor'))} belegt, das sind ${short} zu viel. ` +
      `Sie können ${paying}Waren in dieser Höhe aus dem Warenkorb nehmen oder mit Karte zahlen.`
    );
  },
  account_overdue: (facts, money) => {
    const days = numberOf(facts, 'days');
    return (
      `Auf Ihr Kundenkonto geht nichts mehr, solange die Rechnung ${textOf(facts, 'invoice')} offen ist: ${money(numberOf(facts, 'openMinor'))}, ` +
      `seit ${days} ${days === 1 ? 'Tag' : 'Tagen'} überfällig. Bitte zahlen Sie zuerst diese, oder zahlen Sie mit Karte.`
    );
  },
  no_invoices: () =>
    'Dieser Laden stellt hier keine Rechnungen aus. Bitte fragen Sie den Laden selbst danach.',
  no_invoice_yet: (facts) =>
    `Zur Bestellung ${textOf(facts, 'order')} gibt es keine Rechnung: Ihr Stand ist „${textOf(facts, 'status')}“. Fragen Sie mich, wo die Bestellung ist, um mehr zu sehen.`,
};

/** What is asked about accounts, in German. */
export const accountQuestions: Record<string, (facts: Facts) => string> = {
  account_of_whom: () => 'Um wessen Kundenkonto geht es? Bitte nennen Sie die Firma oder die Person.',
  which_customer: (facts) => `Wen meinen Sie: ${either.format(listOf(facts, 'names'))}?`,
  how_much_paid: (facts) => `Wie viel hat ${textOf(facts, 'name', 'der Kunde')} bezahlt?`,
};
