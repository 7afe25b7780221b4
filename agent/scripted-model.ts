import {
  BaseChatModel,
  type BaseChatModelCallOptions,
  type BindToolsInput,
} from '@langchain/core/language_models/chat_models';
import { AIMessage, type BaseMessage } from '@langchain/core/messages';
import type { ChatResult } from '@langchain/core/outputs';

/** One expected message and what the model proposes for it. */
export type ScriptStep = {
  /** The person's words as the model must see them. */
  hears: string;
  calls: { tool: string; args: Record<string, unknown> }[];
};

/**
 * A model that follows a script, for tests: it fails on a message the script does not expect, and `finish` fails
 * when a step was never used.
 */
export class ScriptedModel extends BaseChatModel {
  readonly #steps: ScriptStep[];
  #at = 0;

  constructor(steps: ScriptStep[]) {
    super({});
    this.#steps = steps;
  }

  override _llmType(): string {
    return 'scripted';
  }

  override bindTools(tools: BindToolsInput[], kwargs?: Partial<BaseChatModelCallOptions>) {
    // Guarantee: tools are only carried along; the script decides what is called.
    return this.withConfig({ ...kwargs, tools } as Partial<BaseChatModelCallOptions>);
  }

  override async _generate(messages: BaseMessage[]): Promise<ChatResult> {
    const heard = messages.at(-1)?.text ?? '';
    const step = this.#steps[this.#at];
    if (!step) throw new Error(`script: nothing left for "${heard}"`);
    if (step.hears !== heard) throw new Error(`script: expected "${step.hears}", heard "${heard}"`);
    this.#at++;
    const tool_calls = step.calls.map(({ tool, args }, i) => ({
      type: 'tool_call' as const,
      id: `scripted_${this.#at}_${i}`,
      name: tool,
      args,
    }));
    return { generations: [{ text: '', message: new AIMessage({ content: '', tool_calls }) }] };
  }

  /** Throws when a step of the script was not used. */
  finish(): void {
    const left = this.#steps.length - this.#at;
    if (left > 0)
      throw new Error(`script: ${left} steps were not used, next "${this.#steps[this.#at]?.hears}"`);
  }
}
