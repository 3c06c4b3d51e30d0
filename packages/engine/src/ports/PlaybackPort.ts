import type { Observable } from 'rxjs';
import type { Fault } from './Fault.ts';
import type { PortContext } from './PortContext.ts';
import type { WordMark } from './VoicePort.ts';

/**
 * What the learner heard, by the sound device's own clock. `at` is session time in milliseconds;
 * `heardWords` counts the words of the utterance that were played to their end.
 */
export type PlaybackFact =
  | { readonly type: 'playback.started'; readonly utterance: string; readonly at: number }
  | { readonly type: 'playback.wordHeard'; readonly utterance: string; readonly index: number; readonly at: number }
  | { readonly type: 'playback.paused'; readonly utterance: string; readonly heardWords: number; readonly at: number }
  | { readonly type: 'playback.resumed'; readonly utterance: string; readonly at: number }
  | { readonly type: 'playback.ended'; readonly utterance: string; readonly at: number }
  /** Cut off: the rest of the utterance, and all that was queued behind it, was never heard. */
  | { readonly type: 'playback.stopped'; readonly utterance: string; readonly heardWords: number; readonly at: number };

/** What a playback can do by itself. Each has a stated fallback where it is false. */
export interface PlaybackCapabilities {
  /** Else `duck` does nothing and the persona goes on at full level until it yields. */
  readonly ducks: boolean;
  /** Else `pauseAtWord` may pause at once, and `resume` starts the word, or the sentence, again. */
  readonly pausesAtWord: boolean;
  /** Else `fade` stops at once. */
  readonly fades: boolean;
  /** Else it has a voice of its own speak what that marked, and samples pass in silence. @defaultValue true */
  readonly sound?: boolean;
}

/** Where the sound device is now, for the lips. */
export interface PlaybackPosition {
  readonly utterance: string;
  /** Milliseconds of the utterance that have left the loudspeaker; may be negative just before. */
  readonly ms: number;
  readonly playing: boolean;
  /** Level it is played at, 0 to 1, lower while ducked or fading. @defaultValue 1 */
  readonly level?: number;
}

/**
 * Plays utterances one after the other, in the order of their `open`. `facts` is hot and never
 * errors.
 */
export interface PlaybackPort {
  readonly version: 1;
  readonly capabilities: PlaybackCapabilities;
  readonly facts: Observable<PlaybackFact>;
  readonly faults: Observable<Fault>;
  /** Opens the device. @throws ParleyError `gesture-needed` or `device-missing` */
  start(context: PortContext): Promise<void>;
  /** Queues an utterance; sound may start as soon as there is some and nothing plays before it. */
  open(utterance: string, sampleRateHz: number): void;
  append(utterance: string, samples: Float32Array): void;
  mark(utterance: string, words: readonly WordMark[]): void;
  /** No more sound will come for this utterance. */
  close(utterance: string): void;
  /** Lowers the level within 60 ms. */
  duck(): void;
  /** Brings the level back within 150 ms. */
  unduck(): void;
  /** Pauses at the end of the word that is being heard. */
  pauseAtWord(): void;
  /** Goes on where `pauseAtWord` stopped. */
  resume(): void;
  /** Fades out within `ms`, then forgets everything queued. @defaultValue 120 */
  fade(ms?: number): void;
  position(): PlaybackPosition | undefined;
  stop(): Promise<void>;
}
