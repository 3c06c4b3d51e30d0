import type { AudioFrame } from '@parley/engine';
import type { HearingListener } from '../voice/createVoiceSignals.ts';

/** Added to the message of a fault when loudness has to do. */
export const byLoudness = 'Until then speech is found by loudness, which is less exact.';

/** Frames kept until the code is there: 2 s. */
const mostKept = 64;

/** Makes who hears by loudness; its code is a chunk of its own, as few pages ever need it. */
export type LoudnessHearing = (listener: HearingListener) => (frame: AudioFrame) => void;

/** Loads the code to hear by loudness. What hears before it is there keeps its frames and hears them then. */
export function loadLoudnessHearing(): LoudnessHearing {
  const loading = import('./createEnergyHearing.ts');
  let loaded: LoudnessHearing | undefined;
  loading.then(
    ({ createEnergyHearing }) => (loaded = createEnergyHearing),
    () => undefined,
  );
  return (listener) => {
    if (loaded) return loaded(listener);
    let waiting: AudioFrame[] = [];
    let push = (frame: AudioFrame): void => void (waiting = [...waiting, frame].slice(-mostKept));
    loading.then(
      ({ createEnergyHearing }) => {
        push = createEnergyHearing(listener);
        waiting.forEach(push);
      },
      (error: unknown) => listener.fault({ port: 'signals', code: 'model-unavailable', message: `Speech cannot be found by loudness either: ${error instanceof Error ? error.message : String(error)}`, retryable: true }),
    );
    return (frame) => push(frame);
  };
}
