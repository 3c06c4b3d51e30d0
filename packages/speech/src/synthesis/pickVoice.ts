import type { EngineVoice } from './SpeechEngine.ts';

/**
 * The voice of that name; else one of the locale, else of its language, voices of the device before
 * those of a service: they answer sooner and say where their words begin. Undefined leaves it to the engine.
 */
export function pickVoice<Voice extends EngineVoice>(voices: readonly Voice[], locale: string, name?: string): Voice | undefined {
  const wanted = tagOf(locale);
  const language = wanted.split('-')[0]!;
  const worth = (voice: Voice): number => {
    const tag = tagOf(voice.lang);
    if (tag.split('-')[0] !== language) return 0;
    return 1 + (tag === wanted ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  };
  const named = voices.find((voice) => voice.name === name);
  if (named) return named;
  return voices.filter((voice) => worth(voice) > 0).toSorted((a, b) => worth(b) - worth(a))[0];
}

function tagOf(locale: string): string {
  return locale.replace('_', '-').toLowerCase();
}
