import type { Payments } from './payments.ts';

/** What a call to a provider came to, for metrics: "ok", "declined", "failed" or "unknown" (it threw). */
export type PaymentOutcome = 'ok' | 'declined' | 'failed' | 'unknown';
export type CountPayment = (call: 'authorise' | 'capture' | 'refund', outcome: PaymentOutcome) => void;

/** The same provider, with each call that moves money counted by how it came out. */
export function countPayments(payments: Payments, count: CountPayment): Payments {
  const counted =
    <Request, Answer extends object>(
      call: 'authorise' | 'capture' | 'refund',
      make: (request: Request) => Promise<Answer>,
    ) =>
    async (request: Request): Promise<Answer> => {
      let outcome: PaymentOutcome = 'unknown';
      try {
        const answer = await make(request);
        outcome = 'declined' in answer ? 'declined' : 'failed' in answer ? 'failed' : 'ok';
        return answer;
      } finally {
        count(call, outcome);
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
