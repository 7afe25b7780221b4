import { type Facts, listOf, textOf } from '../facts.ts';

const either = new Intl.ListFormat('de', { type: 'disjunction' });

const ways: Record<string, string> = {
  email: 'Ihre E-Mail-Adresse',
  name_postal_code: 'Ihren vollen Namen mit Postleitzahl',
  code: 'Ihre E-Mail-Adresse, an die ich einen Code schicke',
};

const waysOf = (facts: Facts) => either.format(listOf(facts, 'ways').map((way) => ways[way] ?? way));

/** Was gesagt wird, während jemand sagt, wer er ist. */
export const identity = {
  thanks: ({ name }: { name: string }) => `Danke, ${name}.`,
  whatNext: () => 'Was kann ich für Sie tun?',
  known: ({ name }: { name: string }) => `Ich weiß schon, wer Sie sind, ${name}.`,
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
  identify_too_often: () =>
    'Das hat zu oft nicht gepasst, darum kann ich es jetzt nicht noch einmal versuchen. Bitte melden Sie sich an, oder versuchen Sie es in einer Stunde wieder.',
};
