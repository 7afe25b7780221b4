import type { Say } from '../../prompts/say.ts';
import type { Address } from '../../store/folder/shop-folder.ts';
import { openMinor, type DocumentLine, type Party, type ShopDocument } from '../../store/shop-document.ts';

export type Labelled = { label: string; value: string };
export type Row = {
  title: string;
  /** Small print under the title, a line each. */
  notes: string[];
  quantity: string;
  unit: string;
  amount: string;
};

/** A document in the words of one language, to be laid out and nothing else. */
export type DocumentView = {
  language: string;
  shop: string;
  accent: string | undefined;
  title: string;
  number: string;
  facts: Labelled[];
  parties: { heading: string; lines: string[] }[];
  columns: { item: string; quantity: string; unit: string; amount: string };
  rows: Row[];
  sums: (Labelled & { strong?: boolean })[];
  /** Sentences at the end: how to pay, what the shop adds. */
  sentences: string[];
  bank: Labelled[];
  /** Who sells, for the foot of every page. */
  foot: string;
  page: (page: number, of: number) => string;
  download: string;
};

/** Words a document, of any kind, in the language and for the shop of `say`. */
export function viewDocument(document: ShopDocument, say: Say): DocumentView {
  const { documents: words } = say.words;
  const { kind, number, seller, buyer, deliverTo, lines, order } = document;
  const money = moneyIn(document.currency, say);
  const rows = lines.map((line) => rowOf(line, words.less, money));
  if (rows.length === 0 && order) rows.push(wholeRow(words.givenBack({ order: order.id }), money(document)));
  const { bank, taxNumber, register, email, phone } = seller;
  return {
    language: say.language,
    shop: say.shop.name,
    accent: say.shop.accent,
    title: words.titles[kind],
    number,
    facts: factsOf(document, say),
    parties: [
      { heading: words.from, lines: partyLines(seller, words.labels.taxNumber) },
      {
        heading: kind === 'quote' ? words.offeredTo : words.to,
        lines: partyLines(buyer, words.labels.taxNumber),
      },
      ...(deliverTo ? [{ heading: words.deliverTo, lines: addressLines(deliverTo) }] : []),
    ],
    columns: words.columns,
    rows,
    sums: sumsOf(document, say, money),
    sentences: sentencesOf(document, say, money),
    bank:
      bank && kind === 'invoice' && openMinor(document) > 0
        ? labelled([
            [words.labels.bank, bank.name],
            ['IBAN', bank.iban],
            ['BIC', bank.bic],
          ])
        : [],
    foot: [seller.name, register, taxNumber && `${words.labels.taxNumber} ${taxNumber}`, email, phone]
      .filter(Boolean)
      .join(' · '),
    page: (page, of) => words.page({ page, of }),
    download: words.download,
  };
}

type Format = (amount: number | { totalMinor: number }) => string;

/** Amounts in the document's own currency, which is nearly always the shop's. */
function moneyIn(currency: string, say: Say): Format {
  const own = (minor: number) => {
    if (currency === say.shop.currency) return say.money(minor);
    const format = new Intl.NumberFormat(say.language, { style: 'currency', currency });
    return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  };
  return (amount) => own(typeof amount === 'number' ? amount : amount.totalMinor);
}

function rowOf(line: DocumentLine, less: (of: { amount: string }) => string, money: Format): Row {
  const { title, detail, quantity, unitMinor, savedMinor, why, totalMinor } = line;
  const saved = savedMinor === undefined ? undefined : less({ amount: money(savedMinor) });
  return {
    title,
    notes: [detail, saved && (why === undefined ? saved : `${saved}: ${why}`)].filter(
      (note) => note !== undefined,
    ),
    quantity: String(quantity),
    unit: money(unitMinor),
    amount: money(totalMinor),
  };
}

const wholeRow = (title: string, amount: string): Row => ({
  title,
  notes: [],
  quantity: '',
  unit: '',
  amount,
});

function factsOf({ number, issuedAt, dueAt, validUntil, order, credits, reason }: ShopDocument, say: Say) {
  const { labels } = say.words.documents;
  const date = (instant: string | undefined) => instant && say.date(instant);
  return labelled([
    [labels.number, number],
    [labels.issued, date(issuedAt)],
    [labels.due, date(dueAt)],
    [labels.validUntil, date(validUntil)],
    [labels.credits, credits],
    [labels.order, order?.id],
    [labels.ordered, date(order?.placedAt)],
    [labels.reason, reason],
  ]);
}

function labelled(pairs: readonly (readonly [label: string, value: string | undefined])[]): Labelled[] {
  return pairs.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]));
}

function partyLines({ name, company, address, taxNumber }: Party, taxLabel: string): string[] {
  const lines = [company, name, ...(address ? addressLines({ ...address, name: undefined }) : [])];
  if (taxNumber !== undefined) lines.push(`${taxLabel} ${taxNumber}`);
  return [...new Set(lines.filter((line): line is string => Boolean(line)))];
}

type LooseAddress = { [K in keyof Address]: Address[K] | undefined };

function addressLines({ name, line1, line2, city, region, country, postalCode }: LooseAddress): string[] {
  const town = [postalCode, city].filter(Boolean).join(' ');
  return [name, line1, line2, town, region, country].filter((line): line is string => Boolean(line));
}

function sumsOf(document: ShopDocument, say: Say, money: Format): DocumentView['sums'] {
  const { sums } = say.words.documents;
  const { payment } = say.words.orders;
  const { kind, lines, delivery, taxes, totalMinor, payments } = document;
  const goods = lines.reduce((sum, line) => sum + line.totalMinor, 0);
  const added = taxes.filter(({ included }) => !included);
  const contained = taxes.filter(({ included }) => included);
  const taxLine = ({ name, percent, included, netMinor, amountMinor }: (typeof taxes)[number]) => ({
    label: sums.tax({ name, percent, included, net: money(netMinor) }),
    value: money(amountMinor),
  });
  const parts = delivery !== undefined || added.length > 0;
  return [
    ...(parts && lines.length > 0 ? [{ label: sums.goods, value: money(goods) }] : []),
    ...(delivery ? [{ label: delivery.name, value: money(delivery.priceMinor) }] : []),
    ...added.map(taxLine),
    {
      label: kind === 'credit_note' ? sums.credited : sums.total,
      value: money(totalMinor),
      strong: true,
    },
    ...contained.map(taxLine),
    ...payments.map(({ kind: method, brand, last4, amountMinor }) => ({
      label: sums.paid({
        how: brand || last4 ? payment.card({ brand, last4 }) : payment.kind({ kind: method }),
      }),
      value: money(amountMinor),
    })),
    ...(kind === 'invoice' && payments.length > 0 && openMinor(document) > 0
      ? [{ label: sums.due, value: money(openMinor(document)), strong: true }]
      : []),
  ];
}

function sentencesOf(document: ShopDocument, say: Say, money: Format): string[] {
  const { documents: words } = say.words;
  const { kind, dueAt, validUntil, note } = document;
  const open = openMinor(document);
  return [
    kind === 'invoice' && open <= 0 && words.nothingDue,
    kind === 'invoice' &&
      open > 0 &&
      dueAt !== undefined &&
      words.payBy({ amount: money(open), date: say.date(dueAt) }),
    kind === 'quote' && validUntil !== undefined && words.holdsUntil({ date: say.date(validUntil) }),
    note,
  ].filter((sentence): sentence is string => Boolean(sentence));
}
