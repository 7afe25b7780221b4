import { sayFor } from '../prompts/say.ts';
import {
  isInstead,
  isQuestion,
  isRefusal,
  type Answer,
  type Confirmation,
  type Question,
  type Tool,
  type ToolContext,
} from './tool.ts';
import type { Refusal } from './rules/rule.ts';

export type Told<R> =
  | { question: Question; text: string }
  | { refusal: Refusal; text: string }
  | { result: R; answer: Answer; text: string; confirmation?: Confirmation };

let keys = 0;

/**
 * Drives one tool as the agent does, for tests: the wish is parsed, planned, ruled on, asked about, run, checked
 * against its own output schema and worded. `between` runs after the plan, as if something happened before the yes.
 * Each call has a key of its own unless it is given one: the same key is the same write again.
 */
export async function runTool<W, P, R>(
  tool: Tool<W, P, R>,
  ctx: ToolContext,
  wish: W,
  { key = `key-${++keys}`, between = async () => {} }: { key?: string; between?: () => Promise<void> } = {},
): Promise<Told<R>> {
  const say = sayFor(ctx.shop, undefined);
  const refused = (refusal: Refusal): Told<R> => {
    const phrase = say.words.refusals[refusal.refused];
    if (!phrase) throw new Error(`no words for the refusal ${refusal.refused}`);
    return { refusal, text: phrase(refusal.facts ?? {}, say.money) };
  };
  const planned = await tool.plan(ctx, tool.input.parse(wish));
  if (isQuestion(planned)) {
    const phrase = say.words.questions[planned.ask];
    if (!phrase) throw new Error(`no words for the question ${planned.ask}`);
    return { question: planned, text: phrase(planned.facts ?? {}) };
  }
  if (isRefusal(planned)) return refused(planned);
  if (isInstead(planned)) throw new Error(`${tool.name}: it is really ${JSON.stringify(planned.instead)}`);
  tool.input.parse(planned.exact);
  for (const rule of tool.rules) {
    const verdict = rule.check(planned.plan, ctx.shop.rules ?? {});
    if (verdict !== true) return refused(verdict);
  }
  const confirmation = tool.confirm?.(planned.plan, say);
  await between();
  const result = await tool.run(ctx, planned.plan, key);
  if (isRefusal(result)) return refused(result);
  tool.output.parse(JSON.parse(JSON.stringify(result)));
  const answer = tool.answer(result, say);
  return { result, answer, text: answer.text, ...(confirmation && { confirmation }) };
}
