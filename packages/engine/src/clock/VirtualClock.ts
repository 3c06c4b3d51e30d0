import type { ClockPort } from '../ports/ClockPort.ts';

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/**
 * A clock that only moves when told to. Timers run at their own due time, one after the other,
 * also those that are set on the way (XState's `SimulatedClock` jumps to the end first).
 */
export class VirtualClock implements ClockPort {
  #now = 0;
  #nextId = 1;
  readonly #timers = new Map<number, Timer>();

  now(): number {
    return this.#now;
  }

  setTimeout(run: () => void, ms: number): number {
    const id = this.#nextId++;
    this.#timers.set(id, { due: this.#now + Math.max(0, ms), run });
    return id;
  }

  clearTimeout(id: unknown): void {
    this.#timers.delete(id as number);
  }

  /** How many timers are set; 0 after everything that used the clock has stopped. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Runs every timer due within `ms`. */
  advance(ms: number): void {
    this.advanceTo(this.#now + ms);
  }

  /** Runs every timer due up to session time `end`; does nothing if that has passed. */
  advanceTo(end: number): void {
    for (let id = this.#nextDue(end); id !== undefined; id = this.#nextDue(end)) {
      const timer = this.#timers.get(id)!;
      this.#timers.delete(id);
      this.#now = Math.max(this.#now, timer.due);
      timer.run();
    }
    this.#now = Math.max(this.#now, end);
  }

  #nextDue(end: number): number | undefined {
    let found: number | undefined;
    let due = end;
    for (const [id, timer] of this.#timers) {
      if (timer.due < due || (timer.due === due && found === undefined)) {
        found = id;
        due = timer.due;
      }
    }
    return found;
  }
}
