import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ShopFile } from '../../store/folder/shop-folder.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

type Page = {
  title: string;
  lang: string;
  /** Colours the page and the widget, "#rrggbb". */
  accent?: string | undefined;
  /** The shop whose assistant is on the page. */
  shop?: ShopFile | undefined;
  body: Html;
};

/** A whole page. Scripts and styles are files of our own, so that the strictest content policy lets it work. */
export function layout({ title, lang, accent, shop, body }: Page): Html {
  const colours = accent ? `?accent=${accent.slice(1)}` : '';
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="/storefront.svg${colours}" />
        <link rel="stylesheet" href="/storefront.css${colours}" />
        ${shop ? scripts(shop) : ''}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}

function scripts(shop: ShopFile): Html {
  const accent = shop.accent ? html` data-accent="${shop.accent}"` : '';
  return html`<script
      src="/widget.js"
      data-shop="${shop.id}"
      data-title="${shop.name}"
      ${accent}
      defer
    ></script>
    <script src="/storefront.js" data-shop="${shop.id}" defer></script>`;
}
