import type { Observable } from 'rxjs';
import type { SnapshotFrom } from 'xstate';
import type { floorMachine } from '../floor/floorMachine.ts';
import type { InputEvent, InputSource } from '../ingress/InputEvent.ts';
import type { perceptionMachine } from '../perception/perceptionMachine.ts';
import type { PlaybackPosition } from '../ports/PlaybackPort.ts';
import type { reasoningMachine } from '../reasoning/reasoningMachine.ts';
import type { Cue } from '../rendering/Cue.ts';
import type { MouthTimeline } from '../rendering/MouthTimeline.ts';
import type { renderingMachine } from '../rendering/renderingMachine.ts';
import type { PublicScenario } from '../scenario/toPublicScenario.ts';
import type { TraceStore } from '../trace/TraceStore.ts';
import type { Decision } from './createCircuit.ts';
import type { sessionMachine } from './sessionMachine.ts';

/** Something to select from, as XState's actors are. */
export interface Readable<T> {
  getSnapshot(): T;
  subscribe(listener: ((value: T) => void) | { next?: (value: T) => void }): { unsubscribe(): void };
}

/** What is heard of the learner right now, for a meter. Nothing of it is kept. */
export interface LearnerLevel {
  /** dB full scale, −100 to 0. */
  readonly levelDb: number;
  /** 0 to 1. */
  readonly speech: number;
}

/** What `viewTrace` adds: moving about in recorded time. */
export interface ReplayControls {
  readonly durationMs: number;
  readonly playing: Readable<boolean>;
  /** Where the replay stands, session ms. */
  readonly position: Readable<number>;
  play(): void;
  pause(): void;
  seek(ms: number): void;
  /** 0.25 to 8 times. */
  setSpeed(factor: number): void;
}

/**
 * One conversation, live or replayed: actors to select from, streams, and a handful of verbs.
 * A replayed session takes no verbs but those of `replay`, and ignores the others.
 */
export interface Session {
  readonly id: string;
  readonly mode: 'live' | 'replay';
  readonly scenario: PublicScenario;
  /** Session time, ms. */
  now(): number;

  readonly life: Readable<SnapshotFrom<typeof sessionMachine>>;
  readonly floor: Readable<SnapshotFrom<typeof floorMachine>>;
  readonly perception: Readable<SnapshotFrom<typeof perceptionMachine>>;
  readonly reasoning: Readable<SnapshotFrom<typeof reasoningMachine>>;
  readonly rendering: Readable<SnapshotFrom<typeof renderingMachine>>;

  readonly cues: Observable<{ readonly at: number; readonly cue: Cue }>;
  /** What the mouth does, sentence by sentence; a late subscriber gets the latest ones at once. */
  readonly mouths: Observable<MouthTimeline>;
  readonly inputs: Observable<{ readonly from: InputSource; readonly event: InputEvent; readonly at: number }>;
  readonly decisions: Observable<Decision>;
  readonly levels: Observable<LearnerLevel>;
  /** Where the persona's sound is, for the lips. */
  position(): PlaybackPosition | undefined;

  readonly trace: TraceStore;
  readonly replay: ReplayControls | undefined;

  /** Opens devices and models. Call it from a user's gesture. Starting twice does nothing. */
  start(): Promise<void>;
  pause(): void;
  resume(): void;
  /** What the learner typed. */
  say(text: string): void;
  /** The learner is typing, and so is not silent: tell it on input, about every two seconds. */
  writing(): void;
  /** Takes the floor from the persona. */
  interrupt(): void;
  /** Push-to-talk. */
  talk(pressed: boolean): void;
  setMuted(muted: boolean): void;
  readonly muted: Readable<boolean>;
  /** Asks the persona to close; a second call leaves at once. */
  end(): void;
  /** Releases everything, at once. The trace stays readable. */
  dispose(): Promise<void>;
}
