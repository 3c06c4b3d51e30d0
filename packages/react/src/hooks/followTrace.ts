import type { Session } from '@parley/engine';
import type { TraceLine } from '@parley/engine/trace';

/** Something that `useSyncExternalStore` can read. */
export interface TraceReading<T> {
  read(): T;
  subscribe(changed: () => void): () => void;
}

/**
 * What a fold over the lines of a trace comes to so far, kept up while the trace grows. `pick` says
 * what of it is shown; it gives the same value as long as that does not change.
 */
export function followTrace<State, Shown>(
  { trace }: Pick<Session, 'trace'>,
  initial: State,
  withLine: (state: State, line: TraceLine) => State,
  pick: (state: State) => Shown,
): TraceReading<Shown> {
  let state = initial;
  let seen = 0;
  /** Takes in what came since; cheap when nothing did. */
  const read = (): Shown => {
    for (; seen < trace.lines.length; seen += 1) state = withLine(state, trace.lines[seen]!);
    return pick(state);
  };
  read();
  return {
    read,
    subscribe(changed) {
      const lines = trace.subscribe(() => {
        const before = pick(state);
        if (read() !== before) changed();
      });
      return () => lines.unsubscribe();
    },
  };
}
