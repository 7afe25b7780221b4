import type { Customer } from '../../store/queries/customers.ts';
import type { ToolContext } from '../tool.ts';

/** A customer with the ways of paying that serve a currency: balances are kept in the shop's own. */
export function payingIn(
  { shop, homeCurrency = shop.currency }: Pick<ToolContext, 'shop' | 'homeCurrency'>,
  customer: Customer | undefined,
  currency: string,
): Customer | undefined {
  if (!customer || currency === homeCurrency) return customer;
  return {
    ...customer,
    paymentMethods: customer.paymentMethods.filter(({ balanceMinor }) => balanceMinor === null),
  };
}
