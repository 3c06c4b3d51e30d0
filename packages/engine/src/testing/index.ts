export { driveSession, type DriveOptions, type SessionDriver } from './driveSession.ts';
export { FakeLanguage, type FakeReply } from './FakeLanguage.ts';
export { FakePlayback } from './FakePlayback.ts';
export { FakeSignals } from './FakeSignals.ts';
export { FakeTranscriber } from './FakeTranscriber.ts';
export { testScenario } from './testScenario.ts';
