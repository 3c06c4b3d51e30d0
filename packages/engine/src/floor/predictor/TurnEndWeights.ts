import type { AskKind } from '../../ports/LanguagePort.ts';
import type { CueName } from './cueValues.ts';

/** What one cue adds to the log odds that the turn is over. */
export interface CueTable {
  readonly cue: CueName;
  /** Ascending; a value belongs to the first edge that it does not exceed, beyond the last edge to the last value. */
  readonly edges: readonly number[];
  /** Log odds, one more than there are edges. */
  readonly values: readonly number[];
  /** Log odds where the cue is absent. */
  readonly absent: number;
}

/**
 * What cues add together: log odds, or a question of one cue. A value goes `below` where it does not
 * exceed `edge`; of an absent cue both sides count, the one below by the share `absentBelow`, 0 to 1.
 */
export type CueTree = number | readonly [cue: CueName, edge: number, absentBelow: number, below: CueTree, above: CueTree];

/**
 * The sum of a bias, one table a cue and some small trees. The edges of the silence's table are all
 * the silences at which anything changes while the other cues stay the same.
 */
export interface CueTables {
  readonly bias: number;
  readonly tables: readonly CueTable[];
  /** At most a hundred or so, of at most four leaves. @defaultValue none */
  readonly trees?: readonly CueTree[];
}

/** The weights of the turn-end predictor: data, fitted by `models/train/floor`. */
export interface TurnEndWeights {
  readonly format: 'parley.turn-end';
  readonly version: 1;
  /** What it was fitted on, in words, and how much of it. */
  readonly fitted: {
    readonly data: string;
    /** SHA-256 of the file of turns. */
    readonly sha256: string;
    readonly ends: number;
    readonly holds: number;
    /** Age at which words entered, seconds. */
    readonly wordLag: number;
  };
  /** Where a transcriber gives words. */
  readonly heard: CueTables;
  /** Where none does. */
  readonly unheard: CueTables;
  /** Set by hand, not fitted: log odds of cues that the fitted set does not have or that say nothing in it. */
  readonly set: {
    /** Multiplies the log odds of the words' completeness, besides what the fit makes of it. */
    readonly completeness: number;
    readonly ask: Readonly<Record<AskKind, number>>;
    readonly gaze: { readonly towards: number; readonly away: number };
    /** Multiplies the log odds of the prosody score. */
    readonly prosody: number;
    /** Multiplies the log odds of the acoustic detector's score. */
    readonly acoustic: number;
  };
}
