import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { stateText } from './orders.ts';
import { inItalian } from './values.ts';

type Money = (minor: number) => string;

const both = new Intl.ListFormat('it', { type: 'conjunction' });

const title = (facts: Facts) => textOf(facts, 'title', 'questo articolo');
const order = (facts: Facts) => textOf(facts, 'order');
const state = (facts: Facts) => stateText(textOf(facts, 'status'));
const instead = (facts: Facts) => {
  const options = listOf(facts, 'options');
  return options.length === 0 ? 'Non c’è altro disponibile.' : `Disponibile: ${options.join('; ')}.`;
};
const days = (facts: Facts) => {
  const n = numberOf(facts, 'days');
  return `${n} ${n === 1 ? 'giorno' : 'giorni'}`;
};

/** Why an order was not changed, exchanged or taken back, and what can be done instead. */
export const changeRefusals: Record<string, (facts: Facts, money: Money) => string> = {
  no_such_orders: () => 'Non trovo nessun Suo ordine così. Mi può dire il numero, o che cosa contiene?',
  nothing_left: () => 'Allora non resta niente. Quali articoli intende?',
  no_such_line: (facts) =>
    `Nei Suoi ordini non trovo ${inItalian(textOf(facts, 'wished') || 'niente di simile')}. Ha ordinato ${both.format(listOf(facts, 'have'))}.`,
  line_gone: (facts) => `Non vendiamo più ${title(facts)}, quindi non posso cambiarlo con un’altra versione.`,
  no_such_option: (facts) =>
    `Di ${title(facts)} non c’è questa versione${textOf(facts, 'wished') === '' ? '' : ` (${inItalian(textOf(facts, 'wished'))})`}. ${instead(facts)}`,
  nothing_to_change: () => 'Niente di questo esiste come lo desidera, quindi resta tutto com’è.',
  same_gone: (facts) => `Di ${title(facts)} la stessa versione ora non è disponibile. ${instead(facts)}`,
  none_cheaper: (facts) =>
    `Di ${title(facts)} non c’è niente di simile a un prezzo più basso. ${instead(facts)}`,
  option_sold_out: (facts) =>
    `Quello che voleva al suo posto si è appena esaurito, quindi l’ordine ${order(facts)} è rimasto com’era. Me lo chieda di nuovo per vedere che cosa c’è.`,
  order_not_changeable: (facts) => `L’ordine ${order(facts)} non si può più modificare: ${state(facts)}.`,
  changed_already: (facts) =>
    `Gli articoli dell’ordine ${order(facts)} sono già stati cambiati, e si può fare una volta sola.`,
  returns_not_offered: () => 'Qui non posso accettare resi. Si rivolga al negozio.',
  exchanges_not_offered: () => 'Qui non posso fare cambi. Si rivolga al negozio.',
  order_not_returnable: (facts) =>
    `Dall’ordine ${order(facts)} non si può restituire niente: ${state(facts)}.`,
  order_not_exchangeable: (facts) =>
    `Dall’ordine ${order(facts)} non si può cambiare niente: ${state(facts)}.`,
  outside_window: (facts) =>
    typeof facts['daysSince'] === 'number'
      ? `Il termine è di ${days(facts)} dalla consegna, e per l’ordine ${order(facts)} è già passato.`
      : `Il termine è di ${days(facts)} dalla consegna, e non vedo quando è stato consegnato l’ordine ${order(facts)}. Si rivolga al negozio.`,
  another_product: (facts) =>
    `Si può scegliere solo un’altra versione dello stesso articolo (${title(facts)}), non ${textOf(facts, 'other', 'un altro articolo')}.`,
  same_option: (facts) =>
    `Di ${title(facts)} ha già questa versione; se ne può scegliere solo un’altra. Quale desidera?`,
  balance_too_small: (facts, money) =>
    `Su ${textOf(facts, 'label', 'carta regalo')} ci sono ${money(numberOf(facts, 'balanceMinor'))}, che non bastano per ` +
    `${money(numberOf(facts, 'totalMinor'))}. Può usare un altro metodo di pagamento.`,
  balance_used: (facts) =>
    `Il saldo su ${textOf(facts, 'label', 'carta regalo')} è appena stato usato altrove, quindi ho lasciato tutto com’era. Me lo chieda di nuovo per vedere se basta.`,
  refund_elsewhere: (facts) =>
    `Il rimborso non può andare su ${textOf(facts, 'label', 'carta')}: solo sul metodo di pagamento originale` +
    `${facts['giftCard'] === true ? ' o su una Sua carta regalo' : ''}. Quale preferisce?`,
  same_payment: (facts) =>
    `L’ordine è già stato pagato con ${textOf(facts, 'label', 'questa carta')}. Si può passare a un altro metodo di pagamento del Suo account.`,
  nothing_paid: (facts) =>
    `Per l’ordine ${order(facts)} non è stato pagato nulla, quindi non c’è un pagamento da cambiare.`,
  no_address_on_file: () => 'Nel Suo account non c’è ancora un indirizzo. Qual è?',
  no_such_address: (facts) =>
    `Tra i Suoi indirizzi non ne trovo in questo luogo: ${textOf(facts, 'place') || 'sconosciuto'}. Qual è l’indirizzo completo?`,
  same_address: (facts) =>
    textOf(facts, 'order') === ''
      ? `È già l’indirizzo del Suo account: ${textOf(facts, 'address')}.`
      : `L’ordine ${order(facts)} va già a questo indirizzo: ${textOf(facts, 'address')}.`,
};
