import { VirtualClock, type ClockPort } from '@parley/engine';

/** Session time that stands still while models work, so that every making of a talk is the same. */
export interface Pace {
  readonly clock: ClockPort;
  /** Lets 4 ms pass and everything that follows from them. */
  pass(): Promise<void>;
}

const stepMs = 4;

export function createPace(settled: () => Promise<void>): Pace {
  const virtual = new VirtualClock();
  return {
    clock: {
      now: () => virtual.now(),
      // As with the timers of Node and of browsers, none fires sooner than after a millisecond.
      setTimeout: (run, ms) => virtual.setTimeout(run, Math.max(1, ms)),
      clearTimeout: (timer) => virtual.clearTimeout(timer as number),
    },
    async pass() {
      virtual.advance(stepMs);
      // Answers travel through promises; the queue of immediates comes after all of those.
      await new Promise((resolve) => setImmediate(resolve));
      await settled();
    },
  };
}
