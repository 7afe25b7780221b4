import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { RunnableLambda } from '@langchain/core/runnables';
import { AsyncLocalStorageProviderSingleton } from '@langchain/core/singletons';
import { expect, test } from 'vitest';
import { makeLangChainLean, readAgainst, tracingWanted } from './lean-langchain.ts';

const { version } = createRequire(import.meta.url)('@langchain/core/package.json') as { version: string };

test('the installed core is the one this was read against: read runWithConfig again before changing this', () => {
  expect(version).toBe(readAgainst);
});

test('a runnable called inside another still gets its tags and configurable', async () => {
  // As LangGraph does when it is loaded.
  AsyncLocalStorageProviderSingleton.initializeGlobalInstance(new AsyncLocalStorage());
  expect(makeLangChainLean({})).toBe(true);
  const inner = RunnableLambda.from((_: string, config) => ({
    tags: config.tags,
    thread: config.configurable?.['thread_id'],
  }));
  const outer = RunnableLambda.from((text: string) => inner.invoke(text));
  const seen = await outer.invoke('hi', { tags: ['a'], configurable: { thread_id: 't1' } });
  expect(seen).toEqual({ tags: ['a'], thread: 't1' });
});

test('nothing is left out while somebody traces', () => {
  expect(tracingWanted({ LANGSMITH_TRACING: 'true' })).toBe(true);
  expect(makeLangChainLean({ LANGCHAIN_TRACING_V2: 'true' })).toBe(false);
});
