import type { Observable } from 'rxjs';
import type { Fault } from './Fault.ts';
import type { PortContext } from './PortContext.ts';

/** One word of the learner. Times are session milliseconds, where known. */
export interface Word {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
}

/**
 * Words as they come. A `partial` replaces the partial before it of the same `segment`; a `final`
 * closes the segment. Segments follow each other in time.
 */
export interface TranscriptPart {
  readonly type: 'words.partial' | 'words.final';
  readonly segment: string;
  readonly text: string;
  readonly words?: readonly Word[];
}

export interface TranscriberCapabilities {
  readonly kind: 'speech-recognition' | 'model' | 'typed' | 'recorded';
  readonly partials: boolean;
  readonly wordTimes: boolean;
  /** How long after a word's end it usually arrives, milliseconds. */
  readonly lagMs: number;
  /** True when sound leaves the device for it; the host must have consent. */
  readonly sendsAudio: boolean;
}

/** Learner speech to words. `parts` is hot and never errors. */
export interface TranscriberPort {
  readonly version: 1;
  readonly capabilities: TranscriberCapabilities;
  readonly parts: Observable<TranscriptPart>;
  readonly faults: Observable<Fault>;
  start(context: PortContext): Promise<void>;
  stop(): Promise<void>;
}
