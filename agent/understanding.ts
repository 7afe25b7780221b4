import type { DeskAction } from '../prompts/desk-words.ts';
import type { UnderstandResponse } from './contract.ts';

/** What a message seems to mean: proposed calls, the acts of a conversation, and the values found in it. */
export type Understanding = {
  calls: { tool: string; args: Record<string, unknown>; confidence: number }[];
  acts: string[];
  slots: UnderstandResponse['slots'];
  /** Where it is about orders already placed: the calls are all open wishes, and `rest` is what else was said. */
  desk?: { action: DeskAction | undefined; rest: string };
};

export const nothingUnderstood: Understanding = { calls: [], acts: ['unknown'], slots: [] };

const ours = new WeakSet<object>();

/** Marks what the local engine itself understood; a mark lives in this process only and cannot be put into a message. */
export function markOurs(understanding: Understanding): Understanding {
  ours.add(understanding);
  return understanding;
}

/** Whether something is an understanding of the local engine, whoever handed it over. */
export function isOurs(value: unknown): value is Understanding {
  return typeof value === 'object' && value !== null && ours.has(value);
}
