import type { Observable } from 'rxjs';
import type { Percept } from '../perception/Percept.ts';
import type { Fault } from './Fault.ts';
import type { PortContext } from './PortContext.ts';

/** How likely it is that a voice is heard, about every 32 ms. */
export interface SpeechFrame {
  /** Session time, ms, of the middle of the window the score speaks of; never later than the frame comes. */
  readonly at: number;
  /** 0 to 1. */
  readonly likelihood: number;
}

/** How the voice sounds, about every 16 to 32 ms. */
export interface ProsodyFrame {
  readonly at: number;
  /** Root mean square level in dB full scale, −100 to 0. */
  readonly levelDb: number;
  /** Fundamental frequency in hertz, 60 to 500, or null where no voice is periodic enough. */
  readonly pitchHz: number | null;
}

/** An acoustic guess, while a pause lasts, that the turn is over. */
export interface TurnEndScore {
  readonly at: number;
  /** 0 to 1. */
  readonly score: number;
}

export interface SignalsCapabilities {
  readonly speech: boolean;
  readonly prosody: boolean;
  readonly turnEnd: boolean;
  readonly face: boolean;
  /** What scores the turn's end, such as `acoustic` or the name of a network; settled once the port has started. */
  readonly turnEndBy?: string;
  /** How much later than in truth a voice seems to end on the stamps, milliseconds. @defaultValue 0 */
  readonly releaseMs?: number;
}

/**
 * Measurements of the learner at frame rate. All streams are hot, live from `start` to `stop`, and
 * never error: a lost microphone is a fault and silence.
 */
export interface SignalsPort {
  readonly version: 1;
  readonly capabilities: SignalsCapabilities;
  readonly speech: Observable<SpeechFrame>;
  readonly prosody: Observable<ProsodyFrame>;
  readonly turnEnd: Observable<TurnEndScore>;
  /** What the source noticed by itself, where it does more than measure: a simulated learner, a recording. */
  readonly percepts?: Observable<Percept>;
  readonly faults: Observable<Fault>;
  /** @throws ParleyError when nothing at all can be measured; the session then goes on by typing. */
  start(context: PortContext): Promise<void>;
  stop(): Promise<void>;
  /** A muted port measures silence. */
  setMuted(muted: boolean): void;
}
