export { describeAudioInput, type AudioInputUnderTest } from './describeAudioInput.ts';
export { describeSignals, type SignalsUnderTest } from './describeSignals.ts';
