export { createHearingSession, type HearingSession, type HearingSessionOptions } from './createHearingSession.ts';
export { createNodeSignals, type NodeSignals, type NodeSignalsOptions } from './createNodeSignals.ts';
export { createWavInput, type WavInput, type WavInputOptions, type WavSegment } from './createWavInput.ts';
export { loadSilero, sileroModelUrl } from './loadSilero.ts';
export { loadTurnEnd } from './loadTurnEnd.ts';
