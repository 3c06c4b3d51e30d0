export { createFliteVoice, type NodeFliteVoiceOptions } from './createFliteVoice.ts';
export { createNullPlayback, type HeardSound, type NullPlayback } from '../playback/createNullPlayback.ts';
