import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';

type Variant = { body: Uint8Array<ArrayBuffer>; etag: string };
type WidgetFile = Record<'identity', Variant> & Partial<Record<'br' | 'gzip', Variant>>;

/** The name at the end of a compressed copy that the build leaves beside a file. */
export const compressedAs = { br: '.br', gzip: '.gz' } as const;

/**
 * Serves the built widget (`/widget.js`, `/panel.js`) from a folder that is read once, here. A missing folder serves
 * nothing: the API works without the widget. Other sites embed these files, so any origin may load them.
 */
export function widgetFiles(folder: string): Hono {
  const routes = new Hono();
  for (const [name, file] of readFiles(folder)) {
    routes.get(`/${name}`, (c) => {
      const accepted = c.req.header('accept-encoding') ?? '';
      const encoding =
        file.br && /\bbr\b/.test(accepted)
          ? 'br'
          : file.gzip && /\bgzip\b/.test(accepted)
            ? 'gzip'
            : 'identity';
      const { body, etag } = file[encoding] ?? file.identity;
      const headers = {
        ETag: etag,
        Vary: 'Accept-Encoding',
        'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      };
      if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304, headers);
      if (encoding !== 'identity') c.header('Content-Encoding', encoding);
      return c.body(body, 200, { ...headers, 'Content-Type': 'text/javascript; charset=utf-8' });
    });
  }
  return routes;
}

function readFiles(folder: string): Map<string, WidgetFile> {
  const files = new Map<string, WidgetFile>();
  const names = new Set(namesIn(folder));
  for (const name of names) {
    if (!name.endsWith('.js')) continue;
    const copy = (ending: string) =>
      names.has(name + ending) ? readVariant(join(folder, name + ending)) : undefined;
    const br = copy(compressedAs.br);
    const gzip = copy(compressedAs.gzip);
    files.set(name, { identity: readVariant(join(folder, name)), ...(br && { br }), ...(gzip && { gzip }) });
  }
  return files;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function readVariant(path: string): Variant {
  const body = new Uint8Array(readFileSync(path));
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
}
