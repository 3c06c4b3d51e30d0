import { systemClock, type PlaybackFact } from '@parley/engine';
import { createFliteVoice, createWebAudioPlayback, type FliteAssets } from '@parley/speech/browser';
import type { FliteVoiceId } from '@parley/speech';

export interface TestSound {
  readonly assets: FliteAssets;
  readonly voice: string;
  readonly text: string;
  readonly locale: string;
  readonly rate: number;
  /** 0 to 1, while the voice loads. */
  readonly progress: (share: number | undefined) => void;
  readonly signal: AbortSignal;
}

const utterance = 'test';

/** Says one sentence with the persona's voice, and gives everything back. @throws ParleyError when voice or sound is missing */
export async function playTest({ assets, voice, text, locale, rate, progress, signal }: TestSound): Promise<void> {
  const port = createFliteVoice({ assets, voice: voice as FliteVoiceId });
  const playback = createWebAudioPlayback();
  const context = { clock: systemClock(), signal };
  const over = new Promise<void>((resolve) => {
    playback.facts.subscribe(({ type }: PlaybackFact) => {
      if (type === 'playback.ended' || type === 'playback.stopped') resolve();
    });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  try {
    await playback.start({ ...context, progress: () => {} });
    await port.start({ ...context, progress: ({ share }) => progress(share) });
    for await (const part of port.speak({ text, locale, voice, rate, signal })) {
      if (part.type === 'start') playback.open(utterance, part.sampleRateHz);
      if (part.type === 'audio') playback.append(utterance, part.samples);
      if (part.type === 'end') playback.close(utterance);
      if (part.type === 'error') return;
    }
    await over;
  } finally {
    await Promise.allSettled([port.stop(), playback.stop()]);
  }
}
