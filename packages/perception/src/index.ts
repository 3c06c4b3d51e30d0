export { createEchoCanceller, type EchoCanceller } from './echo/createEchoCanceller.ts';
export type { LoudspeakerSound } from './echo/LoudspeakerSound.ts';
export { tapLoudspeaker, type TappedLoudspeaker } from './echo/tapLoudspeaker.ts';
export { frameLength, frameMs, sampleRateHz, samplesPerMs } from './voice/audioFormat.ts';
export { acousticName, acousticTurnEnd, type PauseCues } from './voice/acousticTurnEnd.ts';
export { createEnergyVad } from './voice/createEnergyVad.ts';
export { createFramer, type CountedFrame, type Framer } from './voice/createFramer.ts';
export { createNoiseFloor, type NoiseFloor } from './voice/createNoiseFloor.ts';
export { createPitchTracker, pitchHop, pitchWindow, type PitchTracker } from './voice/createPitchTracker.ts';
export { createResampler, type Resampler } from './voice/createResampler.ts';
export { createSampleClock, type SampleClock, type SampleClockOptions } from './voice/createSampleClock.ts';
export { createSileroVad, type SileroRuntime } from './voice/createSileroVad.ts';
export { createTurnEndTracker, type TurnEndTracker } from './voice/createTurnEndTracker.ts';
export { createVoiceAnalysis, type VoiceAnalysis, type VoiceAnalysisOptions, type VoiceSignals } from './voice/createVoiceAnalysis.ts';
export { createVoiceSignals, type Hearing, type HearingListener, type VoiceCapabilities, type VoiceSignalsPort } from './voice/createVoiceSignals.ts';
export {
  decodeSound,
  encodeSound,
  frameAtSample,
  fromHearingSignals,
  hearingStart,
  toHearingSignals,
  type HearingAnswer,
  type HearingFault,
  type HearingJudge,
  type HearingSignals,
  type HearingStart,
} from './voice/hearingProtocol.ts';
export { createLogMel, melBands, melFrames, type LogMel } from './turn-end/createLogMel.ts';
export { createSmartTurn, smartTurnName, tryTurnEndDetector, type SmartTurnRuntime } from './turn-end/createSmartTurn.ts';
export type { TurnEndDetector } from './turn-end/TurnEndDetector.ts';
export { levelDb, silenceDb } from './voice/levelDb.ts';
export type { VoiceActivityDetector } from './voice/VoiceActivityDetector.ts';
