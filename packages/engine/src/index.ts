export { ParleyError, type ParleyErrorCode, type ParleyErrorOptions } from './errors/ParleyError.ts';

export type { AudioFrame, AudioInput } from './ports/AudioInput.ts';
export type { ClockPort } from './ports/ClockPort.ts';
export { toFault, type Fault, type PortName } from './ports/Fault.ts';
export type { AskKind, HistoryTurn, LanguagePart, LanguagePort, LanguageRequest } from './ports/LanguagePort.ts';
export type { PlaybackCapabilities, PlaybackFact, PlaybackPort, PlaybackPosition } from './ports/PlaybackPort.ts';
export type { PortContext, WarmUpProgress } from './ports/PortContext.ts';
export type { ProsodyFrame, SignalsCapabilities, SignalsPort, SpeechFrame, TurnEndScore } from './ports/SignalsPort.ts';
export type { TranscriberCapabilities, TranscriberPort, TranscriptPart, Word } from './ports/TranscriberPort.ts';
export type { PhoneMark, VoiceCapabilities, VoicePart, VoicePort, VoiceRequest, WordMark } from './ports/VoicePort.ts';

export { clockScheduler } from './clock/clockScheduler.ts';
export { systemClock } from './clock/systemClock.ts';
export { VirtualClock } from './clock/VirtualClock.ts';

export { moves, type Move } from './reasoning/moves.ts';
export type { Stance } from './reasoning/stance/Stance.ts';
export { lexiconLanguages, loadLexicon } from './reasoning/lexicons/loadLexicon.ts';
export { appraise, type Appraisal } from './reasoning/appraise.ts';
export { feel, type Happened } from './reasoning/stance/feel.ts';
export { unhurt, type Inner } from './reasoning/stance/Inner.ts';
export { stanceWeights, type StanceWeight } from './reasoning/stance/stanceWeights.ts';
export type { Situation } from './reasoning/ledger/Situation.ts';
export { openFacts } from './reasoning/ledger/holds.ts';
export type { Percept, PerceptCode } from './perception/Percept.ts';
export { attitudeOf } from './rendering/attitudeOf.ts';
export type { Attitude, Cue, Expression } from './rendering/Cue.ts';
export type { MouthTimeline } from './rendering/MouthTimeline.ts';

export type { Contribution, FloorHolder, FloorSettings, FloorEmitted, GazeMoved, Hearing, LearnerTurn, Patience, Wait, WaitReason } from './floor/floorTypes.ts';
export { defaultFloorSettings } from './floor/floorTypes.ts';
export type { InputEvent, InputSource } from './ingress/InputEvent.ts';
export type { PerceptionEmitted, VoiceMeasure } from './perception/perceptionTypes.ts';
export type { LanguageEvent, Purpose, ReasoningEmitted } from './reasoning/reasoningTypes.ts';
export { SentenceGate, type SentenceGateOptions } from './reasoning/sentences/SentenceGate.ts';
export { splitSentences } from './reasoning/sentences/splitSentences.ts';
export { completenessOf, isBackchannel, isFiller } from './floor/words/index.ts';

export { createSession, type SessionOptions, type SessionPorts } from './session/createSession.ts';
export type { Decision } from './session/createCircuit.ts';
export { floorHolder, floorState, floorWait, type FloorSnapshot, type FloorState } from './floor/floorSelectors.ts';
export type { LearnerLevel, Readable, ReplayControls, Session } from './session/Session.ts';
export type { FaultEvent, MachineName, PortWarmUp, SessionEmitted, SessionSetup } from './session/sessionTypes.ts';
export type { Transcript, TranscriptEntry } from './session/transcript.ts';
export { lifeStage, type LifeSnapshot, type LifeStage } from './session/sessionSelectors.ts';
export { toPublicScenario, type PublicPersona, type PublicScenario } from './scenario/toPublicScenario.ts';
export { hashScenario } from './scenario/hashScenario.ts';
export { applyDifficulty } from './scenario/applyDifficulty.ts';
export { inLanguage, scenarioLanguages } from './scenario/inLanguage.ts';
export { chooseScenario, offerOf, type ScenarioChoice, type ScenarioOffer } from './scenario/chooseScenario.ts';
export type { Persona, Scenario, Temperament } from './scenario/Scenario.ts';
export type { MindMessage, SessionLink, StageLink, StageMessage } from './remote/SessionLink.ts';
