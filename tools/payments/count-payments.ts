import type { Payments } from './payments.ts';

/** What a call to a provider came to, for metrics: "ok", "declined", "failed" or "unknown" (it threw). */
export type PaymentOutcome = 'ok' | 'declined' | 'failed' | 'unknown';
type Call = 'authorise' | 'capture' | 'refund';
/** `error` is what was thrown, where the outcome is unknown. */
export type CountPayment = (call: Call, outcome: PaymentOutcome, error?: unknown) => void;

/** The same provider, with each call that moves money counted by how it came out. */
export function countPayments(payments: Payments, count: CountPayment): Payments {
  const counted =
    <Request, Answer extends object>(call: Call, make: (request: Request) => Promise<Answer>) =>
    async (request: Request): Promise<Answer> => {
      try {
        const answer = await make(request);
        count(call, 'declined' in answer ? 'declined' : 'failed' in answer ? 'failed' : 'ok');
        return answer;
      } catch (error) {
        count(call, 'unknown', error);
        throw error;
      }
    };
  return {
    name: payments.name,
    authorise: counted('authorise', payments.authorise),
    capture: counted('capture', payments.capture),
    refund: counted('refund', payments.refund),
    find: payments.find,
  };
}
