import { html } from 'hono/html';
import { exponentOf } from '../../store/money.ts';
import type { ShelfProduct } from '../../store/queries/storefront.ts';
import type { Facets } from '../../store/records.ts';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { type Html, layout } from './layout.ts';

export type ShopPage = {
  shop: ShopFile;
  products: ShelfProduct[];
  /** Facet values to filter by, with how many products have each. */
  groups: { value: string; count: number }[];
  /** The value chosen; undefined is all. */
  group: string | undefined;
  /** From 1. */
  page: number;
  pages: number;
  total: number;
  /** Whom a visitor may sign in as; undefined where nobody may. */
  customers: { id: string; firstName: string; lastName: string; tier: string | null }[] | undefined;
};

export const pictureUrl = (shop: string, product: string) =>
  `/pictures/${encodeURIComponent(shop)}/${encodeURIComponent(product)}.svg`;

/** A shop's own page: its name, its products, and its assistant in the corner. */
export function shopPage(page: ShopPage): Html {
  const { shop } = page;
  const body = html`<header class="bar">
      <div class="wide">
        <a class="home" href="/">All shops</a>
        ${page.customers ? signIn(page.customers) : ''}
        <p id="staff" class="staff" hidden>
          Signed in as staff <button type="button" id="leave">Sign out</button>
        </p>
      </div>
    </header>
    <main class="wide">
      <header class="masthead">
        <h1>${shop.name}</h1>
        <p class="lead">${shop.tagline ?? ''}</p>
      </header>
      ${filters(page)}
      <ul class="grid">
        ${page.products.map((product) => tile(shop, product))}
      </ul>
      ${page.products.length === 0 ? html`<p class="lead">Nothing here.</p>` : ''} ${paging(page)}
    </main>`;
  return layout({ title: shop.name, lang: shop.locale, accent: shop.accent, shop, body });
}

function signIn(customers: NonNullable<ShopPage['customers']>): Html {
  return html`<label class="person" hidden
    ><span>You are</span>
    <select id="person">
      <option value="">a guest</option>
      ${customers.map(
        ({ id, firstName, lastName, tier }) =>
          html`<option value="${id}">${firstName} ${lastName}${tier ? ` (${tier})` : ''}</option>`,
      )}
    </select></label
  >`;
}

function filters({ shop, groups, group, total }: ShopPage): Html {
  if (groups.length === 0) return html``;
  const link = (value: string | undefined, label: string, count?: number) =>
    html`<li>
      <a href="${address(shop.id, value, 1)}" ${value === group ? html` aria-current="true"` : ''}
        >${label}${count === undefined ? '' : html` <span>${count}</span>`}</a
      >
    </li>`;
  return html`<nav class="filters" aria-label="Filter">
    <ul>
      ${link(undefined, 'All', group === undefined ? total : undefined)}
      ${groups.map(({ value, count }) => link(value, value, count))}
    </ul>
  </nav>`;
}

function tile(shop: ShopFile, product: ShelfProduct): Html {
  const about = aboutText(product.facets);
  const price = priceText(product.priceMinor, shop);
  return html` <li>
    <button type="button" class="tile" data-say="Tell me about ${product.title}">
      <span class="frame"
        ><img src="${pictureUrl(shop.id, product.id)}" alt="" width="240" height="320" loading="lazy" />${
          product.inStock ? '' : html`<span class="out">Out of stock</span>`
        }</span
      >
      <span class="name">${product.title}</span>
      ${about ? html`<span class="about">${about}</span>` : ''}
      <span class="price">${product.from ? html`<small>from</small> ` : ''}${price}</span>
    </button>
  </li>`;
}

function paging({ shop, group, page, pages }: ShopPage): Html {
  if (pages < 2) return html``;
  const link = (to: number, label: string, rel: string) =>
    to < 1 || to > pages
      ? html`<span></span>`
      : html`<a rel="${rel}" href="${address(shop.id, group, to)}">${label}</a>`;
  return html`<nav class="paging" aria-label="Pages">
    ${link(page - 1, 'Previous', 'prev')}<span>${page} of ${pages}</span>${link(page + 1, 'Next', 'next')}
  </nav>`;
}

function address(shop: string, group: string | undefined, page: number): string {
  const query = new URLSearchParams({
    ...(group !== undefined && { show: group }),
    ...(page > 1 && { page: String(page) }),
  });
  return query.size === 0 ? `/${shop}` : `/${shop}?${query}`;
}

/** Where a thing is from or who made it: at most two facets, the most telling first. */
function aboutText(facets: Facets): string {
  const telling = ['artist', 'region', 'country', 'brand', 'material'];
  const values = telling.flatMap((name) => [facets[name] ?? []].flat().slice(0, 1));
  return [...new Set(values)].slice(0, 2).join(', ');
}

function priceText(minor: number, { currency, locale }: ShopFile): string {
  const amount = minor / 10 ** exponentOf(currency);
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}
