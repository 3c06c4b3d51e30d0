import type { InputEvent, InputSource } from '../ingress/InputEvent.ts';
import type { PublicScenario } from '../scenario/toPublicScenario.ts';
import type { MachineName, SessionSetup } from '../session/sessionTypes.ts';

/** Which machines a half of a session holds. A session that is not hosted has one half. */
export type Half = 'whole' | 'stage' | 'mind';

export interface TraceHeader {
  readonly kind: 'header';
  readonly format: 'parley-trace';
  readonly version: 1;
  /** Pseudonymous. */
  readonly session: string;
  readonly scenario: { readonly id: string; readonly hash: string };
  /** What a learner may hold of it, so that a trace can be shown by itself. */
  readonly publicScenario: PublicScenario;
  readonly setup: SessionSetup;
  /** `both` where the halves of a hosted session were written into one file. */
  readonly half: Half | 'both';
  /** What the learner's half of such a session started from. */
  readonly stageSetup?: SessionSetup;
  readonly consent: Readonly<Record<string, boolean>>;
  /** The host's own experiment labels. */
  readonly labels: Readonly<Record<string, string>>;
  /** Package versions by name, and hashes of models by id. */
  readonly packages: Readonly<Record<string, string>>;
  readonly models: Readonly<Record<string, string>>;
  /** Wall time of session time 0, ISO 8601. */
  readonly startedAt: string;
  /** Checksum of the header without this field; set when it is written. */
  readonly sum?: string;
}

/** The channels that can be dropped from a trace as a whole. */
export type TraceChannel = 'voice' | 'face' | 'words' | 'conversation' | 'session';

interface LineBase {
  readonly seq: number;
  /** Session ms. */
  readonly at: number;
  readonly channel: TraceChannel;
  /** Only in a file that holds both halves of a session. */
  readonly half?: 'stage' | 'mind';
  /** Checksum of the line without this field; names a line that was altered. */
  readonly sum: string;
}

export interface InputLine extends LineBase {
  readonly kind: 'input';
  readonly from: InputSource;
  readonly type: InputEvent['type'];
  readonly data: Readonly<Record<string, unknown>>;
}

export interface DecisionLine extends LineBase {
  readonly kind: 'decision';
  readonly from: MachineName | 'session';
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** `seq` of the input that was being worked on. */
  readonly cause: number;
}

/** Continuous scores at their own rate, so that thresholds can be swept later. */
export interface BlockLine extends LineBase {
  readonly kind: 'block';
  readonly from: 'signals';
  readonly type: 'speech' | 'level' | 'pitch' | 'turnEnd';
  readonly data: {
    /** Session ms of the first value; the line's `at` is that of the last. */
    readonly from: number;
    /** Session ms of each value, as differences to the one before; the first is 0. */
    readonly offsets: readonly number[];
    /** Speech and turn end in thousandths, level in tenths of a dB, pitch in tenths of a hertz or null. */
    readonly values: readonly (number | null)[];
  };
}

/** What is left of a channel whose lines were destroyed. */
export interface TombstoneLine extends LineBase {
  readonly kind: 'tombstone';
  readonly data: { readonly channel: TraceChannel; readonly lines: number; readonly reason: string };
}

export type TraceLine = InputLine | DecisionLine | BlockLine | TombstoneLine;

export interface Trace {
  readonly header: TraceHeader;
  readonly lines: readonly TraceLine[];
}
