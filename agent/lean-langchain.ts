import { AsyncLocalStorageProviderSingleton } from '@langchain/core/singletons';

/** The core version this was read against; `lean-langchain.test.ts` notices another. */
export const readAgainst = '1.2.13';

const childConfig = Symbol.for('lc:child_config');
const contextVariables = Symbol.for('lc:context_variables');

type Storage = {
  getStore: () => Record<PropertyKey, unknown> | undefined;
  run: <T>(store: unknown, callback: () => T) => T;
};
type Provider = { getInstance: () => Storage; runWithConfig: <T>(config: unknown, callback: () => T) => T };

/** Whether LangSmith traces are wanted: then nothing may be left out. */
export function tracingWanted(env: Record<string, string | undefined>): boolean {
  return ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2'].some(
    (name) => env[name] === 'true',
  );
}

/**
 * Makes a graph step about a third cheaper while nobody traces: LangChain builds a LangSmith run for every step even
 * then, and reads the environment through the operating system several times a step. Does the same as core's own
 * `runWithConfig` without the run, and copies the environment once. Call before the first graph runs.
 */
export function makeLangChainLean(env: Record<string, string | undefined>): boolean {
  if (tracingWanted(env)) return false;
  // Guarantee: checked against core's source for the version above, and by the test for the one installed.
  const provider = AsyncLocalStorageProviderSingleton as unknown as Provider;
  if (typeof provider.runWithConfig !== 'function' || typeof provider.getInstance !== 'function')
    return false;
  provider.runWithConfig = (config, callback) => {
    const storage = provider.getInstance();
    const before = storage.getStore();
    const store: Record<PropertyKey, unknown> = { extra: { [childConfig]: config } };
    if (before?.[contextVariables] !== undefined) store[contextVariables] = before[contextVariables];
    return storage.run(store, callback);
  };
  if (process.env === env) process.env = { ...env };
  return true;
}
