import { randomInt } from 'node:crypto';
import type { Store } from '../store/open-store.ts';
import { allTools } from '../tools/all-tools.ts';
import { createStoreMailer, type Mailer } from '../tools/mail/mailer.ts';
import type { Payments } from '../tools/payments/payments.ts';
import { createTestProvider } from '../tools/payments/test-provider.ts';
import type { AnyTool, NotifyStaff } from '../tools/tool.ts';
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
  notifyStaff?: NotifyStaff;
  mailer?: Mailer;
  newCode?: () => string;
  publicUrl?: string | undefined;
}): Agent {
  const { store, now, newId, tools = allTools, payments = createTestProvider(), notifyStaff } = parts;
  const { mailer = createStoreMailer(store, newId), newCode = sixDigits } = parts;
  makeLangChainLean(process.env);
  const { understand, readConsent, readIdentity } = createLocalEngine(tools);
  return createAgent({
    store,
    tools,
    payments,
    mailer,
    newCode,
    model: new LocalModel(understand),
    readConsent,
    readIdentity,
    understand,
    now,
    newId,
    ...(notifyStaff && { notifyStaff }),
    publicUrl: parts.publicUrl,
  });
}

function sixDigits(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}
