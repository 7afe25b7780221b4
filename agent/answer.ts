import type { Card } from '../tools/card.ts';
import type { Seen } from '../tools/tool.ts';
import type { Say } from '../prompts/say.ts';
import type { Step } from './act.ts';
import type { Reply } from './contract.ts';
import type { Dialogue } from './dialogue.ts';

/** What one step adds to the reply: words and cards, all from its result. */
type Part = { text: string; cards: Card[]; suggestions: string[] };

/** Words for one step: an answer, a refusal, a question, or what is to be confirmed. */
export function partOf(step: Step, say: Say): Part {
  const { answer, refusal, question, confirmation } = step;
  if (answer) return { text: answer.text, cards: answer.cards ?? [], suggestions: answer.suggestions ?? [] };
  if (refusal) return { text: refusalText(refusal, say), cards: [], suggestions: [] };
  if (question) {
    return {
      text: questionText(question, say),
      cards: question.cards ?? [],
      suggestions: question.suggestions ?? [],
    };
  }
  if (confirmation) {
    const { text, title, facts, lines, sums, suggestions, pending } = confirmation;
    const card: Card = {
      type: 'confirm',
      id: pending.key,
      title,
      facts,
      ...(lines && { lines }),
      ...(sums && { sums }),
      yes: say.words.talk.yes(),
      no: say.words.talk.no(),
    };
    return { text, cards: [card], suggestions: suggestions ?? [] };
  }
  return { text: say.words.talk.failed(), cards: [], suggestions: [] };
}

/** The phrase file's words for a refusal; a rule nobody wrote words for speaks through its own sentence. */
export function refusalText(refusal: NonNullable<Step['refusal']>, say: Say): string {
  const facts: Record<string, unknown> = { ways: say.shop.rules?.identify ?? [], ...refusal.facts };
  const phrase = say.words.refusals[refusal.refused];
  if (phrase) return phrase(facts, say.money);
  return typeof facts['sentence'] === 'string' ? facts['sentence'] : say.words.talk.failed();
}

/** The phrase file's words for a question. */
export function questionText(question: NonNullable<Step['question']>, say: Say): string {
  return say.words.questions[question.ask]?.(question.facts ?? {}) ?? say.words.talk.unknown();
}

/** What is in front of the person after a step. */
export function seenAfter(seen: Seen, step: Step): Seen {
  const see = step.answer?.see ?? step.question?.see ?? step.confirmation?.see;
  if (!see) return seen;
  const next = { ...seen, ...see };
  // A new list without a thing in focus takes the old thing out of focus: "it" would point nowhere sensible.
  if (see.shown && !see.focus) delete next.focus;
  if (see.orders && !see.order) delete next.order;
  return next;
}

/** One reply out of the parts of a turn, with a reminder of what still waits for an answer. */
export function compose(parts: readonly Part[], reminders: readonly string[]): Reply {
  const texts = [...parts.map((part) => part.text), ...reminders].filter((text) => text !== '');
  const suggestions = [...new Set(parts.flatMap((part) => part.suggestions))].slice(0, 6);
  const cards = parts.flatMap((part) => part.cards);
  // Of a cart that changed twice only the last state is true.
  const lastCart = cards.findLastIndex(({ type }) => type === 'cart');
  const shown = cards.filter(({ type }, at) => type !== 'cart' || at === lastCart);
  return { text: texts.join('\n\n'), cards: shown, suggestions };
}

/** What still waits: proposals this turn did not read out, and a question it walked away from. */
export function remindersOf(before: Dialogue, after: Dialogue, steps: readonly Step[], say: Say): string[] {
  const readOut = new Set(steps.flatMap(({ confirmation }) => confirmation?.pending.key ?? []));
  const waiting = after.pending.filter(({ key }) => !readOut.has(key));
  const reminders = waiting.map(({ summary }) => say.words.talk.stillWaiting({ summary }));
  const { asking } = after;
  if (asking && asking === before.asking) reminders.push(say.words.talk.backTo({ question: asking.text }));
  return reminders;
}
