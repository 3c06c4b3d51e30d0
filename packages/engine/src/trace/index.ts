export { parseTrace, type ParsedTrace, type TraceDamage } from './parseTrace.ts';
export { rerunTrace, type RerunReport, type TraceDifference } from './rerunTrace.ts';
export { sealHeader, sealLine, sumOf, type UnsealedLine } from './sealLine.ts';
export { TraceStore } from './TraceStore.ts';
export { durationOf } from './durationOf.ts';
export { dropChannel } from './dropChannel.ts';
export { traceJsonSchema } from './traceJsonSchema.ts';
export { viewTrace, type ViewOptions } from './viewTrace.ts';
export { measureTrace, quantile, type TraceMetrics } from './measureTrace.ts';
export { mergeHalves, type HalvesWriter } from './mergeHalves.ts';
export type {
  BlockLine, DecisionLine, Half, InputLine, TombstoneLine, Trace, TraceChannel, TraceHeader, TraceLine,
} from './traceTypes.ts';
