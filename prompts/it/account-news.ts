import { type Facts, listOf, numberOf, textOf } from '../facts.ts';

type Money = (minor: number) => string;

const either = new Intl.ListFormat('it', { type: 'disjunction' });

/** Why a paper or an account does not do what was wished, in Italian; by the code tools and rules return. */
export const accountRefusals: Record<string, (facts: Facts, money: Money) => string> = {
  no_accounts: () => 'Nessun cliente di questo negozio ha un conto.',
  no_account: () => 'Non ha un conto da noi: ogni ordine si paga subito.',
  no_account_of: (facts) => `${textOf(facts, 'name', 'Quel cliente')} non ha un conto aperto.`,
  no_such_invoice: (facts) =>
    `Non trovo nessuna fattura ${textOf(facts, 'number')}. Può controllare il numero?`,
  invoice_paid: (facts) =>
    `La fattura ${textOf(facts, 'invoice')} di ${textOf(facts, 'name')} è già pagata. Mi chieda come sta il conto per vedere che cosa resta aperto.`,
  invoice_of_other: (facts) =>
    `La fattura ${textOf(facts, 'invoice')} non è di ${textOf(facts, 'name')}. Di chi è il pagamento?`,
  not_on_account: (facts) =>
    `La fattura ${textOf(facts, 'invoice')} non è sul conto di nessuno, quindi qui non posso registrare un pagamento.`,
  payment_currency: (facts) =>
    `I conti sono in ${textOf(facts, 'currency')} e non converto ${textOf(facts, 'asked')}. Quanto è entrato in ${textOf(facts, 'currency')}?`,
  account_changed: (facts) =>
    `Il conto di ${textOf(facts, 'name', 'quel cliente')} è appena cambiato, quindi non ho registrato niente. Lo ripeta per vedere come sta adesso.`,
  no_gift_card: () => 'Non vedo nessuna carta regalo nel Suo conto.',
  over_credit_limit: (facts, money) => {
    const short = money(numberOf(facts, 'shortMinor'));
    const paying =
      numberOf(facts, 'balanceMinor') >= numberOf(facts, 'shortMinor')
        ? `pagare ${short} di quanto è aperto, `
        : '';
    return (
      `Questo ordine di ${money(numberOf(facts, 'totalMinor'))} non entra nel Suo conto: del limite di ${money(numberOf(facts, 'limitMinor'))} ` +
      `sono usati ${money(numberOf(facts, 'balanceMinor'))}, quindi sono ${short} di troppo. ` +
      `Può ${paying}togliere articoli per questo importo, o pagare con la carta.`
    );
  },
  account_overdue: (facts, money) => {
    const days = numberOf(facts, 'days');
    return (
      `Sul Suo conto non va altro finché la fattura ${textOf(facts, 'invoice')} è aperta: ${money(numberOf(facts, 'openMinor'))}, ` +
      `scaduta da ${days} ${days === 1 ? 'giorno' : 'giorni'}. La paghi prima, oppure paghi questo ordine con la carta.`
    );
  },
  no_invoices: () => 'Questo negozio non emette fatture qui. La chieda per favore direttamente al negozio.',
  no_invoice_yet: (facts) =>
    `Non c’è una fattura per l’ordine ${textOf(facts, 'order')}: il suo stato è «${textOf(facts, 'status')}». Mi chieda dov’è l’ordine per saperne di più.`,
};

/** What is asked about accounts, in Italian. */
export const accountQuestions: Record<string, (facts: Facts) => string> = {
  account_of_whom: () => 'Di chi è il conto? Mi dica il nome della ditta o della persona.',
  which_customer: (facts) => `Chi intende: ${either.format(listOf(facts, 'names'))}?`,
  how_much_paid: (facts) => `Quanto ha pagato ${textOf(facts, 'name', 'il cliente')}?`,
};
