export { cueNames, cueValues, shortest, wordCues, type CueName } from './cueValues.ts';
export { fittedTurnEnd } from './fittedTurnEnd.ts';
export { explainTurnEnd, handSet, logOdds, predictTurnEnd } from './predictTurnEnd.ts';
export { noTalk, withTurn, type FinishedTurn, type SpeakerHistory, type TalkHistory } from './TalkHistory.ts';
export type { HeardWords, TurnEndCues } from './TurnEndCues.ts';
export type { CueTable, CueTables, CueTree, TurnEndWeights } from './TurnEndWeights.ts';
