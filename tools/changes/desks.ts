import type { Order } from '../../store/queries/orders.ts';
import { changedOnce } from '../rules/changed-once.ts';
import { exchangeRules } from '../rules/goods-come-back.ts';
import { orderIsChangeable } from '../rules/order-is-changeable.ts';
import type { RuleSettings } from '../rules/rule.ts';
import type { ToolContext } from '../tool.ts';
import type { Desk } from './plan-changes.ts';

const changeable = (settings: RuleSettings) => (order: Order) =>
  orderIsChangeable.check({ order: order.id, status: order.status }, settings) === true;

const exchangeable = (settings: RuleSettings) => (order: Order) =>
  exchangeRules
    .slice(0, 2)
    .every((rule) => rule.check({ order: order.id, status: order.status }, settings) === true);

/** Changing what has not left yet; what was delivered is exchanged. */
export function changeDesk({ shop }: Pick<ToolContext, 'shop'>): Desk {
  const rules = shop.rules ?? {};
  return {
    tool: 'change_order_items',
    fits: changeable(rules),
    rules: [orderIsChangeable, changedOnce],
    other: { tool: 'exchange_items', fits: exchangeable(rules) },
  };
}

/** Exchanging what was delivered; what has not left yet is changed. */
export function exchangeDesk({ shop }: Pick<ToolContext, 'shop'>): Desk {
  const rules = shop.rules ?? {};
  return {
    tool: 'exchange_items',
    fits: exchangeable(rules),
    rules: exchangeRules,
    other: { tool: 'change_order_items', fits: changeable(rules) },
  };
}
