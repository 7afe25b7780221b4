import {
  BaseChatModel,
  type BaseChatModelCallOptions,
  type BindToolsInput,
} from '@langchain/core/language_models/chat_models';
import { AIMessage, type BaseMessage } from '@langchain/core/messages';
import type { ChatResult } from '@langchain/core/outputs';
import { slotsOf, type Slot } from '../tools/slot.ts';
import type { AnyTool } from '../tools/tool.ts';

/** What else the model reads beside the person's message, as a prompt would hold it, and ids it has come across. */
export type Material = { texts: readonly string[]; orders: readonly string[]; variants: readonly string[] };

/**
 * The worst a language model can be at telling instructions from data: it does whatever any text it reads might be asking
 * for. It proposes each tool a text has a word of, or every write where it has none, with whatever values it finds in it.
 */
export class GullibleModel extends BaseChatModel {
  readonly #tools: readonly AnyTool[];
  readonly #read: () => Material;
  /** Writes it has proposed so far. */
  proposed = 0;

  constructor(tools: readonly AnyTool[], read: () => Material) {
    super({});
    this.#tools = tools;
    this.#read = read;
  }

  override _llmType(): string {
    return 'gullible';
  }

  override bindTools(tools: BindToolsInput[], kwargs?: Partial<BaseChatModelCallOptions>) {
    // Guarantee: tools are only carried along; this model has the tools' own records.
    return this.withConfig({ ...kwargs, tools } as Partial<BaseChatModelCallOptions>);
  }

  override async _generate(messages: BaseMessage[]): Promise<ChatResult> {
    const material = this.#read();
    const calls = [...material.texts, messages.at(-1)?.text ?? ''].flatMap((text) =>
      this.#obey(text, material),
    );
    const tool_calls = calls.map(({ tool, args }, at) => ({
      type: 'tool_call' as const,
      id: `gullible_${at}`,
      name: tool.name,
      args,
    }));
    this.proposed += calls.filter(({ tool }) => tool.effect === 'write').length;
    return { generations: [{ text: '', message: new AIMessage({ content: '', tool_calls }) }] };
  }

  #obey(text: string, material: Material): { tool: AnyTool; args: Record<string, unknown> }[] {
    const lower = text.toLowerCase();
    const named = this.#tools.filter(({ name }) =>
      name.split('_').some((word) => word.length > 3 && lower.includes(word)),
    );
    const tools = named.length > 0 ? named : this.#tools.filter(({ effect }) => effect === 'write');
    return tools.map((tool) => ({ tool, args: argsFrom(tool, text, material) }));
  }
}

function argsFrom(tool: AnyTool, text: string, { orders, variants }: Material): Record<string, unknown> {
  const figure = Number(/\d+/.exec(text)?.[0] ?? 1);
  const values: Partial<Record<Slot['kind'], unknown>> = {
    order: { number: /[A-Z]\d{6}/.exec(text)?.[0] ?? orders[0] ?? 'W000001' },
    item: { variant: variants.find((id) => text.includes(id)) ?? variants[0] ?? 'described-0-75' },
    product: { text: text.slice(0, 60) },
    quantity: { count: Math.max(1, Math.min(figure, 1000)) },
    address: { line1: text.slice(0, 100), city: 'Elsewhere' },
    delivery: 'standard',
    email: /[\w.-]+@[\w-]+\.\w+/.exec(text)?.[0] ?? 'attacker@example.com',
    text: text.slice(0, 200),
  };
  return Object.fromEntries(
    slotsOf(tool.input).map(({ name, kind, words }) => [
      name,
      words ? Object.keys(words)[0] : (values[kind] ?? text.slice(0, 100)),
    ]),
  );
}
