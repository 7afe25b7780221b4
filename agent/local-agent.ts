import type { Store } from '../store/open-store.ts';
import { allTools } from '../tools/all-tools.ts';
import type { Payments } from '../tools/payments/payments.ts';
import { createTestProvider } from '../tools/payments/test-provider.ts';
import type { AnyTool } from '../tools/tool.ts';
import type { Agent } from './contract.ts';
import { createAgent } from './create-agent.ts';
import { createLocalEngine } from './local/local-engine.ts';
import { LocalModel } from './local/local-model.ts';
import { makeLangChainLean } from './lean-langchain.ts';

/** The agent as it runs with no key and no other service: all tools, the local engine, the built-in payment provider. */
export function createLocalAgent(parts: {
  store: Store;
  now: () => Date;
  newId: () => string;
  tools?: readonly AnyTool[];
  payments?: Payments;
  publicUrl?: string | undefined;
}): Agent {
  const { store, now, newId, tools = allTools, payments = createTestProvider() } = parts;
  makeLangChainLean(process.env);
  const { understand, readConsent } = createLocalEngine(tools);
  return createAgent({
    store,
    tools,
    payments,
    model: new LocalModel(understand),
    readConsent,
    understand,
    now,
    newId,
    publicUrl: parts.publicUrl,
  });
}
