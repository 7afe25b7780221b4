import { type Facts, listOf, numberOf, textOf } from '../facts.ts';

type Money = (minor: number) => string;

const either = new Intl.ListFormat('fr', { type: 'disjunction' });

/** Why a paper or an account does not do what was wished, in French; by the code tools and rules return. */
export const accountRefusals: Record<string, (facts: Facts, money: Money) => string> = {
  no_accounts: () => "Aucun client de cette boutique n'a de compte.",
  no_account: () => "Vous n'avez pas de compte chez nous : chaque commande est payée tout de suite.",
  no_account_of: (facts) => `${textOf(facts, 'name', 'Ce client')} n'a pas de compte ouvert.`,
  no_such_invoice: (facts) =>
    `Je ne trouve pas de facture ${textOf(facts, 'number')}. Pouvez-vous vérifier le numéro ?`,
  invoice_paid: (facts) =>
    `La facture ${textOf(facts, 'invoice')} de ${textOf(facts, 'name')} est déjà payée. Demandez-moi où en est son compte pour voir ce qui reste dû.`,
  invoice_of_other: (facts) =>
    `La facture ${textOf(facts, 'invoice')} n'est pas à ${textOf(facts, 'name')}. De qui vient le paiement ?`,
  not_on_account: (facts) =>
    `La facture ${textOf(facts, 'invoice')} n'est sur le compte de personne, je ne peux donc pas y enregistrer de paiement ici.`,
  payment_currency: (facts) =>
    `Les comptes sont tenus en ${textOf(facts, 'currency')} et je ne convertis pas les ${textOf(facts, 'asked')}. Combien a été reçu en ${textOf(facts, 'currency')} ?`,
  account_changed: (facts) =>
    `Le compte de ${textOf(facts, 'name', 'ce client')} vient de changer, je n'ai donc rien enregistré. Redites-le-moi pour voir où il en est.`,
  no_gift_card: () => 'Je ne vois pas de carte cadeau dans votre compte.',
  over_credit_limit: (facts, money) => {
    const short = money(numberOf(facts, 'shortMinor'));
    const paying =
      numberOf(facts, 'balanceMinor') >= numberOf(facts, 'shortMinor')
        ? `régler ${short} de ce qui est dû, `
        : '';
    return (
      `Cette commande de ${money(numberOf(facts, 'totalMinor'))} dépasse votre compte : sur votre plafond de ${money(numberOf(facts, 'limitMinor'))}, ` +
      `${money(numberOf(facts, 'balanceMinor'))} sont utilisés, il y a donc ${short} de trop. ` +
      `Vous pouvez ${paying}retirer des articles pour ce montant, ou payer par carte.`
    );
  },
  account_overdue: (facts, money) => {
    const days = numberOf(facts, 'days');
    return (
      `Rien de plus ne peut aller sur votre compte tant que la facture ${textOf(facts, 'invoice')} n'est pas réglée : ${money(numberOf(facts, 'openMinor'))}, ` +
      `en retard de ${days} ${days === 1 ? 'jour' : 'jours'}. Merci de la régler d'abord, ou de payer cette commande par carte.`
    );
  },
  no_invoices: () =>
    'Cette boutique ne fait pas de factures ici. Merci de la demander directement à la boutique.',
  no_invoice_yet: (facts) =>
    `Il n’y a pas de facture pour la commande ${textOf(facts, 'order')} : son état est « ${textOf(facts, 'status')} ». Demandez-moi où en est la commande pour en savoir plus.`,
};

/** What is asked about accounts, in French. */
export const accountQuestions: Record<string, (facts: Facts) => string> = {
  account_of_whom: () => "De quel compte s'agit-il ? Donnez-moi le nom de l'entreprise ou de la personne.",
  which_customer: (facts) => `De qui parlez-vous : ${either.format(listOf(facts, 'names'))} ?`,
  how_much_paid: (facts) => `Combien ${textOf(facts, 'name', 'le client')} a-t-il payé ?`,
};
