import { type Context, Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { sayFor } from '../../prompts/say.ts';
import type { Store } from '../../store/open-store.ts';
import { findShop, shopSecret } from '../../store/queries/shops.ts';
import { loadDocument } from '../../tools/documents/load-document.ts';
import { readDocumentKey } from '../../tools/documents/document-link.ts';
import { describeDocument } from '../web/describe-api.ts';
import { answerProblem } from '../web/errors.ts';
import type { WebEnv } from '../web/headers.ts';
import { documentHtml, noticeHtml, type Page } from './document-html.ts';
import { documentPdf } from './document-pdf.ts';
import { viewDocument } from './document-view.ts';

export type DocumentParts = { store: Store; now: () => Date };

const fileName = /^(?<token>[\w-]+\.[\w-]+\.[\w-]+)\.(?<format>html|pdf)$/;
const longestName = 1500;

/**
 * `GET /v1/shops/:shop/documents/:file`: an invoice, credit note or quote, for whoever holds the link that code signed
 * for somebody who may see it. No other link opens anything, and an answer says no more than that.
 */
export function documentRoutes({ store, now }: DocumentParts): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get('/v1/shops/:shop/documents/:file', describeRoute(describeDocument), async (c) => {
    const { shop: id, file } = c.req.param();
    // A link is as good as the document: no cache, no search engine and no other site may keep it.
    c.header('Cache-Control', 'private, no-store');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('X-Robots-Tag', 'noindex');
    const [shop, secret] = [(await findShop(store, id))?.file, await shopSecret(store, id)];
    const parts = file.length <= longestName ? fileName.exec(file)?.groups : undefined;
    const { token, format } = parts ?? {};
    if (!shop || secret === undefined || token === undefined) return gone(c, 'not_found');
    const key = await readDocumentKey(id, secret, token, now());
    const say = sayFor(shop, 'refused' in key ? undefined : key.language);
    const words = say.words.documents;
    if ('refused' in key) {
      return key.refused === 'expired'
        ? gone(c, 'expired_link', await noticeHtml(say.language, words.expired))
        : gone(c, 'not_found', await noticeHtml(say.language, words.missing));
    }
    const document = await loadDocument(store, id, key);
    if (!document) return gone(c, 'not_found', await noticeHtml(say.language, words.missing));
    const view = viewDocument(document, say);
    if (format === 'html') return sent(c, await documentHtml(view, `${token}.pdf`), 200);
    const name = `${view.title} ${view.number}`.replace(/[^\w.-]+/g, '-');
    return c.body(await documentPdf(view, document.issuedAt), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${name}.pdf"`,
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    });
  });
  return routes;
}

/** What a browser is shown is a page, what a program is told is an error. */
function gone(c: Context<WebEnv>, problem: 'not_found' | 'expired_link', notice?: Page): Response {
  const readsPages = c.req.header('accept')?.includes('text/html');
  if (!notice || !readsPages) return answerProblem(c, { problem });
  return sent(c, notice, problem === 'not_found' ? 404 : 410);
}

function sent(c: Context<WebEnv>, { body, policy }: Page, status: 200 | 404 | 410): Response {
  return c.html(body, status, { 'Content-Security-Policy': policy });
}
