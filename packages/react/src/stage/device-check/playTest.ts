import { ParleyError, systemClock, type PlaybackFact, type PublicScenario, type Scenario } from '@parley/engine';
import type { AssetUrls } from '../../session/assetUrls.ts';
import { speechPorts } from '../../session/speechPorts.ts';

export interface TestSound {
  /** As for the session. */
  readonly assets: string | AssetUrls;
  readonly scenario: Scenario | PublicScenario;
  readonly text: string;
  /** 0 to 1, while the voice loads. */
  readonly progress: (share: number | undefined) => void;
  readonly signal: AbortSignal;
}

const utterance = 'test';

/**
 * Says one sentence with the voice that a session of the scenario would speak with, and gives everything back.
 * @throws ParleyError when voice or sound is missing, or the voice does not speak the language
 */
export async function playTest({ assets, scenario, text, progress, signal }: TestSound): Promise<void> {
  const { locale } = scenario;
  const { voice, rate } = scenario.persona.voice;
  const { voice: port, playback } = speechPorts({ assets, scenario });
  if (!port) return;
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
    const { locales } = port.capabilities;
    const language = locale.split('-')[0]!;
    if (locales.length > 0 && !locales.some((spoken) => spoken.split('-')[0] === language)) {
      throw new ParleyError(`The voice does not speak ${language}. Use a browser or a system that has a voice of it.`, { code: 'unsupported', port: 'voice' });
    }
    for await (const part of port.speak({ text, locale, voice, rate, signal })) {
      if (part.type === 'start') playback.open(utterance, part.sampleRateHz);
      if (part.type === 'marks') playback.mark(utterance, part.words);
      if (part.type === 'audio') playback.append(utterance, part.samples);
      if (part.type === 'end') playback.close(utterance);
      if (part.type === 'error') return;
    }
    await over;
  } finally {
    await Promise.allSettled([port.stop(), playback.stop()]);
  }
}
