import type { Readable } from '@parley/engine';

/** A value that can be read, heard of and set. */
export function heldValue<T>(initial: T): Readable<T> & { set(value: T): void } {
  const listeners = new Set<(value: T) => void>();
  let current = initial;
  return {
    getSnapshot: () => current,
    subscribe(listener) {
      const hear = (value: T): void => (typeof listener === 'function' ? listener(value) : listener.next?.(value));
      listeners.add(hear);
      return { unsubscribe: () => void listeners.delete(hear) };
    },
    set(value) {
      current = value;
      for (const listener of listeners) listener(value);
    },
  };
}
