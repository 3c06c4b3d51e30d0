export { PersonaStage, type PersonaStageProps } from './stage/PersonaStage.tsx';
export { StageView } from './stage/StageView.tsx';
export { PersonaStill, type PersonaStillProps } from './stage/face/PersonaStill.tsx';
export { lookOf } from './stage/face/lookOf.ts';
export type { MakeRig } from './stage/face/openRigOver.ts';
export type { PersonaStageComposerProps } from './stage/composer/PersonaStageComposer.tsx';
export type { PersonaStageDeviceCheckProps } from './stage/device-check/PersonaStageDeviceCheck.tsx';
export type { MindMessages } from './messages/MindMessages.ts';
export type { PersonaStageRootProps } from './stage/section/PersonaStageRoot.tsx';
export type { PersonaStageTimelineProps } from './stage/timeline/PersonaStageTimeline.tsx';
export { readTimeline } from './stage/timeline/readTimeline.ts';
export type { FloorSpan, Moment, MomentKind, Span, TimelinePicture, WaitSpan } from './stage/timeline/TimelinePicture.ts';
export { useTimeline } from './stage/timeline/useTimeline.ts';
export { useSession } from './stage/SessionContext.ts';

export { createPersonaSession } from './session/createPersonaSession.ts';
export { usePersonaSession } from './session/usePersonaSession.ts';
export { assetUrls, type AssetUrls } from './session/assetUrls.ts';
export type {
  PersonaSessionOptions, PortOverrides, ServerAccess, SessionCallbacks, SessionEnd, TranscriberChoice,
} from './session/PersonaSessionOptions.ts';

export { useAttitude } from './hooks/useAttitude.ts';
export { useFaults } from './hooks/useFaults.ts';
export { useFloor, useFloorState, useFloorWait } from './hooks/useFloor.ts';
export { useHearing, type HearingKind } from './hooks/useHearing.ts';
export { useLevel } from './hooks/useLevel.ts';
export { useLife, useWarmUp } from './hooks/useLife.ts';
export { useMuted } from './hooks/useMuted.ts';
export { useReadable } from './hooks/useReadable.ts';
export { useCaption, useLearnerWords, useTranscript } from './hooks/useTranscript.ts';

export { english } from './messages/english.ts';
export type { InspectorMessages } from './messages/InspectorMessages.ts';
export type { Messages, NoticeText } from './messages/Messages.ts';
export { MessagesContext, useMessages } from './messages/MessagesContext.ts';
export { pseudo, pseudoMessages } from './messages/pseudoMessages.ts';
