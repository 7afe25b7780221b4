import { isDeepStrictEqual } from 'node:util';
import type { Step } from '../act.ts';
import type { Proposal } from '../decide.ts';
import type { Dialogue } from '../dialogue.ts';

/** Most wishes that are kept until it is known who asks. */
const most = 8;

/** The dialogue with the wishes of a turn that wait until it is known who asks; asked for, where there are any. */
export function keepBlocked(dialogue: Dialogue, steps: readonly Step[]): Dialogue {
  const refused = steps
    .filter(isBlocked)
    .map(({ tool, args, ours }): Proposal & { ours?: true } => ({ tool, args, ...(ours && { ours }) }));
  if (refused.length === 0) return dialogue;
  const before = dialogue.blocked ?? [];
  const news = refused.filter((one) => !before.some((other) => isDeepStrictEqual(one, other)));
  return {
    ...dialogue,
    identity: { ...dialogue.identity, asked: true },
    blocked: [...before, ...news].slice(-most),
  };
}

/** Whether a step was refused only because nobody knows who asks. */
export function isBlocked({ refusal }: Step): boolean {
  return refusal?.refused === 'identify_first';
}

/** What waited, then what is wished now; of one kind what is wished now counts. */
export function resumed(blocked: readonly Proposal[] = [], calls: readonly Proposal[] = []): Proposal[] {
  const now = new Set(calls.map(({ tool }) => tool));
  return [...blocked.filter(({ tool }) => !now.has(tool)), ...calls];
}
