import { ParleyError } from '../../errors/ParleyError.ts';
import type { VoicePort } from '../../ports/VoicePort.ts';

/**
 * The voice where it speaks the language of the talk; one that does not cannot start, so that nobody hears
 * German read as if it were English. What a voice speaks is asked when it has started: some list their
 * voices only then. A voice that names no locales is taken to speak all.
 */
export function voiceThatSpeaks(voice: VoicePort, locale: string): Pick<VoicePort, 'start' | 'stop'> {
  return {
    async start(context) {
      await voice.start(context);
      const { locales } = voice.capabilities;
      if (locales.length === 0 || locales.some((spoken) => languageOf(spoken) === languageOf(locale))) return;
      await voice.stop();
      throw new ParleyError(
        `The voice does not speak ${languageOf(locale)}, so the persona is read instead of heard. It speaks ${[...new Set(locales.map(languageOf))].join(', ')}. Use a voice of that language.`,
        { code: 'unsupported', port: 'voice' },
      );
    },
    stop: () => voice.stop(),
  };
}

const languageOf = (locale: string): string => locale.toLowerCase().split(/[-_]/)[0]!;
