import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { changeRefusals } from './change-refusals.ts';
import { count, packText } from './count.ts';
import { stateText } from './orders.ts';
import { inItalian } from './values.ts';
import { stockRefusals } from './stock.ts';
import { stockroomRefusals } from './stockroom.ts';
import { safetyRefusals } from './safety.ts';
import { approvalRefusals } from './approvals.ts';
import { handOffRefusals } from './hand-off.ts';
import { paymentRefusals } from './payments.ts';
import { currencyName } from './currency-names.ts';
import { pricingRefusals } from './pricing-refusals.ts';

type Money = (minor: number) => string;

const either = new Intl.ListFormat('it', { type: 'disjunction' });
const both = new Intl.ListFormat('it', { type: 'conjunction' });

const title = (facts: Facts) => textOf(facts, 'title', 'questo articolo');
const ofIt = (facts: Facts) =>
  textOf(facts, 'inCart') === '' || numberOf(facts, 'inCart') === 0 ? '' : ', carrello compreso';

/** Why something was not done, and always what can be done instead; by the code tools and rules return. */
export const refusals: Record<string, (facts: Facts, money: Money) => string> = {
  ...approvalRefusals,
  ...handOffRefusals,
  ...safetyRefusals,
  not_allowed: () => 'Questo qui non lo posso fare per Lei. Posso aiutarLa con altro?',

  other_currency: (facts) =>
    `I nostri prezzi sono in ${textOf(facts, 'currency')} e non converto ${currencyName(textOf(facts, 'asked'))}. Quanto vuole spendere in ${textOf(facts, 'currency')}?`,
  item_gone: () => 'Questo non lo abbiamo più. Cerco qualcosa di simile?',
  no_such_place: (facts) => {
    const shown = numberOf(facts, 'shown');
    return shown === 0
      ? 'Non Le ho ancora mostrato un elenco. Che cosa cerca?'
      : `Nell’elenco ce ne sono solo ${shown}. Quale intende?`;
  },
  no_other: () => 'Vedo una cosa sola davanti a noi. Mi dica il nome dell’altra e la trovo.',
  nothing_in_focus: () => 'Non sono sicuro di che cosa intenda. Mi dica il nome, o che cosa sta cercando.',
  nothing_like_it: (facts) =>
    `Non ho trovato niente come ${inItalian(textOf(facts, 'wished', 'questo'))}. Provi con altre parole, o mi dica a che cosa serve.`,
  wish_in_the_way: (facts, money) => {
    const inTheWay = inItalian(textOf(facts, 'inTheWay'));
    const total = numberOf(facts, 'total');
    const available = listOf(facts, 'available');
    const nearest = facts['nearestPriceMinor'];
    const found = `Non ho niente che abbia tutto questo: ${inItalian(textOf(facts, 'wished', 'proprio così'))}.`;
    const without =
      inTheWay === '' || total === 0
        ? ''
        : ` L’ostacolo è: ${inTheWay}. Senza ${total === 1 ? 'ce n’è 1' : `ce ne sono ${total}`}.`;
    const instead = available.length === 0 ? '' : ` C’è invece ${either.format(available.map(inItalian))}.`;
    const price = typeof nearest === 'number' ? ` Il prezzo più vicino è ${money(nearest)}.` : '';
    return `${found}${without}${instead}${price} Che cosa vuole cambiare?`;
  },

  ...stockRefusals,
  ...stockroomRefusals,
  sold_out: (facts) => `${title(facts)} è esaurito. Cerco qualcosa di simile?`,
  not_enough_stock: (facts) => {
    const stock = numberOf(facts, 'stock');
    return `Di ${title(facts)} ${stock === 1 ? 'ne resta solo 1' : `ne restano solo ${stock}`}${ofIt(facts)}. Prende questi, o meno?`;
  },
  max_quantity: (facts) =>
    `In un ordine ci possono essere al massimo ${numberOf(facts, 'most')} pezzi di ${title(facts)}${ofIt(facts)}. Quanti ne vuole?`,
  whole_pieces: (facts) => `${title(facts)} si vende solo a pezzi interi. Quanti ne vuole?`,
  no_such_pack: (facts) => {
    const packs = listOf(facts, 'packs').map(packText);
    const have =
      packs.length === 0 ? 'Si vende al pezzo.' : `C’è ${either.format(packs)}, oppure il pezzo singolo.`;
    const asked = packText(textOf(facts, 'asked', 'pack'));
    return `${title(facts)} non si vende in questo formato: ${asked}. ${have} Quanti ne vuole?`;
  },

  cart_empty: () => 'Il carrello è vuoto. Mi dica che cosa cerca e glielo trovo.',
  not_in_cart: (facts) => {
    const inCart = listOf(facts, 'inCart');
    return `${title(facts)} non è nel carrello. ${inCart.length === 0 ? 'Lo aggiungo?' : `Contiene ${both.format(inCart)}.`}`;
  },
  ...paymentRefusals,
  ...pricingRefusals,
  payment_declined: (facts) =>
    `Il pagamento con ${textOf(facts, 'label', 'questo metodo')} è stato rifiutato. Non è stato ordinato né addebitato nulla. ` +
    'Può provare con un altro metodo di pagamento.',
  payment_too_small: (facts, money) =>
    `Su ${textOf(facts, 'label', 'carta regalo')} ci sono ${money(numberOf(facts, 'balanceMinor'))}, e l’ordine è di ` +
    `${money(numberOf(facts, 'totalMinor'))}. Può pagare invece con una carta.`,
  no_such_payment: (facts) => {
    const have = listOf(facts, 'have');
    const instead = have.length === 0 ? 'Può pagare con la carta.' : `Può pagare con ${either.format(have)}.`;
    return `Nel Suo account non vedo ${textOf(facts, 'asked', 'questo metodo di pagamento')}. ${instead}`;
  },
  no_payment_method: () =>
    'Nel Suo account non c’è ancora un metodo di pagamento. Ne aggiunga uno e poi proceda di nuovo all’ordine.',

  order_not_found: () => 'Non trovo nessun Suo ordine così. Il numero è nella conferma; può controllarlo?',
  no_order_with: (facts) =>
    `In nessuno dei Suoi ordini c’è ${inItalian(textOf(facts, 'wished', 'questo'))}. Conosce il numero dell’ordine?`,
  no_orders: () => 'Non ha ancora ordini. Posso aiutarLa a trovare qualcosa?',
  order_not_cancellable: (facts) =>
    `L’ordine ${textOf(facts, 'order')} non si può più annullare: ${stateText(textOf(facts, 'status'))}. ` +
    'Per il reso si rivolga al negozio.',
  order_already_cancelled: (facts) =>
    `L’ordine ${textOf(facts, 'order')} è già annullato; non c’è altro da fare.`,
  order_changed: (facts) =>
    `L’ordine ${textOf(facts, 'order')} è cambiato proprio ora, quindi l’ho lasciato com’è. Mi chieda dov’è per vedere il suo stato.`,

  ...changeRefusals,

  stock_below_zero: (facts) =>
    `Di ${title(facts)} risultano solo ${numberOf(facts, 'before')}, quindi non posso scaricarne ` +
    `${numberOf(facts, 'taken')}. Se il conto è sbagliato, mi dica quanti ne ha contati.`,
  stock_changed: (facts) =>
    `La giacenza di ${title(facts)} è appena cambiata, quindi l’ho lasciata com’è. Lo ripeta per vedere i nuovi numeri.`,
  stock_too_much: (facts) =>
    `${count(numberOf(facts, 'after'), 'piece')} di ${title(facts)} sono più di quanti ne posso registrare. Può controllare il numero?`,
};
