import type { ClockPort } from '../ports/ClockPort.ts';

/**
 * The virtual clock of a re-run: it stands where the recorded line stands, and its timers never
 * fire by themselves, since their firings are recorded inputs too.
 */
export class StandingClock implements ClockPort {
  #now = 0;

  now(): number {
    return this.#now;
  }

  standAt(ms: number): void {
    this.#now = ms;
  }

  setTimeout(): undefined {
    return undefined;
  }

  clearTimeout(): void {
    // Nothing was armed.
  }
}
