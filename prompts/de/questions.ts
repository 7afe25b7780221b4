import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { pricingQuestions } from './pricing-refusals.ts';
import { optionName } from './catalog.ts';
import { packText } from './refusals.ts';
import { inGerman } from './values.ts';
import { approvalQuestions } from './approvals.ts';

const either = new Intl.ListFormat('de', { type: 'disjunction' });
const both = new Intl.ListFormat('de', { type: 'conjunction' });

/** What is asked when something is missing or several things fit; by the code tools return. */
export const questions: Record<string, (facts: Facts) => string> = {
  ...approvalQuestions,
  ...pricingQuestions,
  which_product: () => 'Was suchen Sie?',
  which_item: (facts) => `Was davon meinen Sie: ${numbered(listOf(facts, 'titles'))}?`,
  which_variant: (facts) => {
    const [first, ...others] = optionsOf(facts);
    const title = textOf(facts, 'title', 'diesem Artikel');
    if (!first) return `Welche Ausführung von ${title} möchten Sie?`;
    const more = others.map(({ name }) => optionName(name));
    const also = more.length === 0 ? '' : ` Und dazu: ${both.format(more)}?`;
    return `${title}: ${question(first.name)} ${either.format(first.values.map(inGerman))}?${also}`;
  },

  which_line: (facts) => `Was davon in Ihrem Warenkorb: ${numbered(listOf(facts, 'titles'))}?`,
  how_many: (facts) => `Wie viele von ${textOf(facts, 'title', 'diesem Artikel')} sollen es sein?`,
  which_pack: (facts) => `Was meinen Sie: ${either.format(listOf(facts, 'packs').map(packText))}?`,

  which_order: (facts) => `Welche Bestellung meinen Sie: ${either.format(listOf(facts, 'orders'))}?`,
  order_number: () => 'Wie lautet die Bestellnummer?',
  cancel_reason: (facts) =>
    `Darf ich fragen, warum? Zur Auswahl stehen: ${either.format(listOf(facts, 'reasons').map(inGerman))}.`,

  cancel_whole_only: (facts) =>
    `Einzeln (${both.format(listOf(facts, 'named'))}) kann ich nicht stornieren: Die Bestellung ${textOf(facts, 'order')} lässt sich nur als Ganzes stornieren, und darin ist auch noch: ${both.format(listOf(facts, 'others'))}. Soll ich die ganze Bestellung stornieren?`,
  change_what: () => 'Was soll ich ändern oder umtauschen, und was soll es stattdessen sein?',
  which_order_line: (facts) => {
    const name = textOf(facts, 'name');
    return `Was davon meinen Sie${name === '' ? '' : ` mit „${name}“`}: ${numbered(listOf(facts, 'titles'))}?`;
  },
  which_option: (facts) => {
    const options = listOf(facts, 'options');
    const more = numberOf(facts, 'total') - options.length;
    const rest = more > 0 ? ` Es gibt noch ${more} weitere; sagen Sie mir gern, wie es sein soll.` : '';
    return `Welche Ausführung von ${textOf(facts, 'title', 'diesem Artikel')} möchten Sie: ${numbered(options)}?${rest}`;
  },
  which_payment: (facts) => `Welche Zahlungsart soll es sein: ${either.format(listOf(facts, 'methods'))}?`,
  which_address: (facts) => `Welche Adresse meinen Sie: ${numbered(listOf(facts, 'addresses'))}?`,
  new_address: () =>
    'Wie lautet die Adresse? Bitte nennen Sie mir Straße und Hausnummer, Postleitzahl und Ort.',

  address: () => 'Wohin darf ich liefern? Bitte nennen Sie mir Straße und Hausnummer, Postleitzahl und Ort.',
  address_city: () => 'Und in welchem Ort ist das?',
  address_street: () => 'Und welche Straße und Hausnummer?',
  which_delivery: (facts) => `Wie darf ich liefern: ${either.format(listOf(facts, 'names'))}?`,

  stock_direction: (facts) =>
    `Ist das ein Zugang, ein Abgang, oder haben Sie ${textOf(facts, 'title', 'den Artikel')} so gezählt?`,
};

const whichOption: Readonly<Record<string, string>> = {
  size: 'Welche Größe darf es sein,',
  colour: 'Welche Farbe darf es sein,',
  color: 'Welche Farbe darf es sein,',
  material: 'Welches Material darf es sein,',
};

/** The question for an option; one without a German name is named as the shop does. */
function question(option: string): string {
  return whichOption[option] ?? `Was darf es sein bei „${option}“,`;
}

function numbered(titles: readonly string[]): string {
  return either.format(titles.map((title, at) => `${at + 1}. ${title}`));
}

function optionsOf(facts: Facts): { name: string; values: string[] }[] {
  const options = facts['options'];
  if (!Array.isArray(options)) return [];
  return options.flatMap((option: unknown) => {
    if (typeof option !== 'object' || option === null) return [];
    const known = { ...option } as Facts;
    return [{ name: textOf(known, 'name'), values: listOf(known, 'values') }];
  });
}
