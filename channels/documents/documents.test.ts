import { assert, asyncProperty, string } from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { languages } from '../../prompts/languages.ts';
import { sayFor } from '../../prompts/say.ts';
import { shopSecret } from '../../store/queries/shops.ts';
import { documentPath, linkSeconds, signDocument } from '../../tools/documents/document-link.ts';
import { getInvoice } from '../../tools/invoices/get-invoice.ts';
import { runTool } from '../../tools/run-tool.fixture.ts';
import { ada, openTestShop, type TestShop } from '../../tools/test-shop.fixture.ts';
import { signCustomerToken } from '../web/identity.ts';
import { openTestApp } from '../web/test-app.fixture.ts';
import { documentHtml } from './document-html.ts';
import { documentPdf } from './document-pdf.ts';
import { viewDocument } from './document-view.ts';
import { pdfPages } from './read-pdf.fixture.ts';
import { documentRoutes } from './routes.ts';
import {
  longInvoice,
  sampleCreditNote,
  sampleInvoice,
  sampleQuote,
  sampleShop,
} from './sample-documents.fixture.ts';

let shop: TestShop;
let get: (path: string, headers?: Record<string, string>) => Promise<Response>;
let now: Date;
let links: { html: string; pdf: string };
beforeEach(async () => {
  shop = await openTestShop({
    seller: { name: 'Imaginary Ltd', address: { line1: '4 Quay', city: 'Porthaven' } },
  });
  now = shop.now;
  const { app } = openTestApp(undefined, {
    documents: documentRoutes({ store: shop.store, now: () => now }),
  });
  get = async (path, headers = {}) => app.request(path, { headers });
  const told = await runTool(getInvoice, shop.ctx(ada), { order: { number: 'W000002' } });
  const [paper] = 'result' in told ? told.result.papers : [];
  if (!paper) throw new Error('no invoice');
  links = paper;
});
afterEach(() => shop.close());

test('the link in the reply opens the document, as a page and as a PDF, without any other token', async () => {
  const page = await get(links.html);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(page.headers.get('cache-control')).toBe('private, no-store');
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'; style-src 'sha256-/);
  expect(await page.text()).toContain('2026-0001');
  const file = await get(links.pdf);
  expect(file.headers.get('content-type')).toBe('application/pdf');
  expect(file.headers.get('content-disposition')).toBe('inline; filename="Invoice-2026-0001.pdf"');
  expect(new TextDecoder('latin1').decode(await file.arrayBuffer())).toMatch(/^%PDF-1\.5[^]*%%EOF\s*$/);
});

test('the page a link opens points to the PDF beside it', async () => {
  const page = await (await get(links.html)).text();
  const href = /href="([^"]+\.pdf)"/.exec(page)?.[1] ?? '';
  expect(new URL(href, `http://shop${links.html}`).pathname).toBe(links.pdf);
});

test('no other link opens anything', async () => {
  const secret = (await shopSecret(shop.store, 'test')) ?? '';
  const key = { kind: 'issued', number: '2026-0001', language: 'en' } as const;
  const path = async (id: string, by: string, of: string = key.number) =>
    documentPath(id, await signDocument(id, by, { ...key, number: of }, now), 'pdf');
  expect((await get(await path('test', secret))).status).toBe(200);
  const token = links.pdf.split('/').at(-1) ?? '';
  const [head = '', , sign = ''] = token.split('.');
  const forged = Buffer.from(
    JSON.stringify({
      kind: 'issued',
      lang: 'en',
      sub: '2026-0002',
      aud: 'shopkeeper-document:test',
      exp: 9e9,
    }),
  ).toString('base64url');
  const identity = await signCustomerToken({
    shop: 'test',
    secret,
    customer: 'ada',
    now,
    lifetimeSeconds: 60,
  });
  const refused = [
    await path('test', 'the secret of somebody else'),
    await path('test', secret, '2026-0002'),
    links.pdf.replace('/test/', '/other/'),
    documentPath('test', `${head}.${forged}.${sign}`, 'pdf'),
    documentPath('test', identity, 'pdf'),
    '/v1/shops/test/documents/2026-0001.pdf',
    '/v1/shops/test/documents/..%2F..%2Fetc%2Fpasswd.html',
    `/v1/shops/test/documents/${'a'.repeat(5000)}.b.c.html`,
  ];
  for (const one of refused) expect((await get(one)).status, one).toBe(404);
});

test('a link signs nobody in', async () => {
  const token = (links.pdf.split('/').at(-1) ?? '').replace(/\.pdf$/, '');
  const { post } = openTestApp();
  const answer = await post({ shop: 'wine', message: 'hi' }, { authorization: `Bearer ${token}` });
  expect(answer.status).toBe(401);
});

test('it expires, and says so in a page to people and in an error to programs', async () => {
  now = new Date(now.getTime() + (linkSeconds + 1) * 1000);
  const program = await get(links.pdf);
  expect(program.status).toBe(410);
  expect(await program.json()).toMatchObject({ error: { code: 'expired_link' } });
  const person = await get(links.html, { accept: 'text/html,*/*' });
  expect(person.status).toBe(410);
  expect(await person.text()).toContain('This link has expired');
});

const samples = { sampleInvoice, longInvoice, sampleCreditNote, sampleQuote };

for (const language of Object.keys(languages)) {
  test(`${language}: every kind of document has a page and a PDF in the language`, async () => {
    const say = sayFor(sampleShop, language);
    for (const document of Object.values(samples)) {
      const view = viewDocument(document, say);
      const { body } = await documentHtml(view, 'x.pdf');
      expect(body).toContain(`<html lang="${language}">`);
      expect(body).toContain(say.words.documents.titles[document.kind]);
      expect(body).not.toMatch(/undefined|NaN|\[object/);
      expect((await documentPdf(view, document.issuedAt)).length).toBeGreaterThan(2000);
    }
  });
}

test('the API document describes the route', async () => {
  const document = (await (await get('/openapi.json')).json()) as {
    paths: Record<string, { get?: { responses: object } }>;
  };
  const { get: described } = document.paths['/v1/shops/{shop}/documents/{file}'] ?? {};
  expect(Object.keys(described?.responses ?? {})).toEqual(['200', '404', '410', '500']);
});

test('what people and shops are called is text on the page, never markup', async () => {
  const evil = '"><script>alert(1)</script>&';
  const buyer = { name: evil, company: evil, address: { line1: evil, city: evil } };
  const [line] = sampleInvoice.lines;
  const document = { ...sampleInvoice, buyer, note: evil, lines: [{ ...line!, title: evil, detail: evil }] };
  const { body } = await documentHtml(viewDocument(document, sayFor(sampleShop, 'en')), 'x.pdf');
  expect(body).not.toContain('<script');
  expect(body).toContain('&lt;script&gt;');
});

test('no name or title is too odd for a page or a PDF', async () => {
  const odd = string({ unit: 'binary', maxLength: 400 });
  await assert(
    asyncProperty(odd, odd, async (name, title) => {
      const [line] = sampleInvoice.lines;
      const buyer = { name, address: { line1: name, city: title } };
      const document = { ...sampleInvoice, buyer, lines: [{ ...line!, title }] };
      const view = viewDocument(document, sayFor(sampleShop, 'en'));
      const pages = pdfPages(await documentPdf(view, document.issuedAt));
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`);
      const { body } = await documentHtml(view, 'x.pdf');
      expect(body.match(/<script|<img|onerror=/gi)).toBeNull();
    }),
    { numRuns: 25 },
  );
});

test('the same document is the same file, byte by byte', async () => {
  const view = viewDocument(sampleInvoice, sayFor(sampleShop, 'en'));
  expect(await documentPdf(view, sampleInvoice.issuedAt)).toEqual(
    await documentPdf(view, sampleInvoice.issuedAt),
  );
});

test('a long document has the head of its table and the count of pages on every page', async () => {
  const view = viewDocument(longInvoice, sayFor(sampleShop, 'en'));
  const pages = pdfPages(await documentPdf(view, longInvoice.issuedAt));
  expect(pages.length).toBeGreaterThan(2);
  for (const [at, page] of pages.entries()) {
    expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
    expect(page).toContain('Unit price');
  }
  const all = pages.join('\n');
  for (const { title } of longInvoice.lines) expect(all).toContain(title.slice(0, 12));
  expect(all).toContain('€105.00');
  expect(all).toContain('Œuvre');
});
