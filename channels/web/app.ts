import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { routePath } from 'hono/route';
import { describeRoute, openAPIRouteHandler } from 'hono-openapi';
import { type ChatParts, chatRoutes } from './chat-routes.ts';
import {
  apiDocument,
  describeHealth,
  describeMetrics,
  describeOpenApi,
  describeReady,
} from './describe-api.ts';
import { answerProblem } from './errors.ts';
import { type WebEnv, commonHeaders, crossOrigin } from './headers.ts';
import { type ShopParts, shopRoutes } from './shop-routes.ts';
import { widgetFiles } from './widget-files.ts';

export type WebParts = ChatParts &
  ShopParts & {
    /** Whether requests are welcome: false while the service starts and stops. */
    ready: () => boolean;
    newId: () => string;
    /** Origins whose pages may call the API; ["*"] is any. */
    corsOrigins: readonly string[];
    /** Where the service is reached, for the API document. */
    publicUrl: string | undefined;
    version: string;
    /** The folder of the built widget. */
    widgetFolder: string;
    /** Where payment providers tell what happened, if they do. */
    webhooks?: Hono<WebEnv> | undefined;
    /** What people read on paper: invoices and the like. */
    documents?: Hono<WebEnv>;
    /** The demo storefront's pages, mounted after everything else. */
    storefront?: Hono;
  };

/** The web channel: the API, the widget's files and the storefront in one app. */
export function createWebApp(parts: WebParts): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.use(async (c, next) => {
    await next();
    // By now this is the route that answered; others after it may match as well.
    parts.metrics.request(c.req.method, routePath(c), c.res.status);
  });
  app.use(commonHeaders(parts.newId));
  app.use('/v1/*', crossOrigin(parts.corsOrigins));
  app.onError((error, c) => {
    parts.log.error({ err: error, requestId: c.get('requestId') }, 'request failed');
    return answerProblem(c, { problem: 'internal' });
  });
  app.notFound((c) => answerProblem(c, { problem: 'not_found' }));

  app.route('/', chatRoutes(parts));
  app.route('/', shopRoutes(parts));
  if (parts.webhooks) app.route('/', parts.webhooks);
  if (parts.documents) app.route('/', parts.documents);
  app.get('/health', describeRoute(describeHealth), (c) => c.json({ status: 'alive' }));
  app.get('/ready', describeRoute(describeReady), (c) =>
    parts.ready() ? c.json({ status: 'ready' }) : c.json({ status: 'not_ready' }, 503),
  );
  app.get('/metrics', describeRoute(describeMetrics), async (c) => {
    const { registry } = parts.metrics;
    return c.body(await registry.metrics(), 200, { 'Content-Type': registry.contentType });
  });
  const document = apiDocument(parts.version, parts.publicUrl);
  app.get('/openapi.json', describeRoute(describeOpenApi), openAPIRouteHandler(app, document));

  app.route('/', widgetFiles(parts.widgetFolder));
  const tooLarge = (c: Context) => answerProblem(c, { problem: 'too_large' });
  app.use('/demo/*', bodyLimit({ maxSize: parts.bodyLimit, onError: tooLarge }));
  if (parts.storefront) app.route('/', parts.storefront);
  return app;
}

/** What answers while the service opens its parts: it is alive, and can do nothing yet. */
export function createStartingApp(): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/health', (c) => c.json({ status: 'alive' }));
  app.get('/ready', (c) => c.json({ status: 'not_ready' }, 503));
  app.notFound((c) => answerProblem(c, { problem: 'starting' }));
  return app;
}
