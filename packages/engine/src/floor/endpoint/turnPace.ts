import type { AskKind } from '../../ports/LanguagePort.ts';
import { noTalk, withTurn, type TalkHistory } from '../predictor/index.ts';

/** How the learner's turn goes, and what the session has shown of both speakers. Session ms unless it says otherwise. */
export interface TurnPace {
  /** When the turn began; −1 before any. */
  readonly startedAt: number;
  /** When its newest stretch of voice began. */
  readonly voiceAt: number;
  /** The pauses of the turn that are over, seconds each, oldest first. */
  readonly pauses: readonly number[];
  /** The newest turn that ended, until it is known that the learner was done with it. */
  readonly ended: { readonly startedAt: number; readonly endedAt: number; readonly pauses: readonly number[] } | undefined;
  readonly history: TalkHistory;
  /** What the persona's newest turn asked for. */
  readonly ask: AskKind;
}

export const noPace: TurnPace = { startedAt: -1, voiceAt: -1, pauses: [], ended: undefined, history: noTalk, ask: 'none' };

/** Who goes on so soon, with nothing said in between, was cut in on: the silence was a pause of theirs, ms. */
const goesOnWithin = 1500;

/** The learner begins a turn, or takes the last one up again. */
export function withBeginning(pace: TurnPace, at: number): TurnPace {
  const { ended } = pace;
  if (ended && at - ended.endedAt < goesOnWithin) {
    const pauses = [...ended.pauses, (at - ended.endedAt) / 1000];
    return { ...pace, startedAt: ended.startedAt, voiceAt: at, pauses, ended: undefined };
  }
  return { ...settled(pace), startedAt: at, voiceAt: at, pauses: [] };
}

/** The learner's voice comes back after a pause that began at `since`. */
export function withPause(pace: TurnPace, since: number, at: number): TurnPace {
  return { ...pace, voiceAt: at, pauses: [...pace.pauses, Math.max(0, at - since) / 1000] };
}

/** The learner's turn was taken for over. */
export function withEnd(pace: TurnPace, endedAt: number): TurnPace {
  if (pace.startedAt < 0) return pace;
  return { ...pace, startedAt: -1, pauses: [], ended: { startedAt: pace.startedAt, endedAt, pauses: pace.pauses } };
}

/** The persona has spoken. */
export function withPersonaTurn(pace: TurnPace, seconds: number, ask: AskKind): TurnPace {
  const { history, ...rest } = settled(pace);
  return { ...rest, ask, history: seconds > 0 ? withTurn(history, { by: 'other', seconds, pauses: [] }) : history };
}

function settled(pace: TurnPace): TurnPace {
  const { ended, history } = pace;
  if (!ended) return pace;
  const seconds = (ended.endedAt - ended.startedAt) / 1000;
  return { ...pace, ended: undefined, history: withTurn(history, { by: 'learner', seconds, pauses: ended.pauses }) };
}
