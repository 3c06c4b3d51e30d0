import type { Boundary } from './boundaries.ts';

export type Disturbance = 'fillerInside' | 'fillerLast' | 'repeated' | 'missing' | 'changed' | 'brokenWord' | 'figures';

/** One partial transcript with what was true of it. */
export interface Example {
  readonly text: string;
  readonly language: string;
  /** What must stay on one side of a split. */
  readonly document: string;
  readonly source: string;
  /** 1 where the turn was complete. */
  readonly complete: 0 | 1;
  readonly boundary: Boundary | 'pause';
  /**
   * Whole words of a turn or a lone sentence: what `complete` means is beyond doubt. Not so where a
   * sentence ends and the same speaker goes on.
   */
  readonly settled: boolean;
  /** What a live transcriber did to it. */
  readonly disturbance?: Disturbance;
  /** How often a silence stands here; classes are balanced afterwards. */
  readonly weight: number;
}
