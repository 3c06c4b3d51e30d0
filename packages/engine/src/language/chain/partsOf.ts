import type { ClockPort } from '../../ports/ClockPort.ts';
import { withinMs } from './withinMs.ts';

/** Reads a stream with patience that ends: the same part can be waited for again. */
export interface TimedParts<Part> {
  /** The next part, `done` at the end, or `late` when none came within `ms`; nothing is lost by `late`. */
  next(ms: number): Promise<Part | 'late' | 'done'>;
}

export function partsOf<Part extends object>(stream: AsyncIterable<Part>, clock: ClockPort): TimedParts<Part> {
  const reader = stream[Symbol.asyncIterator]();
  let pending: Promise<Part | 'done'> | undefined;
  return {
    async next(ms) {
      pending ??= reader.next().then(({ done, value }) => (done ? 'done' : (value as Part)), () => 'done' as const);
      const part = ms === Infinity ? await pending : await withinMs(pending, ms, clock);
      if (part !== 'late') pending = undefined;
      return part;
    },
  };
}
