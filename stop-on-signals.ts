import type { EventEmitter } from 'node:events';
import type { Logger } from 'pino';

/**
 * npm passes Ctrl-C on to a program that already got it from the terminal: two signals this close in milliseconds are
 * one wish.
 */
const echoWithin = 500;

export type StopParts = {
  /** Where SIGINT and SIGTERM arrive: the process. */
  signals: EventEmitter;
  close: () => Promise<void>;
  exit: (code: number) => void;
  /** A steady clock in milliseconds. */
  milliseconds: () => number;
  log: Logger;
};

/** Closes the service on the first SIGINT or SIGTERM and exits with 0; a second one exits at once with 1. */
export function stopOnSignals({ signals, close, exit, milliseconds, log }: StopParts): void {
  let first: number | undefined;
  const stop = (signal: string) => {
    if (first !== undefined) {
      if (milliseconds() - first > echoWithin) exit(1);
      return;
    }
    first = milliseconds();
    log.info({ signal }, 'stopping');
    close().then(
      () => exit(0),
      (error: unknown) => {
        log.fatal({ err: error }, 'did not stop cleanly');
        exit(1);
      },
    );
  };
  signals.on('SIGINT', stop);
  signals.on('SIGTERM', stop);
}
