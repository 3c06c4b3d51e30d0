import type { ClockPort } from '../ports/ClockPort.ts';

/** The real session clock: starts at 0 when it is made, monotonic. An adapter to the platform. */
export function systemClock(): ClockPort {
  const origin = performance.now();
  return {
    now: () => performance.now() - origin,
    setTimeout: (run, ms) => globalThis.setTimeout(run, Math.max(0, ms)),
    clearTimeout: (id) => globalThis.clearTimeout(id as number),
  };
}
