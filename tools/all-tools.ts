import { checkStock } from './catalog/check-stock.ts';
import { searchProducts } from './catalog/search-products.ts';
import { showProduct } from './catalog/show-product.ts';
import type { AnyTool } from './tool.ts';

/** Everything the agent can do. A new tool is one file and one line here. */
export const allTools: readonly AnyTool[] = [searchProducts, showProduct, checkStock];
