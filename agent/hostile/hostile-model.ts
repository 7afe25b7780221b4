import {
  BaseChatModel,
  type BaseChatModelCallOptions,
  type BindToolsInput,
} from '@langchain/core/language_models/chat_models';
import { AIMessage } from '@langchain/core/messages';
import type { ChatResult } from '@langchain/core/outputs';

/** What a model says in one turn: proposals of any shape, words nobody may hear, and fields it has no business to set. */
export type Utterance = {
  calls: readonly { tool: string; args: unknown }[];
  words: string;
  extra: Record<string, unknown>;
};

/** A model that says whatever it is told to, for tests that look for a way around the rules. */
export class HostileModel extends BaseChatModel {
  readonly #speak: () => Utterance;

  constructor(speak: () => Utterance) {
    super({});
    this.#speak = speak;
  }

  override _llmType(): string {
    return 'hostile';
  }

  override bindTools(tools: BindToolsInput[], kwargs?: Partial<BaseChatModelCallOptions>) {
    // Guarantee: tools are only carried along; what is called is up to the utterance.
    return this.withConfig({ ...kwargs, tools } as Partial<BaseChatModelCallOptions>);
  }

  override async _generate(): Promise<ChatResult> {
    const { calls, words, extra } = this.#speak();
    const tool_calls = calls.map(({ tool, args }, at) => ({
      type: 'tool_call' as const,
      id: `hostile_${at}`,
      name: tool,
      // Guarantee: none; a model can send anything, and what reads it must stand that.
      args: args as Record<string, unknown>,
    }));
    const message = new AIMessage({ content: words, tool_calls, additional_kwargs: extra });
    return { generations: [{ text: words, message }] };
  }
}
