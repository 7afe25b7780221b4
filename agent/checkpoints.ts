import {
  BaseCheckpointSaver,
  type Checkpoint,
  type CheckpointMetadata,
  type CheckpointTuple,
} from '@langchain/langgraph-checkpoint';
import type { RunnableConfig } from '@langchain/core/runnables';
import { forgetThread, getCheckpoint, putCheckpoint } from '../store/queries/checkpoints.ts';
import type { Store } from '../store/open-store.ts';
import type { Statement } from '../store/statements.ts';

/**
 * The latest checkpoint of each conversation, in the store. LangGraph calls `put` when a turn ends (durability
 * `exit`); the row is kept back until the turn asks for it with `takeStaged`, so that it is written in the same
 * atomic list as the reply. State is plain JSON, which is why no other serialiser is needed.
 */
export class TurnCheckpoints extends BaseCheckpointSaver {
  readonly #store: Store;
  readonly #lifetimeMs: number;
  readonly #staged = new Map<string, Statement>();

  constructor(store: Store, lifetimeMs: number) {
    super();
    this.#store = store;
    this.#lifetimeMs = lifetimeMs;
  }

  /** The statement that writes the thread's new checkpoint; at most once per turn. */
  takeStaged(thread: string): Statement | undefined {
    const statement = this.#staged.get(thread);
    this.#staged.delete(thread);
    return statement;
  }

  override async getTuple(config: RunnableConfig): Promise<CheckpointTuple | undefined> {
    const { thread } = idOf(config);
    const row = await getCheckpoint(this.#store, thread);
    if (!row) return undefined;
    return {
      config: { configurable: { thread_id: thread, checkpoint_ns: '', checkpoint_id: row.checkpointId } },
      // Guarantee: written below, by `put`, from values of these types.
      checkpoint: JSON.parse(row.checkpoint.toString()) as Checkpoint,
      metadata: JSON.parse(row.metadata.toString()) as CheckpointMetadata,
      pendingWrites: [],
    };
  }

  override async *list(config: RunnableConfig): AsyncGenerator<CheckpointTuple> {
    const tuple = await this.getTuple(config);
    if (tuple) yield tuple;
  }

  override async put(
    config: RunnableConfig,
    checkpoint: Checkpoint,
    metadata: CheckpointMetadata,
  ): Promise<RunnableConfig> {
    const { thread, shop } = idOf(config);
    const at = this.#store.now();
    this.#staged.set(
      thread,
      putCheckpoint(this.#store, {
        shop,
        thread,
        namespace: '',
        checkpointId: checkpoint.id,
        parent: null,
        type: 'json',
        checkpoint: Buffer.from(JSON.stringify(checkpoint)),
        metadata: Buffer.from(JSON.stringify({ source: metadata.source, step: metadata.step, parents: {} })),
        at,
        expiresAt: new Date(at.getTime() + this.#lifetimeMs),
      }),
    );
    return { configurable: { thread_id: thread, checkpoint_ns: '', checkpoint_id: checkpoint.id } };
  }

  /** Nothing waits inside the graph: consent is state, not an interrupt, so there are no pending writes to keep. */
  override async putWrites(): Promise<void> {}

  override async deleteThread(thread: string): Promise<void> {
    this.#staged.delete(thread);
    await this.#store.apply([forgetThread(this.#store, thread)]);
  }
}

/** Threads are named `{channel}:{shop}:{thread}`. */
function idOf(config: RunnableConfig): { thread: string; shop: string } {
  const thread = String(config.configurable?.['thread_id'] ?? '');
  const shop = thread.split(':')[1];
  if (!shop) throw new Error(`checkpoint: "${thread}" is not the name of a conversation`);
  return { thread, shop };
}
