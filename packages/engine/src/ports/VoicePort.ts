import type { Observable } from 'rxjs';
import type { Fault } from './Fault.ts';
import type { PortContext } from './PortContext.ts';

/** A word in an utterance. Times are milliseconds from the utterance's first sample. */
export interface WordMark {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A speech sound in an utterance, in ARPAbet (`p`, `aa`, `pau`), lower case, without stress. */
export interface PhoneMark {
  readonly phone: string;
  readonly start: number;
  readonly end: number;
}

export type VoicePart =
  | { readonly type: 'start'; readonly sampleRateHz: number }
  /** Mono, −1 to 1. */
  | { readonly type: 'audio'; readonly samples: Float32Array }
  /** May come before or after the sound it marks; later marks add to earlier ones. */
  | { readonly type: 'marks'; readonly words: readonly WordMark[]; readonly phones: readonly PhoneMark[] }
  | { readonly type: 'end'; readonly durationMs: number }
  | { readonly type: 'error'; readonly fault: Fault };

export interface VoiceRequest {
  /** One sentence, or less. */
  readonly text: string;
  readonly locale: string;
  /** A voice the adapter lists; its default otherwise. */
  readonly voice?: string;
  /** Speaking rate, 0.5 to 2. @defaultValue 1 */
  readonly rate?: number;
  readonly signal: AbortSignal;
}

export interface VoiceCapabilities {
  readonly marks: 'exact' | 'boundary' | 'estimated';
  /** Else no `audio` parts come: the playback that belongs to the voice speaks what was marked. @defaultValue true */
  readonly sound?: boolean;
  readonly locales: readonly string[];
  readonly voices: readonly string[];
}

/** Words to sound. `speak` never throws: it ends after an `error` part, or silently when aborted. */
export interface VoicePort {
  readonly version: 1;
  readonly capabilities: VoiceCapabilities;
  /** What it goes on without, such as lips that fit the sound. Hot, never errors. */
  readonly faults?: Observable<Fault>;
  /** @throws ParleyError `model-unavailable` */
  start(context: PortContext): Promise<void>;
  speak(request: VoiceRequest): AsyncIterable<VoicePart>;
  stop(): Promise<void>;
}
