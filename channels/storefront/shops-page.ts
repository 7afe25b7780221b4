import { html } from 'hono/html';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { type Html, layout } from './layout.ts';

/** The page that lists the shops, each with pictures of a few of its products. */
export function shopsPage(shops: { shop: ShopFile; pictures: string[] }[]): Html {
  const body = html`<main class="wide">
    <header class="masthead">
      <p class="eyebrow">Shopkeeper</p>
      <h1>Pick a shop and ask for something.</h1>
      <p class="lead">
        Each has an assistant in the corner. It looks up what is on the shelf, what it costs and when it
        comes, and does nothing before you say yes.
      </p>
    </header>
    ${shops.length === 0 ? html`<p class="lead">No shop here yet: npm run shop -- import &lt;folder&gt; brings one in.</p>` : ''}
    <ul class="shops">
      ${shops.map(
        ({ shop, pictures }) =>
          html` <li>
            <a class="shop" href="/${shop.id}">
              <span class="window"
                >${pictures.map((url) => html`<img src="${url}" alt="" width="240" height="320" />`)}</span
              >
              <span class="sign"><strong>${shop.name}</strong> <span>${shop.tagline ?? ''}</span></span>
            </a>
          </li>`,
      )}
    </ul>
  </main>`;
  return layout({ title: 'Shopkeeper', lang: 'en', body });
}
