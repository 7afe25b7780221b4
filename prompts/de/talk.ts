import type { Phrases } from '../say.ts';

/** What the shop says when no tool has spoken. */
export const talk: Phrases['talk'] = {
  greeting: ({ welcome }) => welcome,
  welcome: ({ shop }) =>
    `Hallo! Ich bin der digitale Assistent von ${shop}. Ich kann für Sie suchen, den Bestand prüfen, Ihren Warenkorb füllen und mich um Ihre Bestellungen kümmern.`,
  thanks: () => 'Sehr gerne. Kann ich sonst noch etwas für Sie tun?',
  bye: () => 'Auf Wiedersehen und bis bald!',
  help: () =>
    'Ich kann Artikel suchen, Bestand und Preise nennen, Ihren Warenkorb führen, eine Bestellung aufgeben, sagen, wo eine Bestellung ist, und eine stornieren, die noch nicht verschickt ist.',
  unknown: () =>
    'Das habe ich nicht verstanden, oder ich kann es nicht beantworten. Ich helfe gern bei Artikeln, Warenkorb und Bestellungen.',
  unknownAgain: () =>
    'Ich verstehe es leider immer noch nicht, Entschuldigung. Versuchen Sie es mit wenigen einfachen Worten; bei allem anderen hilft Ihnen das Team im Laden.',
  empty: () => 'Da stand nichts in der Nachricht. Was kann ich für Sie tun?',
  wordless: () => 'Das kann ich nicht lesen. Was kann ich für Sie tun, in ein paar Worten?',
  tooLong: ({ length, most }) =>
    `Das ist mehr, als ich auf einmal lesen kann (${length} Zeichen, höchstens ${most}). Können Sie es in ein paar Sätzen sagen?`,
  nothingToConfirm: () => 'Im Moment wartet nichts auf ein Ja. Was kann ich für Sie tun?',
  nothingToDecline: () => 'In Ordnung. Was kann ich für Sie tun?',
  declined: ({ summary }) => `In Ordnung, nicht ausgeführt: ${summary}. Alles bleibt, wie es war.`,
  stillWaiting: ({ summary }) => `Ich warte noch auf Ihr Ja oder Nein: ${summary}.`,
  backTo: ({ question }) => `Und zurück zu meiner Frage: ${question}`,
  changed: (text) => `Seit meiner Frage hat sich etwas geändert. ${text}`,
  failed: () =>
    'Bei mir ist etwas schiefgegangen, geändert wurde nichts. Bitte versuchen Sie es noch einmal.',
  yes: () => ({ label: 'Ja', say: 'Ja' }),
  no: () => ({ label: 'Nein', say: 'Nein' }),
};
