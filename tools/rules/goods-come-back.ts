import { defineRule, type RuleSettings } from './rule.ts';

type Delivered = { order: string; status: string; daysSince?: number | undefined };

const day = (n: number) => `${n} day${n === 1 ? '' : 's'}`;

/** Which of the two ways goods come back. */
type Way = 'returns' | 'exchanges';

const verbs = { returns: 'returned', exchanges: 'exchanged' } as const;

function offered(way: Way) {
  return defineRule<unknown>({
    name: `${way}_offered`,
    sentence: (settings) =>
      settings[way] ? `Things can be ${verbs[way]}.` : `Things cannot be ${verbs[way]} here.`,
    check: (_, settings) => settings[way] !== undefined || { refused: `${way}_not_offered` },
  });
}

function inState(way: Way) {
  const states = (settings: RuleSettings) => settings[way]?.while ?? ['delivered'];
  return defineRule<Delivered>({
    name: `order_${way}`,
    sentence: (settings) => `An order can be ${verbs[way]} once it is ${states(settings).join(' or ')}.`,
    check: ({ order, status }, settings) =>
      states(settings).includes(status) || {
        refused: way === 'returns' ? 'order_not_returnable' : 'order_not_exchangeable',
        facts: { order, status },
      },
  });
}

function inTime(way: Way) {
  return defineRule<Delivered>({
    name: `${way}_in_time`,
    sentence: (settings) => {
      const days = settings[way]?.days;
      return days === undefined
        ? `Things can be ${verbs[way]} at any time.`
        : `Things can be ${verbs[way]} within ${day(days)} of delivery.`;
    },
    check: ({ order, daysSince }, settings) => {
      const days = settings[way]?.days;
      if (days === undefined || (daysSince !== undefined && daysSince <= days)) return true;
      return {
        refused: 'outside_window',
        facts: { order, days, ...(daysSince !== undefined && { daysSince }) },
      };
    },
  });
}

/** The rules of sending things back, in the order they are told. */
export const returnRules = [offered('returns'), inState('returns'), inTime('returns')] as const;
/** The rules of exchanging things that were delivered. */
export const exchangeRules = [offered('exchanges'), inState('exchanges'), inTime('exchanges')] as const;
