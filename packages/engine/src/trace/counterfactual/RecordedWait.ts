import type { EndpointContext, EndpointEvent } from '../../floor/endpoint/endpointMachine.ts';
import type { FloorSettings } from '../../floor/floorTypes.ts';
import type { InputEvent } from '../../ingress/InputEvent.ts';

/** What the floor knew when a wait began, and what it learnt while it lasted. */
export interface WaitKnowledge {
  /** The endpoint's context as it began to wait, before it made anything of the silence. */
  readonly known: EndpointContext;
  /** When it heard of the silence, session ms; later than the voice ended. */
  readonly heardAt: number;
  /** How it heard: by the edge itself, or from a floor that had known for a while. */
  readonly opening: Extract<EndpointEvent, { type: 'voice.stopped' | 'endpoint.voiceEnded' }>;
  /** The recorded inputs behind that, voice edges excepted, by session ms. */
  readonly inputs: readonly { readonly at: number; readonly event: InputEvent }[];
}

/** What the learner did after the silence began. */
export type WaitOutcome =
  /** They went on. `at`: when their voice set in; `heardAt`: when the floor heard of it. Session ms. */
  | { readonly kind: 'wentOn'; readonly at: number; readonly heardAt: number }
  /** They were done: the persona spoke and they let it, or the session ended. */
  | { readonly kind: 'done' }
  /** It cannot be told: they typed, paused the session, or the trace ends here. */
  | { readonly kind: 'unknown' };

/** A silence within or at the end of a learner's turn, as it was recorded. */
export interface RecordedWait {
  /** `seq` of the input with which it began. */
  readonly seq: number;
  /** When the learner's voice ended, session ms. */
  readonly endedAt: number;
  /** What the learner had said in the turn so far, as far as it was known in the silence. */
  readonly text: string;
  readonly outcome: WaitOutcome;
  /** When the floor took the turn for over; undefined where it held. Session ms. */
  readonly decidedAt: number | undefined;
  readonly knowledge: WaitKnowledge;
}

/** Every wait of a trace. */
export interface CollectedWaits {
  readonly waits: readonly RecordedWait[];
  /** What the floor was set to. */
  readonly settings: FloorSettings;
  readonly locale: string;
  /**
   * The floor of this package does not decide as it was recorded, as with a trace of another version.
   * Its machines then ran by their own timers, and know what this version would have known.
   */
  readonly otherVersion: boolean;
  /** Channels that were dropped from the trace, so that the floor knows less than it did. */
  readonly lacking: readonly string[];
}
