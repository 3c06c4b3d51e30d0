import { systemClock, VirtualClock, type ClockPort } from '@parley/engine';

/** How session time passes while a conversation is run. */
export interface SessionPace {
  readonly clock: ClockPort;
  /** Lets a little time pass, a few milliseconds. */
  pass(): Promise<void>;
}

const stepMs = 4;

/** No timer fires sooner than after a millisecond, as with the timers of Node and of browsers. */
class SteppedClock extends VirtualClock {
  override setTimeout(run: () => void, ms: number): number {
    return super.setTimeout(run, Math.max(1, ms));
  }
}

/** Wall time is session time. */
export function realPace(): SessionPace {
  return { clock: systemClock(), pass: () => new Promise((resolve) => setTimeout(resolve, stepMs)) };
}

/**
 * As fast as it goes: the clock stands still while models work, so that what they take counts as
 * nothing and every run of the same input is the same. `settled` resolves when none is at work.
 */
export function virtualPace(settled: () => Promise<void>): SessionPace {
  const clock = new SteppedClock();
  return {
    clock,
    async pass() {
      clock.advance(stepMs);
      // Answers travel through promises; the queue of immediates comes after all of those.
      await new Promise((resolve) => setImmediate(resolve));
      await settled();
    },
  };
}
