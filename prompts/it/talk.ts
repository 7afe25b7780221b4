import type { Phrases } from '../say.ts';

/** What the shop says when no tool has spoken. */
export const talk: Phrases['talk'] = {
  greeting: ({ welcome }) => welcome,
  welcome: ({ shop }) =>
    `Buongiorno! Sono l’assistente di ${shop}, un programma e non una persona. Trovo articoli, controllo la disponibilità, preparo il carrello e seguo i Suoi ordini.`,
  thanks: () => 'È un piacere. Le serve altro?',
  bye: () => 'Arrivederci e a presto.',
  help: () =>
    'Posso trovare articoli, controllare disponibilità e prezzi, tenere il carrello, inviare un ordine, dirLe dov’è un ordine e annullarne uno che non è ancora partito.',
  unknown: () =>
    'Non ho capito, oppure è una cosa a cui non so rispondere. Posso aiutarLa con gli articoli, il carrello e gli ordini.',
  unknownAgain: () =>
    'Mi dispiace, ancora non ho capito. Provi con poche parole semplici, come quelle qui sotto; per il resto può aiutarLa un collega in negozio.',
  empty: () => 'Il messaggio era vuoto. Che cosa posso fare per Lei?',
  wordless: () => 'Questo non riesco a leggerlo. Che cosa posso fare per Lei, in poche parole?',
  tooLong: ({ length, most }) =>
    `È più di quanto riesca a leggere in una volta (${length} caratteri; il mio limite è ${most}). Può dirmelo in poche frasi?`,
  nothingToConfirm: () => 'In questo momento non c’è niente da confermare. Che cosa posso fare per Lei?',
  nothingToDecline: () => 'Va bene. Che cosa posso fare per Lei?',
  declined: ({ summary }) => `Va bene, non l’ho fatto: ${summary}. È rimasto tutto com’era.`,
  stillWaiting: ({ summary }) => `Aspetto ancora un sì o un no: ${summary}.`,
  backTo: ({ question }) => `E torniamo a dove eravamo: ${question}`,
  changed: (text) => `Da quando Le ho chiesto conferma è cambiato qualcosa. ${text}`,
  failed: () => 'Qualcosa è andato storto da parte mia e nulla è stato modificato. Riprovi, per favore.',
  yes: () => ({ label: 'Sì', say: 'Sì' }),
  no: () => ({ label: 'No', say: 'No' }),
};
