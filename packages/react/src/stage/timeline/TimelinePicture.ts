import type { FloorHolder, WaitReason } from '@parley/engine';

/** A stretch of session time, ms. `end` is undefined while it lasts. */
export interface Span {
  readonly start: number;
  readonly end: number | undefined;
}

export interface FloorSpan extends Span {
  readonly holder: FloorHolder;
}

export interface WaitSpan extends Span {
  /** Why the floor waited in the learner's pause, as it was judged last. */
  readonly reason: WaitReason;
}

export type MomentKind = 'interrupted' | 'yieldedNot' | 'nod' | 'fault';

export interface Moment {
  readonly at: number;
  readonly kind: MomentKind;
}

/** What a timeline shows of a conversation. */
export interface TimelinePicture {
  readonly learner: readonly Span[];
  readonly persona: readonly Span[];
  readonly floor: readonly FloorSpan[];
  readonly waits: readonly WaitSpan[];
  readonly moments: readonly Moment[];
}

export const emptyPicture: TimelinePicture = { learner: [], persona: [], floor: [], waits: [], moments: [] };
