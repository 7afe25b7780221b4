import {
  BaseChatModel,
  type BaseChatModelCallOptions,
  type BindToolsInput,
} from '@langchain/core/language_models/chat_models';
import { AIMessage, type BaseMessage, ToolMessage } from '@langchain/core/messages';
import type { ChatResult } from '@langchain/core/outputs';
import { tool } from '@langchain/core/tools';
import { MemorySaver } from '@langchain/langgraph';
import { createAgent } from 'langchain';
import { z } from 'zod';

/** Answers at once: asks for one tool, and speaks when it has its result. */
class FakeModel extends BaseChatModel {
  override _llmType(): string {
    return 'fake';
  }

  override bindTools(tools: BindToolsInput[], kwargs?: Partial<BaseChatModelCallOptions>) {
    return this.withConfig({ ...kwargs, tools } as Partial<BaseChatModelCallOptions>);
  }

  override async _generate(messages: BaseMessage[]): Promise<ChatResult> {
    const message = ToolMessage.isInstance(messages.at(-1))
      ? new AIMessage('There are three.')
      : new AIMessage({
          content: '',
          tool_calls: [{ type: 'tool_call', id: 'call_1', name: 'search', args: { text: 'rioja' } }],
        });
    return { generations: [{ text: '', message }] };
  }
}

/** As many turns as a conversation of bench-load.ts has; with none before it a turn is a third cheaper. */
const turnsOfConversation = 6;

/**
 * The peer: LangChain's `createAgent` as its documentation shows it, with one tool, MemorySaver, default durability and
 * a model that costs nothing, in this process and without HTTP.
 */
export async function benchPeer(
  milliseconds: number,
  concurrency: number,
): Promise<{ turnsPerSecond: number; cpuMsPerTurn: number }> {
  const search = tool(() => '3 found', {
    name: 'search',
    description: 'Searches the shop.',
    schema: z.object({ text: z.string() }),
  });
  const agent = createAgent({ model: new FakeModel({}), tools: [search], checkpointer: new MemorySaver() });
  const cpu = process.cpuUsage();
  const started = performance.now();
  let turns = 0;
  let threads = 0;
  const talk = async () => {
    for (let turn = 0, thread = 0; performance.now() - started < milliseconds; turn++) {
      const before = turn % turnsOfConversation;
      if (before === 0) thread = threads++;
      const { messages } = await agent.invoke(
        { messages: [{ role: 'user', content: 'do you have a Rioja?' }] },
        { configurable: { thread_id: `thread-${thread}` } },
      );
      if (messages.length !== 4 * (before + 1)) throw new Error('bench: the peer did not keep its messages');
      turns += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, talk));
  const { user, system } = process.cpuUsage(cpu);
  return {
    turnsPerSecond: (turns * 1000) / (performance.now() - started),
    cpuMsPerTurn: (user + system) / 1000 / turns,
  };
}
