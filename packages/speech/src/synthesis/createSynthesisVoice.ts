import { ParleyError, type ClockPort, type PortContext, type VoicePart, type VoicePort, type VoiceRequest, type WordMark } from '@parley/engine';
import type { estimateMarks } from '../marks/estimateMarks.ts';
import { pickVoice } from './pickVoice.ts';
import type { SpeechEngine } from './SpeechEngine.ts';
import { offsetsOf, type ToldTexts } from './ToldText.ts';

/** How long a browser may take to list its voices, milliseconds. */
const listWithin = 3000;
/** No sound is handed on; the rate only says that there is some. */
const sampleRateHz = 16_000;
/** Time for a letter of a text whose words cannot be told apart, milliseconds. */
const perLetter = 75;

/**
 * The voice's half of browser synthesis. It gives marks estimated from the text and no sound: the
 * playback that shares `told` has the engine speak when the turn comes.
 */
export function createSynthesisVoice(engine: SpeechEngine, told: ToldTexts): VoicePort {
  let estimate: typeof estimateMarks | undefined;
  /** How words sound by their letters is a chunk of its own: most pages speak with another voice. */
  const load = async (): Promise<typeof estimateMarks> => (estimate ??= (await import('../marks/estimateMarks.ts')).estimateMarks);

  async function start({ clock, signal }: PortContext): Promise<void> {
    await Promise.all([load(), engine.getVoices().length === 0 && listed(engine, clock, signal)]);
    if (engine.getVoices().length > 0) return;
    // Nothing that a page could load again would cure it.
    throw new ParleyError(
      'This browser has no voices to speak with, so the persona is read instead of heard: the words stand in the picture. ' +
        'Install a voice of the language in the system and open the browser anew, hold the talk in English, or use another voice port.',
      { code: 'unsupported', port: 'voice' },
    );
  }

  async function* speak({ text, locale, voice, rate = 1, signal }: VoiceRequest): AsyncGenerator<VoicePart> {
    if (signal.aborted) return;
    const estimated = (estimate ?? (await load()))(text, locale, { rate });
    const durationMs = estimated.words.length > 0 ? estimated.durationMs : (text.length * perLetter) / rate;
    const words: readonly WordMark[] = estimated.words.length > 0 ? estimated.words : [{ text: text.trim(), start: 0, end: durationMs }];
    told.set(words, { text, locale, voice: pickVoice(engine.getVoices(), locale, voice)?.name, rate, offsets: offsetsOf(text, words) });
    yield { type: 'start', sampleRateHz };
    if (signal.aborted) return;
    yield { type: 'marks', words, phones: estimated.phones };
    if (signal.aborted) return;
    yield { type: 'end', durationMs };
  }

  return {
    version: 1,
    get capabilities() {
      const voices = engine.getVoices();
      return { marks: 'boundary', sound: false, locales: [...new Set(voices.map(({ lang }) => lang.replace('_', '-')))], voices: voices.map(({ name }) => name) } as const;
    },
    start,
    speak,
    stop: async () => {},
  };
}

function listed(engine: SpeechEngine, clock: ClockPort, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = clock.setTimeout(resolve, listWithin);
    const done = (): void => {
      clock.clearTimeout(timer);
      resolve();
    };
    engine.onceVoicesChange(done);
    signal.addEventListener('abort', done, { once: true });
  });
}
