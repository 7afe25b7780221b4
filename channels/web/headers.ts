import type { Context, MiddlewareHandler } from 'hono';

export type WebEnv = { Variables: { requestId: string } };

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Longest request id taken from a caller; anything else is replaced. */
const callersId = /^[\w.-]{1,64}$/;

/**
 * Sets the headers every answer carries, in one middleware because each one more costs as much as the handler.
 * A page that sets its own Content-Security-Policy keeps it.
 */
export function commonHeaders(newId: () => string): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const given = c.req.header('x-request-id');
    const requestId = given !== undefined && callersId.test(given) ? given : newId();
    c.set('requestId', requestId);
    c.header('X-Request-Id', requestId);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
    await next();
    const { headers } = c.res;
    if (headers.get('content-type')?.startsWith('text/html') && !headers.has('content-security-policy')) {
      c.header('Content-Security-Policy', pagePolicy);
    }
  };
}

/**
 * Lets pages of other origins call the API (Fetch standard, "CORS protocol"). People are known by a token in a header
 * and never by a cookie, so a page can do nothing in the name of its visitor and any origin may be allowed.
 */
export function crossOrigin(origins: readonly string[]): MiddlewareHandler {
  const any = origins.includes('*');
  const allow = (c: Context): boolean => {
    if (any) {
      c.header('Access-Control-Allow-Origin', '*');
      return true;
    }
    c.header('Vary', 'Origin', { append: true });
    const origin = c.req.header('origin');
    if (origin === undefined || !origins.includes(origin)) return false;
    c.header('Access-Control-Allow-Origin', origin);
    return true;
  };
  return async (c, next) => {
    const allowed = allow(c);
    if (c.req.method !== 'OPTIONS') {
      if (allowed) c.header('Access-Control-Expose-Headers', 'X-Request-Id, Retry-After');
      return next();
    }
    if (allowed) {
      c.header('Access-Control-Allow-Methods', 'GET, POST');
      c.header('Access-Control-Allow-Headers', 'Authorization, Content-Type, Accept, X-Request-Id');
      c.header('Access-Control-Max-Age', '7200');
    }
    return c.body(null, 204);
  };
}
