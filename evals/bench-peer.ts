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

/**
 * The peer: LangChain's `createAgent` as its documentation shows it, with one tool, MemorySaver, default durability and
 * a model that costs nothing, in this process and without HTTP. Every turn is the first of its thread, which is the
 * fastest it can be: with history it is slower. Returns turns per second over that many milliseconds.
 */
export async function peerTurnsPerSecond(milliseconds: number, concurrency: number): Promise<number> {
  const search = tool(() => '3 found', {
    name: 'search',
    description: 'Searches the shop.',
    schema: z.object({ text: z.string() }),
  });
  const agent = createAgent({ model: new FakeModel({}), tools: [search], checkpointer: new MemorySaver() });
  const started = performance.now();
  let turns = 0;
  let threads = 0;
  const talk = async () => {
    while (performance.now() - started < milliseconds) {
      const { messages } = await agent.invoke(
        { messages: [{ role: 'user', content: 'do you have a Rioja?' }] },
        { configurable: { thread_id: `thread-${threads++}` } },
      );
      if (messages.length !== 4)
        throw new Error(`bench: the peer made ${messages.length} messages instead of 4`);
      turns += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, talk));
  return (turns * 1000) / (performance.now() - started);
}
