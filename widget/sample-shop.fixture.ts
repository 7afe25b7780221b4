import { serve } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { type ChatRequest, chatRequest, type ChatResponse } from '../agent/contract.ts';
import { uiStream, uiStreamHeaders } from '../channels/web/ui-stream.ts';
import { widgetFiles } from '../channels/web/widget-files.ts';

export type Asked = ChatRequest & { authorization: string | undefined };
type Answer = (request: Asked, nth: number) => ChatResponse | Response | Promise<ChatResponse | Response>;

/**
 * A service for tests of the widget in a browser: the built widget, a page that embeds it, and an agent that answers as
 * it is told. `answer` may be replaced between tests; `asked` is what the widget sent.
 */
export async function openSampleShop(folder: string) {
  const asked: Asked[] = [];
  const shop = { answer: (() => new Response('', { status: 500 })) as Answer };
  const app = new Hono();

  app.post('/v1/chat', async (c) => {
    const request: Asked = {
      ...chatRequest.parse(await c.req.json()),
      authorization: c.req.header('authorization'),
    };
    asked.push(request);
    const answer = await shop.answer(request, asked.length);
    return answer instanceof Response
      ? answer
      : c.body(uiStream(answer, request.messageId), 200, uiStreamHeaders);
  });
  app.get('/v1/shops/wine', (c) =>
    c.json({
      id: 'wine',
      name: 'Porthaven Cellars',
      welcome: 'Hello, I am the cellar hand at Porthaven. What are you pouring?',
      starters: ['A dry white for oysters', 'What is on offer?', 'Where is my order?'],
      accent: '#7b1e3a',
      locale: 'en-IE',
    }),
  );
  app.get('/pictures/wine/:name', (c) => c.body(bottle, 200, { 'Content-Type': 'image/svg+xml' }));
  app.route('/', widgetFiles(folder));
  app.get('/', (c) => page(c, '<script src="/widget.js" data-shop="wine" async></script>'));
  app.get('/twice', (c) =>
    page(
      c,
      '<script src="/widget.js" data-shop="wine"></script><script src="/widget.js" data-shop="wine"></script>',
    ),
  );
  app.get('/rtl', (c) =>
    page(c, '<script src="/widget.js" data-shop="wine"></script>', ' dir="rtl" lang="ar"'),
  );

  const server = serve({ fetch: app.fetch, port: 0 });
  const address =
    server.address() ?? (await new Promise((done) => server.once('listening', () => done(server.address()))));
  const { port } = address as { port: number };
  return {
    shop,
    asked,
    origin: `http://localhost:${port}`,
    close: () => new Promise((done) => server.close(done)),
  };
}

/** The strictest policy a page of ours has, so that a script or style it would block fails the tests. */
function page(c: Context, head: string, attributes = '') {
  c.header(
    'Content-Security-Policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
  );
  return c.html(`<!doctype html><html${attributes || ' lang="en"'}><head><title>A page</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body><h1>A page of the shop</h1><a href="/?next">Another page</a></body></html>`);
}

const bottle = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 320"><rect width="240" height="320" fill="#f4f1ea"/>
<path d="M108 40h24v70c0 20 22 24 22 60v110q0 8-8 8h-52q-8 0-8-8V170c0-36 22-40 22-60z" fill="#3d5a3a"/>
<rect x="86" y="190" width="68" height="60" fill="#fbf8f1"/></svg>`;
