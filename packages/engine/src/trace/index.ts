export { parseTrace, type ParsedTrace, type TraceDamage } from './parseTrace.ts';
export { rerunTrace, type RerunReport, type TraceDifference } from './rerunTrace.ts';
export { sealHeader, sealLine, sumOf, type UnsealedLine } from './sealLine.ts';
export { TraceStore } from './TraceStore.ts';
export { durationOf } from './durationOf.ts';
export { dropChannel } from './dropChannel.ts';
export { traceJsonSchema } from './traceJsonSchema.ts';
export { viewTrace, type ViewOptions } from './viewTrace.ts';
export { measureTrace, type TraceMetrics } from './measureTrace.ts';
export type { PreparationMetrics } from './measurePreparation.ts';
export { quantile } from './quantile.ts';
export { collectWaits } from './counterfactual/collectWaits.ts';
export {
  compareWaits, meanOf, resultOf, summarizeWaits, type ComparedWait, type WaitChange, type WaitResult, type WaitSummary,
} from './counterfactual/compareWaits.ts';
export { floorParameters, withFloorChange, type FloorChange, type FloorParameter, type FloorParameterName } from './counterfactual/floorChange.ts';
export type { CollectedWaits, RecordedWait, WaitOutcome } from './counterfactual/RecordedWait.ts';
export { mergeHalves, type HalvesWriter } from './mergeHalves.ts';
export type {
  BlockLine, DecisionLine, Half, InputLine, TombstoneLine, Trace, TraceChannel, TraceHeader, TraceLine,
} from './traceTypes.ts';
