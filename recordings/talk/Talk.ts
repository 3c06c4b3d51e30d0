import type { FloorSettings } from '@parley/engine';

/** When the learner or the world does something, in milliseconds. */
export type Moment =
  /** Nobody has spoken, and the persona has had nothing to say, for so long. */
  | { readonly open: number }
  /** The persona has been heard for so long. */
  | { readonly persona: number }
  /** So long after the end of the step before: of its last word, where it was spoken. */
  | { readonly after: number }
  /** So long after the beginning of the step before, which may still be going on. */
  | { readonly into: number };

/** What happens then. */
export type Deed =
  /** Spoken: words, and pauses in milliseconds. */
  | { readonly says: readonly (string | number)[] }
  | { readonly types: string }
  /** A sound of the learner's that is no speech. */
  | { readonly sounds: 'cough' }
  /** Without them the persona is heard through a loudspeaker, and the microphone hears it too. */
  | { readonly headphones: 'off' | 'on' }
  /** A verb of the session. */
  | { readonly does: 'pause' | 'resume' | 'end' | 'interrupt' | 'press' | 'release' }
  | { readonly microphone: 'lost' | 'back' }
  | { readonly connection: 'lost' | 'back' }
  /** Says nothing; the moment alone counts. */
  | { readonly waits: true };

export type Step = Moment & Deed;

/** A conversation that is held again whenever the recordings are made. */
export interface Talk {
  /** Name of its file. */
  readonly id: string;
  /** What it shows, one sentence. */
  readonly shows: string;
  readonly seed: number;
  readonly floor?: Partial<FloorSettings>;
  /** @defaultValue ready */
  readonly microphone?: 'ready' | 'denied' | 'none';
  /** Whether speech is turned into words. @defaultValue true */
  readonly words?: boolean;
  /** Models come over a slow line. @defaultValue false */
  readonly slowLine?: boolean;
  /** The voice breaks at this sentence, counted from 1, and stays silent. */
  readonly voiceBreaksAt?: number;
  /** The persona's mind is on a server. @defaultValue false */
  readonly hosted?: boolean;
  readonly steps: readonly Step[];
}
