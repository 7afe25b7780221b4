import type { Catalog } from '../store/catalog.ts';
import type { ToolContext } from '../tools/tool.ts';
import type { Dialogue } from './dialogue.ts';
import type { Understanding } from './understanding.ts';
import type { Step } from './act.ts';
import type { Reply } from './contract.ts';

/** Whether the person's own words, read by code, agree to what waits; `rest` is what else they said. */
export type Consent = { consent: 'yes' | 'no' | 'later' | undefined; rest: string };

/** What a model sees of a turn. It may look at all of it and change none of it. */
export type Scene = {
  /** What is left to understand once a yes or a no has been read. */
  text: string;
  consent: Consent['consent'];
  dialogue: Dialogue;
  catalog: Catalog;
  ctx: ToolContext;
};

/** One turn on its way through the graph. The graph's own state holds only the dialogue. */
export type Turn = {
  text: string;
  ctx: ToolContext;
  /** Reads yes and no; `asked` is what waits for them, in words. */
  read: (text: string, asked: string) => Consent;
  understanding?: Understanding;
  consent?: Consent;
  before?: Dialogue;
  after?: Dialogue;
  steps: Step[];
  reply?: Reply;
};
