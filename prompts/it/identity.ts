import type { Phrases } from '../say.ts';
import { type Facts, listOf, numberOf, textOf } from '../facts.ts';

const either = new Intl.ListFormat('it', { type: 'disjunction' });

const ways: Record<string, string> = {
  email: 'il Suo indirizzo e-mail',
  name_postal_code: 'nome e cognome con il codice postale',
  code: 'il Suo indirizzo e-mail, a cui invierò un codice',
};

const waysOf = (facts: Facts) => either.format(listOf(facts, 'ways').map((way) => ways[way] ?? way));

const later = (minutes: number) =>
  minutes > 90 ? 'domani' : minutes === 1 ? 'tra un minuto' : `tra ${minutes} minuti`;

/** Ciò che si dice mentre qualcuno dice chi è. */
export const identity: Phrases['identity'] = {
  thanks: ({ name }) => `Grazie, ${name}.`,
  whatNext: () => 'Che cosa posso fare per Lei?',
  known: ({ name }) => `So già chi è, ${name}.`,
  sent: ({ minutes }) =>
    `Se c'è un account con questo indirizzo, ho appena inviato un codice di sei cifre, valido per ${minutes} minuti. Lo scriva qui, per favore.`,
  mail: {
    subject: ({ shop }) => `Il Suo codice per ${shop}`,
    text: ({ shop, code, minutes }) =>
      `${code} è il Suo codice per la chat con ${shop}. È valido per ${minutes} minuti. Se non l'ha chiesto Lei, qualcun altro ha scritto il Suo indirizzo: non lo dia a nessuno.`,
  },
};

export const identityRefusals: Record<string, (facts: Facts) => string> = {
  identify_first: (facts) =>
    listOf(facts, 'ways').length === 0
      ? 'Per questo devo sapere chi è. Acceda al Suo account e me lo chieda di nuovo.'
      : `Mi dica, per favore, ${waysOf(facts)}, così trovo il Suo account.`,
  identify_unknown: (facts) =>
    `Non trovo nessun account con questi dati. Può controllarli, o darmi ${waysOf(facts)}?`,
  identify_name: () => 'E qual è il Suo nome completo, nome e cognome, come nel Suo account?',
  identify_postal_code: (facts) =>
    `E qual è il codice postale del Suo account?${listOf(facts, 'ways').includes('email') ? ' Va bene anche il Suo indirizzo e-mail.' : ''}`,
  identify_other: (facts) =>
    `Questa conversazione è per ${textOf(facts, 'name', "un'altra persona")}. Per altre persone ne cominci una nuova, per favore.`,
  sign_in_first: () => 'Per questo acceda al Suo account, per favore: serve più di quello che mi ha detto.',
  identify_wrong_code: () =>
    'Questo codice non è giusto o non è più valido. Lo controlli, oppure mi dica di nuovo il Suo indirizzo e-mail per riceverne uno nuovo.',
  identify_too_often: (facts) =>
    `Ci sono stati troppi tentativi, quindi per ora non posso continuare. Acceda al Suo account, o riprovi ${later(numberOf(facts, 'minutes'))}.`,
};
