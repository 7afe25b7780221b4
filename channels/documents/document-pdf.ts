import type { DocumentView, Row } from './document-view.ts';
import { winAnsi } from './win-ansi.ts';

/** Points, 72 to the inch. */
const margin = { top: 56, side: 56, bottom: 72 };
const regular = 'Helvetica';
const bold = 'Helvetica-Bold';
const ink = '#1c1c1e';
const soft = '#5c5c63';
const line = '#dcdce0';
const gap = 12;

type Pdf = PDFKit.PDFDocument;
type Frame = { left: number; right: number; width: number; bottom: number };
type Columns = {
  item: [number, number];
  quantity: [number, number];
  unit: [number, number];
  amount: [number, number];
};

/**
 * The document as a PDF on A4: the head of the table again on every page, a line never torn in two, and the number of
 * pages on each. `issuedAt` (ISO 8601) is the only time in it, so the same document is the same file, byte by byte.
 */
export async function documentPdf(view: DocumentView, issuedAt: string): Promise<Uint8Array<ArrayBuffer>> {
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: margin.top, left: margin.side, right: margin.side, bottom: margin.bottom },
    // Pages are numbered once all of them are there.
    bufferPages: true,
    lang: view.language,
    displayTitle: true,
    pdfVersion: '1.5',
    info: {
      Title: `${view.title} ${view.number}`,
      Author: view.shop,
      CreationDate: new Date(issuedAt),
      ModDate: new Date(issuedAt),
    },
  });
  const chunks: Uint8Array[] = [];
  const done = Promise.withResolvers<void>();
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  pdf.on('end', done.resolve);
  pdf.on('error', done.reject);

  const frame: Frame = {
    left: margin.side,
    right: pdf.page.width - margin.side,
    width: pdf.page.width - 2 * margin.side,
    bottom: pdf.page.height - margin.bottom,
  };
  drawHead(pdf, view, frame);
  drawParties(pdf, view, frame);
  drawTable(pdf, view, frame);
  drawSums(pdf, view, frame);
  drawEnd(pdf, view, frame);
  numberPages(pdf, view, frame);
  pdf.end();
  await done.promise;
  return joined(chunks);
}

type Style = { size?: number; font?: string; colour?: string; align?: 'left' | 'right' };

/** Writes a text at a place and returns how high it is. */
function write(pdf: Pdf, text: string, x: number, y: number, width: number, style: Style = {}): number {
  const { size = 10, font = regular, colour = ink, align = 'left' } = style;
  const said = winAnsi(text);
  pdf.font(font).fontSize(size).fillColor(colour);
  const height = pdf.heightOfString(said, { width });
  pdf.text(said, x, y, { width, align });
  return height;
}

function heightOf(pdf: Pdf, text: string, width: number, { size = 10, font = regular }: Style = {}): number {
  return pdf.font(font).fontSize(size).heightOfString(winAnsi(text), { width });
}

function rule(pdf: Pdf, { left, right }: Frame, y: number, colour: string, width: number): void {
  pdf.moveTo(left, y).lineTo(right, y).lineWidth(width).strokeColor(colour).stroke();
}

function drawHead(pdf: Pdf, view: DocumentView, frame: Frame): void {
  const half = frame.width / 2;
  let y = margin.top;
  y += write(pdf, view.shop, frame.left, y, half, { size: 11, font: bold, colour: soft }) + 4;
  y += write(pdf, view.title, frame.left, y, half, { size: 24, font: bold });
  let factY = margin.top;
  const labelWidth = 100;
  for (const { label, value } of view.facts) {
    const width = half - labelWidth - gap;
    const x = frame.right - width;
    const name = write(pdf, label, x - labelWidth - gap, factY, labelWidth, { size: 9.5, colour: soft });
    factY += Math.max(name, write(pdf, value, x, factY, width, { size: 9.5, align: 'right' })) + 3;
  }
  pdf.y = Math.max(y, factY) + gap;
  rule(pdf, frame, pdf.y, view.accent ?? ink, 2.5);
  pdf.y += 22;
}

function drawParties(pdf: Pdf, { parties }: DocumentView, frame: Frame): void {
  const width = (frame.width - gap * 2 * (parties.length - 1)) / parties.length;
  const top = pdf.y;
  const ends = parties.map(({ heading, lines }, at) => {
    const x = frame.left + at * (width + gap * 2);
    let y = top + write(pdf, heading, x, top, width, { size: 9, font: bold, colour: soft }) + 3;
    for (const text of lines) y += write(pdf, text, x, y, width) + 1.5;
    return y;
  });
  pdf.y = Math.max(...ends) + 24;
}

function columnsOf({ left, right }: Frame): Columns {
  const amount = 82;
  const unit = 82;
  const quantity = 56;
  const at = right - amount;
  return {
    amount: [at, amount],
    unit: [at - unit, unit - gap],
    quantity: [at - unit - quantity, quantity - gap],
    item: [left, at - unit - quantity - gap - left],
  };
}

function drawTable(pdf: Pdf, view: DocumentView, frame: Frame): void {
  const columns = columnsOf(frame);
  drawTableHead(pdf, view, frame, columns);
  for (const row of view.rows) {
    const height = rowHeight(pdf, row, columns);
    if (pdf.y + height > frame.bottom) {
      newPage(pdf);
      drawTableHead(pdf, view, frame, columns);
    }
    drawRow(pdf, row, columns);
    pdf.y += height;
    rule(pdf, frame, pdf.y - 4, line, 0.75);
  }
}

function drawTableHead(pdf: Pdf, { columns: names }: DocumentView, frame: Frame, columns: Columns): void {
  const style: Style = { size: 9, font: bold, colour: soft };
  const y = pdf.y;
  const heights = (['item', 'quantity', 'unit', 'amount'] as const).map((name) => {
    const [x, width] = columns[name];
    return write(pdf, names[name], x, y, width, { ...style, align: name === 'item' ? 'left' : 'right' });
  });
  pdf.y = y + Math.max(...heights) + 5;
  rule(pdf, frame, pdf.y, ink, 0.75);
  pdf.y += 7;
}

const small: Style = { size: 8.5, colour: soft };

function rowHeight(pdf: Pdf, { title, notes }: Row, { item: [, width] }: Columns): number {
  const text = notes.reduce(
    (sum, note) => sum + heightOf(pdf, note, width, small),
    heightOf(pdf, title, width),
  );
  return text + 12;
}

function drawRow(pdf: Pdf, row: Row, columns: Columns): void {
  const top = pdf.y;
  const [x, width] = columns.item;
  let y = top + write(pdf, row.title, x, top, width);
  for (const note of row.notes) y += write(pdf, note, x, y, width, small);
  for (const name of ['quantity', 'unit', 'amount'] as const) {
    const [at, wide] = columns[name];
    write(pdf, row[name], at, top, wide, { align: 'right' });
  }
  pdf.y = top;
}

function drawSums(pdf: Pdf, { sums }: DocumentView, frame: Frame): void {
  const amount = 96;
  const width = 200;
  const styleOf = (strong: boolean | undefined): Style => (strong ? { size: 13, font: bold } : {});
  const heights = sums.map(({ label, strong }) => heightOf(pdf, label, width, styleOf(strong)) + 5);
  const all = heights.reduce((sum, height) => sum + height, gap);
  if (pdf.y + all > frame.bottom) newPage(pdf);
  pdf.y += gap;
  for (const [at, { label, value, strong }] of sums.entries()) {
    const y = pdf.y;
    const style = styleOf(strong);
    write(pdf, label, frame.right - amount - width, y, width, { ...style, colour: strong ? ink : soft });
    write(pdf, value, frame.right - amount, y, amount, { ...style, align: 'right' });
    pdf.y = y + (heights[at] ?? 0);
  }
}

function drawEnd(pdf: Pdf, { sentences, bank }: DocumentView, frame: Frame): void {
  const label = 60;
  const texts = sentences.reduce((sum, text) => sum + heightOf(pdf, text, frame.width) + 6, 20);
  if (pdf.y + texts + bank.length * 15 > frame.bottom) newPage(pdf);
  pdf.y += 20;
  for (const text of sentences) pdf.y += sentenceHeight(pdf, text, frame) + 6;
  for (const { label: name, value } of bank) {
    const y = pdf.y;
    write(pdf, name, frame.left, y, label, { colour: soft });
    pdf.y = y + write(pdf, value, frame.left + label, y, frame.width - label) + 3;
  }
}

function sentenceHeight(pdf: Pdf, text: string, { left, width }: Frame): number {
  const y = pdf.y;
  const height = write(pdf, text, left, y, width);
  pdf.y = y;
  return height;
}

function newPage(pdf: Pdf): void {
  pdf.addPage();
  pdf.y = margin.top;
}

function numberPages(pdf: Pdf, view: DocumentView, frame: Frame): void {
  const { count } = pdf.bufferedPageRange();
  for (let at = 0; at < count; at++) {
    pdf.switchToPage(at);
    // The foot stands below the margin, where a text would begin a new page.
    pdf.page.margins.bottom = 0;
    const y = pdf.page.height - margin.bottom + 22;
    rule(pdf, frame, y - 8, line, 0.75);
    const counted = 110;
    write(pdf, view.foot, frame.left, y, frame.width - counted - gap, { size: 8, colour: soft });
    const page = view.page(at + 1, count);
    write(pdf, page, frame.right - counted, y, counted, { size: 8, colour: soft, align: 'right' });
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
