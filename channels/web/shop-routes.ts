import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import type { z } from 'zod';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { describeShop, type shopCard } from './describe-api.ts';
import { answerProblem } from './errors.ts';
import type { WebEnv } from './headers.ts';

export type ShopParts = { findShop: (shop: string) => Promise<ShopFile | undefined> };

/** `GET /v1/shops/:shop`: what the widget says and shows before the first message. */
export function shopRoutes({ findShop }: ShopParts): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get('/v1/shops/:shop', describeRoute(describeShop), async (c) => {
    const shop = await findShop(c.req.param('shop'));
    if (!shop) return answerProblem(c, { problem: 'unknown_shop' });
    const { id, name, locale, currency, tagline, welcome, starters, accent } = shop;
    c.header('Cache-Control', 'public, max-age=60');
    // Rules, discounts and tiers are the shop's own business and stay inside.
    return c.json({ id, name, locale, currency, tagline, welcome, starters, accent } satisfies Loose<
      z.infer<typeof shopCard>
    >);
  });
  return routes;
}

/** JSON leaves an undefined field out, so one may be given. */
type Loose<Shape> = { [Key in keyof Shape]: Shape[Key] | undefined };
