export { createBrowserSignals, type BrowserSignalsOptions, type HearingAssets } from './createBrowserSignals.ts';
export { createMicrophone, type MicrophoneOptions } from './createMicrophone.ts';
export { createServerSignals, type ServerSignalsOptions } from './createServerSignals.ts';
export { listMicrophones, type Microphone } from './listMicrophones.ts';
