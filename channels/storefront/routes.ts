import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { drawPicture } from '../../shops/pictures/draw.ts';
import type { Store } from '../../store/open-store.ts';
import { customerById } from '../../store/queries/customers.ts';
import { findShop, listShops, shopSecret } from '../../store/queries/shops.ts';
import {
  firstCustomers,
  pictureOfProduct,
  shelfOrder,
  shelfProducts,
} from '../../store/queries/storefront.ts';
import { answerProblem } from '../web/errors.ts';
import { signCustomerToken } from '../web/identity.ts';
import { icon, pageStyle } from './page-style.ts';
import { layShelf, type Shelf } from './shelf.ts';
import { pictureUrl, shopPage } from './shop-page.ts';
import { shopsPage } from './shops-page.ts';

export type StorefrontParts = {
  store: Store;
  now: () => Date;
  /** Whether visitors may sign in as the fictional customers of demo shops. */
  demo: boolean;
};

const productsOnPage = 48;
const picturesInWindow = 4;
const customersOffered = 12;
const tokenSeconds = 2 * 60 * 60;
const wantedToken = z.object({ customer: z.string().min(1).max(200) });

/** The pages of the shops and the pictures of their products. */
export function storefrontRoutes({ store, now, demo }: StorefrontParts): Hono {
  const routes = new Hono();
  const shelves = new Map<string, { version: number; shelf: Shelf }>();

  async function shelfOf(shop: string, version: number): Promise<Shelf> {
    const known = shelves.get(shop);
    if (known?.version === version) return known.shelf;
    const shelf = layShelf(await shelfOrder(store, shop));
    shelves.set(shop, { version, shelf });
    return shelf;
  }

  routes.get('/', async (c) => {
    const shops = await listShops(store);
    const shown = shops.map(async ({ file, catalogVersion }) => {
      const { all, groups } = await shelfOf(file.id, catalogVersion);
      return {
        shop: file,
        pictures: spread(groups.size > 0 ? [...groups.values()] : [all]).map((id) => pictureUrl(file.id, id)),
      };
    });
    return c.html(shopsPage(await Promise.all(shown)));
  });

  routes.get('/storefront.css', (c) => {
    c.header('Cache-Control', 'public, max-age=3600');
    return c.body(pageStyle(c.req.query('accent')), 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });
  routes.get('/storefront.svg', (c) => {
    c.header('Cache-Control', 'public, max-age=86400');
    return c.body(icon(c.req.query('accent')), 200, svg);
  });

  routes.get('/pictures/:shop/:file', async (c) => {
    const { shop, file } = c.req.param();
    if (!file.endsWith('.svg')) return answerProblem(c, { problem: 'not_found' });
    const picture = await pictureOfProduct(store, shop, file.slice(0, -'.svg'.length));
    if (picture === undefined) return answerProblem(c, { problem: 'not_found' });
    const body = drawPicture(picture ?? undefined);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    c.header('ETag', etag);
    c.header('Cache-Control', 'public, max-age=3600, stale-while-revalidate=86400');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304);
    return c.body(body, 200, svg);
  });

  routes.post('/demo/:shop/token', async (c) => {
    const id = c.req.param('shop');
    const shop = demo ? await findShop(store, id) : undefined;
    const secret = shop?.file.demo ? await shopSecret(store, id) : undefined;
    if (secret === undefined) return answerProblem(c, { problem: 'not_found' });
    const wanted = wantedToken.safeParse(await c.req.json().catch(() => undefined));
    if (!wanted.success) return answerProblem(c, { problem: 'bad_request', field: 'customer' });
    const { customer } = wanted.data;
    if (!(await customerById(store, id, customer))) return answerProblem(c, { problem: 'not_found' });
    c.header('Cache-Control', 'no-store');
    const signing = { shop: id, secret, customer, now: now(), lifetimeSeconds: tokenSeconds };
    return c.json({ token: await signCustomerToken(signing) });
  });

  routes.get('/:shop', async (c, next) => {
    const found = await findShop(store, c.req.param('shop'));
    if (!found) return next();
    const { file: shop, catalogVersion } = found;
    const { all, groups } = await shelfOf(shop.id, catalogVersion);
    const group = c.req.query('show');
    const ids = group === undefined ? all : (groups.get(group) ?? []);
    const pages = Math.max(1, Math.ceil(ids.length / productsOnPage));
    const page = Math.min(pages, Math.max(1, Math.trunc(Number(c.req.query('page'))) || 1));
    const shown = ids.slice((page - 1) * productsOnPage, page * productsOnPage);
    return c.html(
      shopPage({
        shop,
        products: await shelfProducts(store, shop.id, shown),
        groups: [...groups].map(([value, { length }]) => ({ value, count: length })),
        group,
        page,
        pages,
        total: all.length,
        customers: demo && shop.demo ? await firstCustomers(store, shop.id, customersOffered) : undefined,
      }),
    );
  });
  return routes;
}

/** A few ids from all over the groups in turn: the first of each would be four of one kind in many a shop. */
function spread(groups: readonly string[][]): string[] {
  const ids = Array.from({ length: picturesInWindow }, (_, nth) => {
    const group = groups[nth % groups.length] ?? [];
    return group[Math.floor((nth * group.length) / picturesInWindow)] ?? [];
  });
  return [...new Set(ids.flat())];
}

/** A picture opened by itself is a document of our origin: it may draw and nothing else. */
const svg = {
  'Content-Type': 'image/svg+xml; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
};
