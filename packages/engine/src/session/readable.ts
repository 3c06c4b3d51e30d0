import type { Readable } from './Session.ts';

/** A value that can be read, heard of and set. */
export interface Writable<T> extends Readable<T> {
  set(value: T): void;
}

export function writable<T>(initial: T): Writable<T> {
  const listeners = new Set<(value: T) => void>();
  let current = initial;
  return {
    getSnapshot: () => current,
    subscribe(listener) {
      // An entry of its own, so that the same function can listen twice and leave once.
      const hear = (value: T): void => (typeof listener === 'function' ? listener(value) : listener.next?.(value));
      listeners.add(hear);
      return { unsubscribe: () => void listeners.delete(hear) };
    },
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of listeners) listener(value);
    },
  };
}

interface Source<T> {
  getSnapshot(): T;
  subscribe(listener: (value: T) => void): { unsubscribe(): void };
}

/** A readable whose source can be replaced, as a replay does when it jumps back. */
export function relay<T>(source: Source<T>): Writable<T> & { follow(source: Source<T>): void } {
  const value = writable(source.getSnapshot());
  let following = source.subscribe((next) => value.set(next));
  return {
    ...value,
    follow(next) {
      following.unsubscribe();
      value.set(next.getSnapshot());
      following = next.subscribe((snapshot) => value.set(snapshot));
    },
  };
}
