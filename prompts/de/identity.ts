import type { Phrases } from '../say.ts';
import { type Facts, listOf, numberOf, textOf } from '../facts.ts';

const either = new Intl.ListFormat('de', { type: 'disjunction' });

const ways: Record<string, string> = {
  email: 'Ihre E-Mail-Adresse',
  name_postal_code: 'Ihren vollen Namen mit Postleitzahl',
  code: 'Ihre E-Mail-Adresse, an die ich einen Code schicke',
};

const waysOf = (facts: Facts) => either.format(listOf(facts, 'ways').map((way) => ways[way] ?? way));

const later = (minutes: number) =>
  minutes > 90 ? 'morgen' : minutes === 1 ? 'in einer Minute' : `in ${minutes} Minuten`;

/** Was gesagt wird, während jemand sagt, wer er ist. */
export const identity: Phrases['identity'] = {
  thanks: ({ name }) => `Danke, ${name}.`,
  whatNext: () => 'Was kann ich für Sie tun?',
  known: ({ name }) => `Ich weiß schon, wer Sie sind, ${name}.`,
  sent: ({ minutes }) =>
    `Wenn es zu dieser Adresse ein Konto gibt, habe ich gerade einen Code aus sechs Ziffern dorthin geschickt, ${minutes} Minuten gültig. Bitte geben Sie ihn hier ein.`,
  mail: {
    subject: ({ shop }) => `Ihr Code für ${shop}`,
    text: ({ shop, code, minutes }) =>
      `${code} ist Ihr Code für den Chat mit ${shop}. Er gilt ${minutes} Minuten. Falls Sie ihn nicht angefordert haben, hat jemand anders Ihre Adresse eingegeben: Geben Sie ihn nicht weiter.`,
  },
};

export const identityRefusals: Record<string, (facts: Facts) => string> = {
  identify_first: (facts) =>
    listOf(facts, 'ways').length === 0
      ? 'Dafür muss ich wissen, wer Sie sind. Bitte melden Sie sich an und fragen Sie mich dann noch einmal.'
      : `Bitte nennen Sie mir ${waysOf(facts)}, damit ich Ihr Konto finde.`,
  identify_unknown: (facts) =>
    `Damit finde ich kein Konto. Können Sie es noch einmal prüfen oder mir ${waysOf(facts)} nennen?`,
  identify_name: () => 'Und wie ist Ihr voller Name, Vor- und Nachname, wie im Konto?',
  identify_postal_code: (facts) =>
    `Und welche Postleitzahl steht in Ihrem Konto?${listOf(facts, 'ways').includes('email') ? ' Ihre E-Mail-Adresse genügt auch.' : ''}`,
  identify_other: (facts) =>
    `Dieses Gespräch ist für ${textOf(facts, 'name', 'jemand anderen')}. Für alle anderen beginnen Sie bitte ein neues.`,
  sign_in_first: () => 'Dafür melden Sie sich bitte an: Es braucht mehr als das, was Sie mir genannt haben.',
  identify_wrong_code: () =>
    'Dieser Code stimmt nicht oder gilt nicht mehr. Bitte prüfen Sie ihn, oder nennen Sie mir noch einmal Ihre E-Mail-Adresse für einen neuen.',
  identify_too_often: (facts) =>
    `Das wurde zu oft versucht, darum geht es damit jetzt nicht weiter. Bitte melden Sie sich an, oder versuchen Sie es ${later(numberOf(facts, 'minutes'))} wieder.`,
};
