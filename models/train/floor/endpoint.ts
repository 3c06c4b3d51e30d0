// What a session's floor waits by, and the words it reads, for the fit and for the bench that judges it.
export { completenessOf, isFiller, isWholeAnswer, mostCompleteness } from '../../../packages/engine/src/floor/words/index.ts';
export { completenessLanguages, createCompleteness, loadCompletenessModel, type CompletenessWeights } from '../../../packages/engine/src/floor/completeness/index.ts';
export { endpointWait, patienceIn } from '../../../packages/engine/src/floor/endpoint/endpointWait.ts';
export { likelihoodOf, type FusionWeights, type PauseCues } from '../../../packages/engine/src/floor/endpoint/forecastTurnEnd.ts';
export { practiceWeights } from '../../../packages/engine/src/floor/endpoint/practiceWeights.ts';
