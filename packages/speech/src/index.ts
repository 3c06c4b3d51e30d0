
export { speakableWords, type SpeakableWord } from './text/speakable.ts';
export { alignWords } from './marks/alignWords.ts';
export { guessPhones } from './marks/guessPhones.ts';
export { parseSegments } from './marks/parseSegments.ts';
export { estimateMarks, type EstimatedMarks, type EstimateOptions } from './marks/estimateMarks.ts';
export { createWordClock, type WordClock } from './marks/createWordClock.ts';
export { soundsOf } from './spelling/soundsOf.ts';
export { createPowerSpectrum } from './lips/createPowerSpectrum.ts';
export type { LipReader, LipReading } from './lips/LipReader.ts';
export { withLips } from './lips/withLips.ts';
export { createSynthesisPorts, type SpeechSynthesisPorts } from './synthesis/createSynthesisPorts.ts';
export type { EngineUtterance, EngineVoice, SpeechEngine } from './synthesis/SpeechEngine.ts';
export { defaultFliteVoice, fliteVoices, type FliteVoice, type FliteVoiceId } from './flite/fliteVoices.ts';

export type { Wav } from './wav/Wav.ts';
export { decodeWav, type DecodedWav } from './wav/decodeWav.ts';
export { encodeWav } from './wav/encodeWav.ts';
export { mixToMono } from './wav/mixToMono.ts';
export { resample } from './wav/resample.ts';
export { toInt16 } from './wav/toInt16.ts';

export type { Loudspeaker } from './playback/Loudspeaker.ts';
export { createPlayback, type PlaybackLevels } from './playback/createPlayback.ts';
export { createNullPlayback, type HeardSound, type NullPlayback } from './playback/createNullPlayback.ts';

export {
  createRecordedTranscriber,
  type RecordedTranscriber,
  type RecordedTranscriberOptions,
  type RecordedWord,
  type RecordingAnchor,
} from './transcribers/createRecordedTranscriber.ts';
export { createTypedTranscriber, type TypedTranscriber } from './transcribers/createTypedTranscriber.ts';
