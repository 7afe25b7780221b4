import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { TurnResult } from '../../agent/contract.ts';

export type Metrics = {
  registry: Registry;
  /** Counts a turn that took so many seconds; `failed` is one that threw. */
  turn: (shop: string, result: TurnResult | 'failed', seconds: number) => void;
  /** `route` is a pattern of the service ("/v1/chat"), never an address as it was asked for. */
  request: (method: string, route: string, status: number) => void;
  /** Counts a call to the payment provider by what it came to. */
  payment: (call: string, outcome: string) => void;
  /** How many payments nobody knows the end of. */
  unsettled: (counts: { attempts: number; payments: number }) => void;
  /** How many deliveries wait, and how many were given up. */
  outbox: (counts: { due: number; dead: number }) => void;
};

const methods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/**
 * The numbers of the web channel in a registry of their own. Labels only take values the service chose: what a caller
 * made up (a shop, an address, a method) would let anybody fill the memory.
 */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const turns = new Counter({
    name: 'shopkeeper_turns_total',
    help: 'Turns by shop, by who understood them and by how they came out.',
    labelNames: ['shop', 'understood_by', 'outcome'] as const,
    registers,
  });
  const turnSeconds = new Histogram({
    name: 'shopkeeper_turn_seconds',
    help: 'Seconds from a message to its reply.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const requests = new Counter({
    name: 'shopkeeper_http_requests_total',
    help: 'HTTP requests by method, route and status; "/*" is every address that is not there.',
    labelNames: ['method', 'route', 'status'] as const,
    registers,
  });
  const payments = new Counter({
    name: 'shopkeeper_payments_total',
    help: 'Calls to the payment provider by outcome; "unknown" is one whose answer never came.',
    labelNames: ['call', 'outcome'] as const,
    registers,
  });
  const unsettled = new Gauge({
    name: 'shopkeeper_payments_unsettled',
    help: 'Payments whose end is not known yet: asked for, or to be taken or given back.',
    labelNames: ['kind'] as const,
    registers,
  });
  const outbox = new Gauge({
    name: 'shopkeeper_outbox_deliveries',
    help: 'Deliveries of events that wait ("due") or were given up ("dead").',
    labelNames: ['state'] as const,
    registers,
  });
  return {
    registry,
    payment: (call, outcome) => payments.inc({ call, outcome }),
    unsettled: (counts) => {
      unsettled.set({ kind: 'attempts' }, counts.attempts);
      unsettled.set({ kind: 'payments' }, counts.payments);
    },
    outbox: ({ due, dead }) => {
      outbox.set({ state: 'due' }, due);
      outbox.set({ state: 'dead' }, dead);
    },
    turn: (shop, result, seconds) => {
      turnSeconds.observe(seconds);
      if (result === 'failed') turns.inc({ shop: '', understood_by: '', outcome: 'failed' });
      else if ('denied' in result) turns.inc({ shop: '', understood_by: '', outcome: result.denied });
      else turns.inc({ shop, understood_by: result.understoodBy, outcome: outcomeOf(result.calls) });
    },
    request: (method, route, status) => {
      requests.inc({ method: methods.has(method) ? method : 'other', route, status: String(status) });
    },
  };
}

/** The outcome of the last call decides the turn's; a turn without calls only talked. */
const outcomeOf = (calls: readonly { outcome: string }[]) => calls.at(-1)?.outcome ?? 'talked';
