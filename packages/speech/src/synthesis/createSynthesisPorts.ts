import type { PlaybackPort, VoicePort } from '@parley/engine';
import { createSynthesisPlayback } from './createSynthesisPlayback.ts';
import { createSynthesisVoice } from './createSynthesisVoice.ts';
import type { SpeechEngine } from './SpeechEngine.ts';

/** The two halves of one voice that speaks by itself: both belong to the same session. */
export interface SpeechSynthesisPorts {
  readonly voice: VoicePort;
  readonly playback: PlaybackPort;
}

/** Voice and playback on an engine that speaks by itself and reports the beginnings of words. */
export function createSynthesisPorts(engine: SpeechEngine): SpeechSynthesisPorts {
  const told = new WeakMap();
  return { voice: createSynthesisVoice(engine, told), playback: createSynthesisPlayback(engine, told) };
}
