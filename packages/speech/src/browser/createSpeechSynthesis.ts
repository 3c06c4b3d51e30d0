import { ParleyError } from '@parley/engine';
import type { EngineUtterance, SpeechEngine } from '../synthesis/SpeechEngine.ts';
import { createSynthesisPorts, type SpeechSynthesisPorts } from '../synthesis/createSynthesisPorts.ts';

/** Whether the browser has a synthesizer; whether that has voices is known when a session starts it. */
export function isSpeechSynthesisAvailable(): boolean {
  return 'speechSynthesis' in globalThis;
}

/**
 * The browser's own voices, in the languages the system has: no download, but no sound either that
 * could be measured, ducked or faded. Voice and playback work as a pair, so hand both to the session.
 *
 * @throws ParleyError `unsupported` where the browser has no speech synthesis
 */
export function createSpeechSynthesis(): SpeechSynthesisPorts {
  if (!isSpeechSynthesisAvailable()) {
    throw new ParleyError('This browser has no speech synthesis. Use another voice port.', { code: 'unsupported', port: 'voice' });
  }
  return createSynthesisPorts(browserEngine());
}

function browserEngine(): SpeechEngine {
  const { speechSynthesis } = globalThis;
  return {
    getVoices: () => speechSynthesis.getVoices(),
    speak: (utterance) => speechSynthesis.speak(utterance as SpeechSynthesisUtterance),
    cancel: () => speechSynthesis.cancel(),
    utter: (text) => new SpeechSynthesisUtterance(text) as unknown as EngineUtterance,
    onceVoicesChange: (heard) => speechSynthesis.addEventListener('voiceschanged', heard, { once: true }),
  };
}
