import type { Select } from './statements.ts';
import type { Store } from './open-store.ts';

/** The query a watched one stands for. */
const plain = Symbol('plain');

/** A store that waits for `before` ahead of each of its queries and lists of statements, for tests of what comes between. */
export function watched(store: Store, before: () => Promise<void>): Store {
  const { read } = store;
  return {
    ...store,
    read: {
      select: watchedBuilder(read.select),
      selectDistinct: watchedBuilder(read.selectDistinct),
      $with: read.$with,
      with: read.with,
      $count: watchedBuilder(read.$count),
    },
    readTogether: (async (selects: readonly Select[]) => {
      await before();
      return store.readTogether(selects.map(plainOf));
    }) as Store['readTogether'],
    apply: (async (statements) => {
      await before();
      return store.apply(statements);
    }) as Store['apply'],
  };

  /** Builds as it did, and whatever is built, however it is run, waits first. */
  function watchedBuilder<F extends (...args: never[]) => object>(build: F): F {
    // Guarantee: the same function with the same results, but for the time they take.
    return ((...args: never[]) => watchedQuery(build(...args))) as F;
  }

  function watchedQuery<Q extends object>(query: Q): Q {
    return new Proxy(query, {
      get(target, name) {
        if (name === plain) return target;
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        if (name === 'then' || name === 'execute') return waiting(value.bind(target), name);
        return (...args: unknown[]) => {
          const made: unknown = value.apply(target, args);
          return made instanceof Object && ('execute' in made || 'then' in made) ? watchedQuery(made) : made;
        };
      },
    });
  }

  function waiting(run: (...args: unknown[]) => unknown, name: 'then' | 'execute') {
    if (name === 'execute') return (...args: unknown[]) => before().then(() => run(...args));
    const result = () => new Promise((resolve, reject) => void run(resolve, reject));
    return (resolve: (value: unknown) => void, reject: (error: unknown) => void) =>
      void before().then(result).then(resolve, reject);
  }
}

function plainOf(select: Select): Select {
  return (select as Select & { [plain]?: Select })[plain] ?? select;
}
