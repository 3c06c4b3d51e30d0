export const overlapKinds = ['backchannel', 'interruption', 'noise', 'echo'] as const;
export type OverlapKind = (typeof overlapKinds)[number];

/** Something the microphone heard while the persona spoke. */
export interface OverlapEvent {
  /** Seconds of the row. */
  readonly start: number;
  readonly end: number;
  readonly kind: OverlapKind;
}

/** A line of `overlaps.jsonl`. Sounds are WAV files beside it, 16 kHz mono 16 bits; both begin at the row's zero. */
export interface OverlapRow {
  readonly id: string;
  /** What the persona says, played from the row's zero on. */
  readonly persona: string;
  /** What the microphone heard meanwhile. */
  readonly learner: string;
  readonly events: readonly OverlapEvent[];
  /** What the transcriber would give of the learner, seconds of the row. */
  readonly words?: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  /** What the persona says, as text. */
  readonly text?: string;
  /** BCP 47. @defaultValue en */
  readonly language?: string;
  /** A turn of the learner before the row begins: level and pitch of their own voice are known from it. */
  readonly before?: string;
  /** Impulse response from loudspeaker to microphone. What is really played, ducked or faded, comes back through it. */
  readonly echo?: string;
  /** Rows with the same text are resampled together. @defaultValue the id */
  readonly group?: string;
  /** Anything to break the figures down by, such as `{ "voice": "flite rms" }`. */
  readonly labels?: Readonly<Record<string, string | number>>;
}
