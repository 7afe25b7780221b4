import { accountBalance } from './accounts/account-balance.ts';
import { giftCardBalance } from './accounts/gift-card-balance.ts';
import { recordPayment } from './accounts/record-payment.ts';
import { addToCart } from './cart/add-to-cart.ts';
import { changeCart } from './cart/change-cart.ts';
import { removeFromCart } from './cart/remove-from-cart.ts';
import { reorder } from './cart/reorder.ts';
import { showCart } from './cart/show-cart.ts';
import { changeItems } from './changes/change-items.ts';
import { changeMyAddress } from './customers/change-my-address.ts';
import { changeOrderAddress } from './changes/change-address.ts';
import { changeOrderPayment } from './changes/change-payment.ts';
import { exchangeItems } from './changes/exchange-items.ts';
import { returnItems } from './changes/return-items.ts';
import { checkStock } from './catalog/check-stock.ts';
import { searchProducts } from './catalog/search-products.ts';
import { showProduct } from './catalog/show-product.ts';
import { abandonCount } from './counting/abandon-count.ts';
import { countItem } from './counting/count-item.ts';
import { finishCount } from './counting/finish-count.ts';
import { showCount } from './counting/show-count.ts';
import { startCount } from './counting/start-count.ts';
import { closeHandOff } from './hand-off/close-hand-off.ts';
import { handOff } from './hand-off/hand-off.ts';
import { listHandOffs } from './hand-off/list-hand-offs.ts';
import { takeHandOff } from './hand-off/take-hand-off.ts';
import { identify } from './identity/identify.ts';
import { removeCoupon } from './coupons/remove-coupon.ts';
import { applyCoupon } from './coupons/use-coupon.ts';
import { chooseCurrency } from './currency/choose-currency.ts';
import { adjustStock } from './inventory/adjust-stock.ts';
import { stockAlerts } from './movements/stock-alerts.ts';
import { stockHistory } from './movements/stock-history.ts';
import { getInvoice } from './invoices/get-invoice.ts';
import { cancelOrder } from './orders/cancel-order.ts';
import { checkout } from './orders/checkout.ts';
import { orderStatus } from './orders/order-status.ts';
import { getPrice } from './pricing/get-price.ts';
import { approve } from './staff/approve.ts';
import { decline } from './staff/decline.ts';
import { listApprovals } from './staff/list-approvals.ts';
import { orderQuote } from './quotes/order-quote.ts';
import { writeQuote } from './quotes/write-quote.ts';
import type { AnyTool } from './tool.ts';

/** Everything the agent can do. A new tool is one file and one line here. */
export const allTools: readonly AnyTool[] = [
  searchProducts,
  showProduct,
  checkStock,
  getPrice,
  addToCart,
  changeCart,
  removeFromCart,
  showCart,
  reorder,
  applyCoupon,
  removeCoupon,
  chooseCurrency,
  checkout,
  writeQuote,
  orderQuote,
  orderStatus,
  cancelOrder,
  identify,
  changeItems,
  exchangeItems,
  returnItems,
  changeOrderAddress,
  changeOrderPayment,
  changeMyAddress,
  getInvoice,
  accountBalance,
  giftCardBalance,
  recordPayment,
  adjustStock,
  stockHistory,
  stockAlerts,
  startCount,
  countItem,
  showCount,
  finishCount,
  abandonCount,
  handOff,
  listHandOffs,
  takeHandOff,
  closeHandOff,
  listApprovals,
  approve,
  decline,
];
