import type { UnderstandResponse } from './contract.ts';

/** What a message seems to mean: proposed calls, the acts of a conversation, and the values found in it. */
export type Understanding = {
  calls: { tool: string; args: Record<string, unknown>; confidence: number }[];
  acts: string[];
  slots: UnderstandResponse['slots'];
};

export const nothingUnderstood: Understanding = { calls: [], acts: ['unknown'], slots: [] };
