import type { Store } from './open-store.ts';

/**
 * Builds something from a store the first time it is asked for and keeps it as long as the store lives. For prepared
 * queries: running one is five times as fast as building it.
 */
export function prepareOnce<T>(build: (store: Store) => T): (store: Store) => T {
  const built = new WeakMap<Store, T>();
  return (store) => {
    let it = built.get(store);
    if (it === undefined) {
      it = build(store);
      built.set(store, it);
    }
    return it;
  };
}
