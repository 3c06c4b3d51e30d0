'use client';
import type { Readable } from '@parley/engine';
import { useCallback, useSyncExternalStore } from 'react';

/** One value out of a readable; the component renders again only when that value changes. `select` gives the same value for the same snapshot. */
export function useReadable<T, S>(readable: Readable<T>, select: (value: T) => S): S {
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = readable.subscribe(changed);
      return () => subscription.unsubscribe();
    },
    [readable],
  );
  const read = (): S => select(readable.getSnapshot());
  return useSyncExternalStore(subscribe, read, read);
}
