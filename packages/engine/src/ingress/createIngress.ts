import type { ClockPort } from '../ports/ClockPort.ts';
import type { InputEvent, InputSource } from './InputEvent.ts';

/** Number and session time of the input that is being worked on. */
export interface Stamp {
  readonly seq: number;
  readonly at: number;
}

export interface Ingress {
  /** Puts an event into the queue; it is worked on at once unless another one is. */
  put(from: InputSource, event: InputEvent): void;
  /** Runs `work` after what is being done, still as a part of the same input. */
  later(work: () => void): void;
  /** Runs the timer a machine set under that number; false if none is set. */
  fire(timer: number): boolean;
  /** The time of the input being worked on: it stands still until the next one. */
  now(): number;
  stamp(): Stamp;
  nextSeq(): number;
  /** For the machines: their timers come back through the queue. */
  readonly clock: ClockPort;
  close(): void;
}

type Work = (from: InputSource, event: InputEvent, stamp: Stamp) => void;

/**
 * The one queue through which everything that happened reaches the machines: first come, first
 * served, each input worked on to its end before the next.
 */
export function createIngress(clock: ClockPort, work: Work): Ingress {
  const queue: { from: InputSource; event: InputEvent; at: number }[] = [];
  const rest: (() => void)[] = [];
  const timers = new Map<number, { run: () => void; handle: unknown }>();
  let seq = 0;
  let timerCount = 0;
  let current: Stamp = { seq: 0, at: 0 };
  let working = false;
  let open = true;

  function put(from: InputSource, event: InputEvent): void {
    if (!open) return;
    queue.push({ from, event, at: clock.now() });
    if (working) return;
    working = true;
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        // A clock that is read twice within a microsecond may disagree with itself.
        current = { seq: ++seq, at: Math.max(current.at, roundTime(next.at)) };
        work(next.from, next.event, current);
        for (let more = rest.shift(); more; more = rest.shift()) more();
      }
    } finally {
      working = false;
    }
  }

  return {
    put,
    later: (run) => void rest.push(run),
    fire(timer) {
      const set = timers.get(timer);
      if (!set) return false;
      timers.delete(timer);
      set.run();
      return true;
    },
    now: () => current.at,
    stamp: () => current,
    nextSeq: () => ++seq,
    clock: {
      now: () => current.at,
      setTimeout(run, ms) {
        const timer = ++timerCount;
        const handle = clock.setTimeout(() => put('clock', { type: 'timer.fired', timer }), ms);
        timers.set(timer, { run, handle });
        return timer;
      },
      clearTimeout(id) {
        const set = timers.get(id as number);
        if (!set) return;
        timers.delete(id as number);
        clock.clearTimeout(set.handle);
      },
    },
    close() {
      open = false;
      queue.length = 0;
      for (const { handle } of timers.values()) clock.clearTimeout(handle);
      timers.clear();
    },
  };
}

/** A hundredth of a millisecond is more than any clock here can tell, and keeps lines short. */
function roundTime(ms: number): number {
  return Math.round(ms * 100) / 100;
}
