export { createBrowserSignals, type BrowserSignalsOptions, type HearingAssets } from './createBrowserSignals.ts';
export { createMicrophone, type MicrophoneOptions } from './createMicrophone.ts';
export { createServerSignals, type ServerSignalsOptions } from './createServerSignals.ts';
export { listMicrophones, type Microphone } from './listMicrophones.ts';
// Here as well, because a page that takes them from the package's root may not split off what that names beside them.
export { tapLoudspeaker, type TappedLoudspeaker } from '../echo/tapLoudspeaker.ts';
export { levelDb } from '../voice/levelDb.ts';
