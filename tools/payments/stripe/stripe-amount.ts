import { exponentOf } from '../../../store/money.ts';

/** Currencies Stripe counts without decimals, and with three; all others with two. Source: docs.stripe.com/currencies. */
const whole = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' '));
const thousandths = new Set('BHD JOD KWD OMR TND'.split(' '));
const stripeDigits = (currency: string) => (whole.has(currency) ? 0 : thousandths.has(currency) ? 3 : 2);

/**
 * Minor units of a currency as Stripe counts them, which for a few is not as ISO 4217 does. Throws RangeError where
 * Stripe cannot charge that amount: of currencies with three decimals it takes whole tens only.
 */
export function toStripeAmount(minor: number, currency: string): number {
  const scaled = minor * 10 ** (stripeDigits(currency) - exponentOf(currency));
  if (!Number.isInteger(scaled) || (thousandths.has(currency) && scaled % 10 !== 0)) {
    throw new RangeError(`payments: Stripe cannot charge ${minor} minor units of ${currency}`);
  }
  return scaled;
}

/** The other way round. */
export function fromStripeAmount(amount: number, currency: string): number {
  const code = currency.toUpperCase();
  return amount * 10 ** (exponentOf(code) - stripeDigits(code));
}
