export { createFliteVoice, type BrowserFliteVoiceOptions, type FliteAssets } from './createFliteVoice.ts';
export { createLipReader, type BrowserLipReaderOptions, type LipAssets } from './createLipReader.ts';
export { createSpeechSynthesis, isSpeechSynthesisAvailable } from './createSpeechSynthesis.ts';
export { createServerTranscriber, type ServerTranscriberOptions } from './createServerTranscriber.ts';
export { createWebAudioPlayback, type WebAudioPlaybackOptions } from './createWebAudioPlayback.ts';
export { createWebSpeechTranscriber, isWebSpeechAvailable, type WebSpeechOptions } from './createWebSpeechTranscriber.ts';
// Here as well, because a page that takes it from the package's root may not split off what that names beside it.
export { withLips } from '../lips/withLips.ts';
