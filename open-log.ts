import { type DestinationStream, type Logger, pino } from 'pino';
import { maskCards } from './agent/card/mask-cards.ts';
import type { Settings } from './settings.ts';

/** The log: one JSON line an event, on standard output unless told otherwise. No line holds a card's number. */
export function openLog(level: Settings['logLevel'], out?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    formatters: { level: (label: string) => ({ level: label }) },
    hooks: { streamWrite: (line: string) => maskCards(line).text },
  };
  return out ? pino(options, out) : pino(options);
}
