import { Annotation, END, START, StateGraph } from '@langchain/langgraph';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { HumanMessage, type AIMessage } from '@langchain/core/messages';
import { convertToOpenAITool } from '@langchain/core/utils/function_calling';
import type { AnyTool } from '../tools/tool.ts';
import { recordsOf } from './desk/load-records.ts';
import { hear } from './hear.ts';
import { identifyFirst } from './identify/identify-first.ts';
import { respond } from './respond.ts';
import type { Scene, Turn } from './scene.ts';
import { isOurs, type Understanding } from './understanding.ts';

/** LangGraph wants a state; a turn carries its own, so this only marks that there is a new message. */
const State = Annotation.Root({ at: Annotation<number>() });

/** Call options a model of ours reads; others ignore them. */
export type SceneOptions = { scene?: Scene };

/**
 * The agent as a graph of two nodes: `understand` (a model proposes) and `act` (code decides, does and answers).
 * Each further node costs a tenth of a millisecond a turn and a checkpointer half of one, so the steps in between are
 * plain functions, and the dialogue is saved with the reply instead of by the graph.
 */
export function createGraph(model: BaseChatModel, tools: ReadonlyMap<string, AnyTool>) {
  const bound = bindTools(model, tools);

  const understand = async (_: typeof State.State, { context }: { context?: unknown }) => {
    // Guarantee: `runTurn` below passes the turn, and nobody else runs this graph.
    const turn = context as Turn;
    const { before, ctx } = turn;
    const { text: heard, said, consent, idle } = hear(turn, before);
    turn.consent = consent;
    turn.idle = idle;
    const text = heard === '' ? '' : await identifyFirst({ tools, ctx }, turn, heard);
    // Who is known only now has wished something before.
    if (text === '' && !(before.unread && ctx.person.kind === 'customer')) return {};
    const records = await recordsOf(ctx);
    const scene: Scene = {
      text,
      said,
      dialogue: before,
      catalog: ctx.catalog,
      ctx,
      records,
      unread: records && before.unread,
      agrees: consent.agrees === true,
    };
    turn.understanding = understandingOf(await bound.invoke([new HumanMessage(text)], { scene } as object));
    return {};
  };

  const act = async (_: typeof State.State, { context }: { context?: unknown }) => {
    await respond(tools, context as Turn);
    return {};
  };

  const graph = new StateGraph(State)
    .addNode('understand', understand)
    .addNode('act', act)
    .addEdge(START, 'understand')
    .addEdge('understand', 'act')
    .addEdge('act', END)
    .compile();

  /** Runs one turn: fills in what was understood, what was done, the reply, and the dialogue as it is afterwards. */
  return async function runTurn(turn: Turn): Promise<void> {
    // Guarantee: LangGraph hands `context` to the nodes as it is.
    await graph.invoke({ at: turn.ctx.now.getTime() }, { context: turn as never });
  };
}

function bindTools(model: BaseChatModel, tools: ReadonlyMap<string, AnyTool>) {
  if (!model.bindTools) throw new Error(`model ${model._llmType()}: it cannot be given tools`);
  const records = [...tools.values()].map(({ name, about, input }) =>
    convertToOpenAITool({ name, description: about, schema: input }),
  );
  return model.bindTools(records);
}

/** A model's message as proposals. Its words are not used: what is said comes from tool results. */
function understandingOf(message: Pick<AIMessage, 'tool_calls' | 'additional_kwargs'>): Understanding {
  const known = message.additional_kwargs?.['understanding'];
  // Another model may write whatever it likes there.
  if (isOurs(known)) return known;
  const calls = (message.tool_calls ?? []).map(({ name, args }) => ({
    tool: String(name),
    args: isPlain(args) ? args : { invalid: args },
    confidence: 1,
  }));
  return { calls, acts: calls.length > 0 ? [] : ['unknown'], slots: [] };
}

/** Whether a model sent an object at all. */
function isPlain(args: unknown): args is Record<string, unknown> {
  return typeof args === 'object' && args !== null && !Array.isArray(args);
}
