import { systemClock, type ClockPort } from '@parley/engine';

/** Session time that stands at 0 until the conversation starts, so that a lobby is no part of it. */
export function createStartedClock(): ClockPort & { begin(): void } {
  let running: ClockPort | undefined;
  const timers = systemClock();
  return {
    now: () => running?.now() ?? 0,
    setTimeout: (run, ms) => timers.setTimeout(run, ms),
    clearTimeout: (id) => timers.clearTimeout(id),
    begin() {
      running ??= systemClock();
    },
  };
}
