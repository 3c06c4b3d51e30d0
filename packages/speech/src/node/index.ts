export { createFliteVoice, type NodeFliteVoiceOptions } from './createFliteVoice.ts';
export { createLipReader, type NodeLipReaderOptions } from './createLipReader.ts';
export { createNullPlayback, type HeardSound, type NullPlayback } from '../playback/createNullPlayback.ts';
