import { EventEmitter } from 'node:events';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { stopOnSignals } from './stop-on-signals.ts';

function service(close: () => Promise<void>) {
  const signals = new EventEmitter();
  const exits: number[] = [];
  const clock = { ms: 1000 };
  const log = pino({ level: 'silent' });
  stopOnSignals({ signals, close, exit: (code) => exits.push(code), milliseconds: () => clock.ms, log });
  return { signals, exits, clock };
}

test.each(['SIGINT', 'SIGTERM'])('%s closes the service, then exits with 0', async (signal) => {
  const closing = Promise.withResolvers<void>();
  const { signals, exits } = service(() => closing.promise);
  signals.emit(signal, signal);
  expect(exits).toEqual([]);
  closing.resolve();
  await expect.poll(() => exits).toEqual([0]);
});

test('told a second time it exits at once', () => {
  const { signals, exits, clock } = service(() => new Promise(() => {}));
  signals.emit('SIGTERM', 'SIGTERM');
  clock.ms += 2000;
  signals.emit('SIGINT', 'SIGINT');
  expect(exits).toEqual([1]);
});

test('one Ctrl-C that arrives twice is not a second wish', () => {
  const { signals, exits, clock } = service(() => new Promise(() => {}));
  signals.emit('SIGINT', 'SIGINT');
  clock.ms += 3;
  signals.emit('SIGINT', 'SIGINT');
  expect(exits).toEqual([]);
});

test('a service that cannot close says so with its exit code', async () => {
  const { signals, exits } = service(() => Promise.reject(new Error('disk gone')));
  signals.emit('SIGTERM', 'SIGTERM');
  await expect.poll(() => exits).toEqual([1]);
});
