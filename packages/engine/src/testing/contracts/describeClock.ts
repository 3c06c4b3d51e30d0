import { describe, expect, it } from 'vitest';
import type { ClockPort } from '../../ports/ClockPort.ts';

export interface ClockUnderTest {
  readonly clock: ClockPort;
  /** Lets so many milliseconds pass. */
  pass(ms: number): Promise<void>;
}

/** What every clock keeps to. */
export function describeClock(name: string, make: () => ClockUnderTest): void {
  describe(`${name} as a clock`, () => {
    it('never goes back', async () => {
      const { clock, pass } = make();
      const before = clock.now();
      await pass(20);
      expect(clock.now()).toBeGreaterThanOrEqual(before + 15);
    });

    it('fires timers in the order they are due, those set on the way included', async () => {
      const { clock, pass } = make();
      const fired: string[] = [];
      clock.setTimeout(() => fired.push('second'), 40);
      clock.setTimeout(() => {
        fired.push('first');
        clock.setTimeout(() => fired.push('third'), 40);
      }, 10);
      await pass(120);
      expect(fired).toEqual(['first', 'second', 'third']);
    });

    it('does not fire a timer that was cleared', async () => {
      const { clock, pass } = make();
      let fired = false;
      clock.clearTimeout(clock.setTimeout(() => (fired = true), 10));
      await pass(40);
      expect(fired).toBe(false);
    });
  });
}
