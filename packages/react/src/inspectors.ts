export { PersonaStageFloorInspector as FloorInspector } from './stage/floor-inspector/PersonaStageFloorInspector.tsx';
export { PersonaStageFaceBench as FaceBench } from './stage/face-bench/PersonaStageFaceBench.tsx';
export type { PersonaStageFaceBenchProps } from './stage/face-bench/PersonaStageFaceBench.tsx';
export { PersonaStageMindInspector as MindInspector } from './stage/mind/inspector/PersonaStageMindInspector.tsx';
export { PersonaStageStanceMeter as StanceMeter } from './stage/mind/meter/PersonaStageStanceMeter.tsx';
export type { PersonaStageMindInspectorProps } from './stage/mind/inspector/PersonaStageMindInspector.tsx';
export type { PersonaStageStanceMeterProps } from './stage/mind/meter/PersonaStageStanceMeter.tsx';
export { objectivesTrack } from './stage/mind/tracks/objectivesTrack.tsx';
export type { TimelineTrack, TimelineTrackProps } from './stage/timeline/TimelineTrack.ts';
export { stanceTrack } from './stage/mind/tracks/stanceTrack.tsx';
export type { MindLog, MindTurn, StancePoint } from './stage/mind/log/MindLog.ts';
export { readMind } from './stage/mind/log/readMind.ts';
export { useMindLog } from './stage/mind/log/useMindLog.ts';
export type { PersonaStageFloorInspectorProps } from './stage/floor-inspector/PersonaStageFloorInspector.tsx';
export { readFloor } from './stage/floor-inspector/log/readFloor.ts';
export type {
  CueShare, FloorCause, FloorEntry, FloorEntryKind, FloorLog, FloorMove, FloorPause, FloorPlace, ForecastPoint,
} from './stage/floor-inspector/log/FloorLog.ts';
export { useFloorLog } from './stage/floor-inspector/log/useFloorLog.ts';
export type { InspectionMessages } from './messages/InspectionMessages.ts';
export { englishInspection } from './messages/englishInspection.ts';
export { pseudoInspection } from './messages/pseudoInspection.ts';
