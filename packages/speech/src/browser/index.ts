export { createFliteVoice, type BrowserFliteVoiceOptions, type FliteAssets } from './createFliteVoice.ts';
export { createLipReader, type BrowserLipReaderOptions, type LipAssets } from './createLipReader.ts';
export { createSpeechSynthesis, isSpeechSynthesisAvailable } from './createSpeechSynthesis.ts';
export { createServerTranscriber, type ServerTranscriberOptions } from './createServerTranscriber.ts';
export { createWebAudioPlayback, type WebAudioPlaybackOptions } from './createWebAudioPlayback.ts';
export { createWebSpeechTranscriber, isWebSpeechAvailable, type WebSpeechOptions } from './createWebSpeechTranscriber.ts';
