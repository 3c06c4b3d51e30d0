import type { AskKind } from '../../ports/LanguagePort.ts';
import type { TalkHistory } from './TalkHistory.ts';

/** The words of the turn that have been read so far. */
export interface HeardWords {
  /** How complete they look, 0 to 1, from whatever judges words; 0.5 where nothing does. */
  readonly completeness?: number;
  readonly count: number;
  /** Speech since the end of the newest word that was read, seconds; what is said in it is unknown. */
  readonly unreadSeconds: number;
  /** The newest word that was read. */
  readonly lastWord?: {
    readonly seconds: number;
    readonly letters: number;
    /** The speaker broke off with "um" or the like. */
    readonly filler: boolean;
  };
  /** Mean of the natural logarithm of the seconds per word of the words before the last. */
  readonly logWordSeconds?: number;
  /** Share of fillers among the words, 0 to 1. */
  readonly fillerShare?: number;
}

/**
 * What is known at one moment of a silence in which the turn may be over. Everything but the silence
 * is optional, and nothing in here may come from after that moment.
 */
export interface TurnEndCues {
  /** Since the voice stopped, seconds. */
  readonly silence: number;
  /** From the first sound of the turn to the start of this silence, seconds. */
  readonly turnSeconds?: number;
  /** From the end of the last pause, or the start of the turn, to the start of this silence, seconds. */
  readonly runSeconds?: number;
  /** The pauses of this turn that are over, seconds each, oldest first. */
  readonly pauses?: readonly number[];
  /** What was learned of the two speakers in earlier turns. */
  readonly history?: TalkHistory;
  /** The words, where a transcriber gives them. */
  readonly words?: HeardWords;
  /** What the persona's last turn asked for. */
  readonly ask?: AskKind;
  /** Where the learner looks now. */
  readonly gaze?: 'towards' | 'away';
  /** A weak judgement of pitch and loudness before the silence, 0 (goes on) to 1 (ends). */
  readonly prosody?: number;
  /** The score of an acoustic turn-end detector, 0 to 1. */
  readonly acoustic?: number;
}
