import type { Agent, ChatResponse, TurnRequest, TurnResult } from '../../agent/contract.ts';

/** A reply with these words and nothing else. */
export function saying(text: string, conversation = 'web:wine:1'): ChatResponse {
  return {
    conversation,
    reply: { text, cards: [], suggestions: [] },
    calls: [],
    pending: [],
    understoodBy: 'local',
    ms: 1,
  };
}

/** An agent for tests of channels: answers each turn with `answer` and keeps what it was asked. */
export function createFakeAgent(answer: (request: TurnRequest) => TurnResult | Promise<TurnResult>) {
  const asked: TurnRequest[] = [];
  const running = new Set<Promise<unknown>>();
  const turn = async (request: TurnRequest) => {
    asked.push(request);
    const result = Promise.resolve(answer(request));
    running.add(result);
    try {
      return await result;
    } finally {
      running.delete(result);
    }
  };
  const agent: Agent = {
    turn,
    understand: async (request) => {
      const result = await turn(request);
      if ('denied' in result) return result;
      return { calls: [], acts: ['greet'], slots: [], understoodBy: result.understoodBy };
    },
    settle: async () => {
      await Promise.allSettled(running);
    },
  };
  return { agent, asked };
}
