import { z } from 'zod';
import type { Say } from '../../prompts/say.ts';
import { shopSecret } from '../../store/queries/shops.ts';
import { openMinor, type ShopDocument } from '../../store/shop-document.ts';
import type { Card } from '../card.ts';
import { documentPath, signDocument, type DocumentKey } from '../documents/document-link.ts';
import type { ToolContext } from '../tool.ts';

/** A document as a reply tells of it, with the links that open it. Minor units of the shop's currency. */
export const paperView = z.object({
  kind: z.enum(['invoice', 'credit_note', 'quote']),
  number: z.string(),
  order: z.string().optional(),
  issuedAt: z.string(),
  dueAt: z.string().optional(),
  validUntil: z.string().optional(),
  totalMinor: z.int(),
  /** What is still to be paid. */
  openMinor: z.int(),
  html: z.string(),
  pdf: z.string(),
});

export type PaperView = z.infer<typeof paperView>;

/**
 * A document to be shown to whoever may see it, which the caller has made sure of: its links open it for anybody who
 * has them. `stillOpenMinor` is what is to be paid by now, where that is not what it was when it was issued.
 */
export async function viewPaper(
  { store, shop, say, now, publicUrl = '' }: ToolContext,
  document: ShopDocument,
  from: DocumentKey['kind'],
  stillOpenMinor = openMinor(document),
): Promise<PaperView> {
  const secret = await shopSecret(store, shop.id);
  if (secret === undefined) throw new Error(`documents: ${shop.id} has no secret`);
  const { kind, number, order, issuedAt, dueAt, validUntil, totalMinor } = document;
  const token = await signDocument(shop.id, secret, { kind: from, number, language: say.language }, now);
  const link = (format: 'html' | 'pdf') => `${publicUrl}${documentPath(shop.id, token, format)}`;
  return {
    kind,
    number,
    ...(order && { order: order.id }),
    issuedAt,
    ...(dueAt !== undefined && stillOpenMinor > 0 && { dueAt }),
    ...(validUntil !== undefined && { validUntil }),
    totalMinor,
    openMinor: stillOpenMinor,
    html: link('html'),
    pdf: link('pdf'),
  };
}

/** "Invoice 2026-0012". */
export function paperTitle({ kind, number }: Pick<PaperView, 'kind' | 'number'>, say: Say): string {
  return `${say.words.documents.titles[kind]} ${number}`;
}

export function paperCard(view: PaperView, say: Say): Card {
  const { labels, card } = say.words.documents;
  const { order, issuedAt, dueAt, validUntil, openMinor: open, totalMinor } = view;
  const facts = [
    { label: labels.issued, value: say.date(issuedAt) },
    order !== undefined && { label: labels.order, value: order },
    dueAt !== undefined && { label: labels.due, value: say.date(dueAt) },
    validUntil !== undefined && { label: labels.validUntil, value: say.date(validUntil) },
  ];
  return {
    type: 'document',
    title: paperTitle(view, say),
    facts: facts.filter((fact) => typeof fact === 'object'),
    sums: [
      { label: labels.total, amount: say.amount(totalMinor), strong: true },
      ...(open > 0 ? [{ label: labels.open, amount: say.amount(open) }] : []),
    ],
    links: [
      { label: card.open, url: view.html },
      { label: card.pdf, url: view.pdf },
    ],
  };
}
