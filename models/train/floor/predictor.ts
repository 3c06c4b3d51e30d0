// The predictor whose weights are fitted here, for the fit and for the bench that judges it.
export {
  cueNames,
  cueValues,
  fittedTurnEnd,
  logOdds,
  noTalk,
  predictTurnEnd,
  withTurn,
  wordCues,
  type CueName,
  type CueTables,
  type CueTree,
  type HeardWords,
  type TalkHistory,
  type TurnEndCues,
  type TurnEndWeights,
} from '../../../packages/engine/src/floor/predictor/index.ts';
