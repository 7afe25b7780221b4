import type { Reply } from '../contract.ts';
import type { Turn } from '../scene.ts';

/**
 * The reply to a message a card number was masked in: first that no card number is taken here and how to pay instead,
 * then the answer to whatever else was said. That the rest was not understood is left out.
 */
export function warnOfCard({ steps, consent, idle, understanding, reply, ctx }: Turn): Reply {
  const warning = ctx.say.words.payments.cardMasked();
  const { acts } = understanding;
  const lost = steps.length === 0 && !consent.consent && !idle && acts.every((act) => nothingSaid.has(act));
  return { ...reply, text: lost || reply.text === '' ? warning : `${warning}\n\n${reply.text}` };
}

const nothingSaid: ReadonlySet<string> = new Set(['unknown', 'wordless']);
