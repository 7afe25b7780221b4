import { type Facts, listOf, textOf } from '../facts.ts';

const either = new Intl.ListFormat('it', { type: 'disjunction' });

const ways: Record<string, string> = {
  email: 'il Suo indirizzo e-mail',
  name_postal_code: 'nome e cognome con il codice postale',
  code: 'il Suo indirizzo e-mail, a cui invierò un codice',
};

const waysOf = (facts: Facts) => either.format(listOf(facts, 'ways').map((way) => ways[way] ?? way));

/** Ciò che si dice mentre qualcuno dice chi è. */
export const identity = {
  thanks: ({ name }: { name: string }) => `Grazie, ${name}.`,
  whatNext: () => 'Che cosa posso fare per Lei?',
  known: ({ name }: { name: string }) => `So già chi è, ${name}.`,
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
  identify_too_often: () =>
    "I dati non corrispondevano per troppe volte, quindi per ora non posso riprovare. Acceda al Suo account, o riprovi tra un'ora.",
};
