import type { Fault, PortContext } from '@parley/engine';
import type { Observable } from 'rxjs';

/**
 * A sound device with a clock of its own, in milliseconds. Everything scheduled is on that clock;
 * `toSession` says when it is heard.
 */
export interface Loudspeaker {
  readonly faults: Observable<Fault>;
  /** @throws ParleyError `gesture-needed` or `device-missing` */
  open(context: PortContext): Promise<void>;
  /** The earliest device time at which sound can still begin or end. */
  soonest(): number;
  /** The device time of the sound that is heard now; lags `soonest` by the output latency. */
  heard(): number;
  /** Session time at which what is scheduled for `device` is heard. */
  toSession(device: number): number;
  /** Plays `samples` from `at` on. */
  play(samples: Float32Array, sampleRateHz: number, at: number): void;
  /** Silences everything from `at` on, without a click, and forgets it. */
  cut(at: number): void;
  /** Moves the level in a straight line to `level`, 0 to 1, from `at` on within `ms`. */
  ramp(level: number, at: number, ms: number): void;
  close(): Promise<void>;
}
