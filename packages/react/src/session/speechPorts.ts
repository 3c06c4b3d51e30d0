import type { PlaybackPort, VoicePort } from '@parley/engine';
import type { FliteVoiceId } from '@parley/speech';
import { createFliteVoice, createLipReader, createSpeechSynthesis, createWebAudioPlayback, isSpeechSynthesisAvailable, withLips } from '@parley/speech/browser';
import { assetUrls, type AssetUrls } from './assetUrls.ts';
import type { PersonaSessionOptions } from './PersonaSessionOptions.ts';

interface SpeechPorts {
  readonly voice: VoicePort | undefined;
  readonly playback: PlaybackPort;
}

/**
 * What the persona speaks with. A voice of the host's that marks no sounds gets its lips from its
 * sound. Without one, Flite speaks English and the browser's own voices speak everything else.
 */
export function speechPorts({ assets, ports: own = {}, scenario }: PersonaSessionOptions): SpeechPorts {
  const files = assetUrls(assets);
  const playback = (): PlaybackPort => own.playback ?? createWebAudioPlayback();
  if (own.voice === null) return { voice: undefined, playback: playback() };
  if (own.voice) return { voice: withLips(own.voice, lipReader(files)), playback: playback() };
  // Synthesis speaks for itself, so a playback of the host's has nothing to play of it.
  if (!isEnglish(scenario.locale) && !own.playback && isSpeechSynthesisAvailable()) return createSpeechSynthesis();
  const voice = scenario.persona.voice.voice as FliteVoiceId;
  return { voice: createFliteVoice({ assets: { worker: files.fliteWorker, wasm: files.fliteWasm }, voice }), playback: playback() };
}

function lipReader({ lipsWorker, visemeModel, ortWasmPath }: AssetUrls): ReturnType<typeof createLipReader> | undefined {
  if (lipsWorker === undefined || visemeModel === undefined) return undefined;
  const ort = (file: string): string => `${ortWasmPath}${file}`;
  return createLipReader({
    assets: { worker: lipsWorker, model: visemeModel, ortMjs: ort('ort-wasm-simd-threaded.mjs'), ortWasm: ort('ort-wasm-simd-threaded.wasm') },
  });
}

function isEnglish(locale: string): boolean {
  return /^en\b/i.test(locale);
}
