import type { ClockPort } from '@parley/engine';

/** A stated output time further from now than this is wrong, milliseconds. */
const plausibleMs = 1000;

/**
 * Maps an AudioContext's time (ms) onto session time. `getOutputTimestamp` says which sample left
 * the loudspeaker when; where a browser gives nothing usable, current time and output latency do.
 */
export class DeviceClock {
  readonly #context: AudioContext;
  readonly #clock: ClockPort;

  constructor(context: AudioContext, clock: ClockPort) {
    this.#context = context;
    this.#clock = clock;
  }

  get soonest(): number {
    return this.#context.currentTime * 1000;
  }

  /** Device time of the sound that is heard now. */
  get heard(): number {
    return this.#clock.now() - this.#offset();
  }

  toSession(device: number): number {
    return device + this.#offset();
  }

  /** Session time minus device time, for sound at the loudspeaker. */
  #offset(): number {
    const context = this.#context;
    const now = this.#clock.now();
    const current = context.currentTime * 1000;
    if (context.state !== 'running') return now - current + latencyOf(context);
    const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp?.() ?? {};
    const device = contextTime * 1000;
    const age = performance.now() - performanceTime;
    const usable = contextTime > 0 && Math.abs(age) < plausibleMs && device <= current + 1 && current - device < plausibleMs;
    return usable ? now - age - device : now - current + latencyOf(context);
  }
}

function latencyOf(context: AudioContext): number {
  return (context.outputLatency || context.baseLatency || 0) * 1000;
}
