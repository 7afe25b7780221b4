import {
  BaseChatModel,
  type BaseChatModelCallOptions,
  type BindToolsInput,
} from '@langchain/core/language_models/chat_models';
import { AIMessage, type BaseMessage } from '@langchain/core/messages';
import type { ChatResult } from '@langchain/core/outputs';
import type { SceneOptions } from '../graph.ts';
import type { Scene } from '../scene.ts';
import { markOurs, nothingUnderstood, type Understanding } from '../understanding.ts';

type Options = BaseChatModelCallOptions & SceneOptions;

/** The local engine as a LangChain chat model: what it understands are its tool calls. It needs the scene, and no network. */
export class LocalModel extends BaseChatModel<Options> {
  readonly #understand: (scene: Scene) => Understanding;

  constructor(understand: (scene: Scene) => Understanding) {
    super({});
    this.#understand = understand;
  }

  override _llmType(): string {
    return 'local';
  }

  override bindTools(tools: BindToolsInput[], kwargs?: Partial<Options>) {
    // Guarantee: the engine has the tools' own records; these are only carried along.
    return this.withConfig({ ...kwargs, tools } as Partial<Options>);
  }

  override async _generate(
    _messages: BaseMessage[],
    options: this['ParsedCallOptions'],
  ): Promise<ChatResult> {
    const { scene } = options as SceneOptions;
    const understanding = markOurs(scene ? this.#understand(scene) : nothingUnderstood);
    const tool_calls = understanding.calls.map(({ tool, args }, i) => ({
      type: 'tool_call' as const,
      id: `local_${i}`,
      name: tool,
      args,
    }));
    const message = new AIMessage({ content: '', tool_calls, additional_kwargs: { understanding } });
    return { generations: [{ text: '', message }] };
  }
}
