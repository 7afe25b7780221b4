import type { Dialogue } from './dialogue.ts';
import type { Consent, Turn } from './scene.ts';

/**
 * Reads the person's yes or no, where something waits for one; right after a no only a yes still counts.
 */
export function hear(
  { text, read, ctx }: Pick<Turn, 'text' | 'read' | 'ctx'>,
  { pending, declined, asking }: Dialogue,
): Heard {
  const waiting = pending.length > 0 ? pending : declined;
  const {
    consent,
    rest,
    agrees = false,
  } = read(text, ctx.say.language, {
    tools: [...waiting, ...(asking ? [asking] : [])].map(({ tool }) => tool),
    asked: waiting.length === 1 ? (waiting[0]?.summary ?? '') : '',
    said: pending.flatMap(({ said = '' }) => said),
  });
  const counts = pending.length > 0 || asking !== undefined || (declined.length > 0 && consent === 'yes');
  // "I don't want the white one" says which, where which was asked.
  if (pending.length === 0 && asking && consent === 'no' && rest !== '')
    return { consent: { consent: undefined, rest: '' }, idle: undefined, text, said: undefined };
  const left = consent ? rest : text;
  const nothing = { consent: undefined, rest: '' };
  return counts
    ? { consent: { consent, rest, agrees }, idle: undefined, text: left, said: consent }
    : { consent: nothing, idle: consent, text: left, said: consent };
}

/** `idle` is a yes or no that nothing waited for; `text` is what is left for a model to understand. */
type Heard = { consent: Consent; idle: Consent['consent']; text: string; said: Consent['consent'] };
