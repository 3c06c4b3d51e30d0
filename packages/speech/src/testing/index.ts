export { describePlayback, type PlaybackUnderTest } from './describePlayback.ts';
export { describeTranscriber, type TranscriberUnderTest } from './describeTranscriber.ts';
export { describeVoice } from './describeVoice.ts';
export { FakeSpeechEngine, type FakeSpeechEngineOptions } from './FakeSpeechEngine.ts';
export { FakeVoice, type FakeVoiceOptions } from './FakeVoice.ts';
export { portContext } from './portContext.ts';
