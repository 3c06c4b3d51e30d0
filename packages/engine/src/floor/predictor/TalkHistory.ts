/** What earlier turns of the session showed of one speaker. */
export interface SpeakerHistory {
  readonly turns: number;
  /** Sum of the natural logarithms of their turns' seconds. */
  readonly logSeconds: number;
  /** Pauses in which the speaker went on. */
  readonly holds: number;
  /** Sum of the natural logarithms of those pauses' seconds. */
  readonly logPauses: number;
  /** Seconds of the newest turn. */
  readonly lastSeconds?: number;
}

/** Earlier turns of a session: the learner's, and the other's (the persona's). */
export interface TalkHistory {
  readonly learner: SpeakerHistory;
  readonly other: SpeakerHistory;
}

export interface FinishedTurn {
  readonly by: 'learner' | 'other';
  /** From its first to its last sound. */
  readonly seconds: number;
  /** The pauses inside it, seconds each. */
  readonly pauses: readonly number[];
}

const nobody: SpeakerHistory = { turns: 0, logSeconds: 0, holds: 0, logPauses: 0 };

export const noTalk: TalkHistory = { learner: nobody, other: nobody };

/** Longer is no longer a turn or a pause but a fault of the clock or a walk away. */
const longest = { turn: 60, pause: 3 };

/** The history with one more turn in it. */
export function withTurn(history: TalkHistory, turn: FinishedTurn): TalkHistory {
  const before = history[turn.by];
  const seconds = Math.min(longest.turn, Math.max(0.1, turn.seconds));
  const pauses = turn.pauses.map((pause) => Math.min(longest.pause, Math.max(0.05, pause)));
  const after: SpeakerHistory = {
    turns: before.turns + 1,
    logSeconds: before.logSeconds + Math.log(seconds),
    holds: before.holds + pauses.length,
    logPauses: before.logPauses + pauses.reduce((sum, pause) => sum + Math.log(pause), 0),
    lastSeconds: seconds,
  };
  return { ...history, [turn.by]: after };
}
