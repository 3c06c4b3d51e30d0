import type { Observable } from 'rxjs';
import type { Fault } from './Fault.ts';
import type { PortContext } from './PortContext.ts';

/** One stretch of the learner's sound. */
export interface AudioFrame {
  /** Session time of the first sample, milliseconds, from the sample count and not from arrival; never later than it. */
  readonly at: number;
  /** Mono, 16 kHz, −1 to 1; 512 samples (32 ms). Not to be changed by a reader. */
  readonly samples: Float32Array;
}

/**
 * The learner's sound, shared by signals and transcribers so that one microphone is opened once.
 * `frames` is hot and never errors. `start` may be called by each reader; the device opens on the
 * first call and closes when as many `stop` calls have come.
 */
export interface AudioInput {
  readonly sampleRateHz: 16000;
  readonly frames: Observable<AudioFrame>;
  readonly faults: Observable<Fault>;
  /** @throws ParleyError `permission-denied`, `device-missing` or `gesture-needed` */
  start(context: PortContext): Promise<void>;
  stop(): Promise<void>;
  /** A muted input keeps its time stamps and gives zeros. */
  setMuted(muted: boolean): void;
}
