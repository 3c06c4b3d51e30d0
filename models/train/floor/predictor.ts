// The predictor whose weights are fitted here, for the fit and for the bench that judges it.
export {
  cueNames,
  cueValues,
  fittedTurnEnd,
  noTalk,
  predictTurnEnd,
  shortest,
  withTurn,
  wordCues,
  type CueName,
  type CueTables,
  type HeardWords,
  type TalkHistory,
  type TurnEndCues,
  type TurnEndWeights,
} from '../../../packages/engine/src/floor/predictor/index.ts';
