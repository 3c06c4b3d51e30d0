import { createPowerSpectrum, resample } from '@parley/speech';
import { visemes, type Viseme } from '@parley/render';
import type { Sample } from './Sample.ts';

const deviceHz = 48_000;
export const displayMs = 1000 / 60;
/** What an AnalyserNode does unless told otherwise (Web Audio API, section 1.8). */
const smoothing = 0.8;
const minDb = -100;
const maxDb = -30;

/** An AnalyserNode that stands at any place of a sound: Blackman window, |X| / N, smoothing over calls, bytes. */
class Analyser {
  fftSize = 2048;
  at = 0;
  sound: Float32Array = new Float32Array(0);
  readonly #spectrum = createPowerSpectrum(2048);
  #smoothed = new Float64Array(1024);
  #window = Float64Array.from({ length: 2048 }, (_, n) => 0.42 - 0.5 * Math.cos((2 * Math.PI * n) / 2048) + 0.08 * Math.cos((4 * Math.PI * n) / 2048));

  get frequencyBinCount(): number {
    return this.fftSize / 2;
  }

  getByteFrequencyData(into: Uint8Array): void {
    const windowed = this.#window.map((weight, n) => weight * (this.sound[this.at - 2048 + n] ?? 0));
    const power = this.#spectrum(windowed);
    for (let bin = 0; bin < 1024; bin += 1) {
      this.#smoothed[bin] = smoothing * this.#smoothed[bin]! + (1 - smoothing) * (Math.sqrt(power[bin]!) / 2048);
      const db = 20 * Math.log10(this.#smoothed[bin]! || 1e-20);
      into[bin] = Math.max(0, Math.min(255, Math.floor((255 / (maxDb - minDb)) * (db - minDb))));
    }
  }

  connect(): void {}
}

interface Lipsync {
  viseme: string;
  processAudio(): void;
}

/** wawa-lipsync 0.0.2 as it is, with the clock and the analyser of a page that draws 60 frames a second. */
export async function openWawa(): Promise<(sample: Sample) => Viseme[]> {
  let analyser: Analyser | undefined;
  let now = 0;
  const world = globalThis as unknown as { window?: unknown };
  class AudioContext {
    sampleRate = deviceHz;
    createAnalyser = () => (analyser = new Analyser());
  }
  world.window = { AudioContext };
  const { Lipsync } = (await import('wawa-lipsync')) as unknown as { Lipsync: new () => Lipsync };
  return (sample) => {
    const clock = Object.getOwnPropertyDescriptor(performance, 'now');
    Object.defineProperty(performance, 'now', { configurable: true, value: () => now });
    try {
      now = 0;
      const lipsync = new Lipsync();
      const sound = resample(sample.samples, sample.sampleRateHz, deviceHz);
      analyser!.sound = sound;
      const shown: Viseme[] = [];
      for (; now < (sound.length / deviceHz) * 1000; now += displayMs) {
        analyser!.at = Math.round((now / 1000) * deviceHz);
        lipsync.processAudio();
        const name = lipsync.viseme.replace('viseme_', '') as Viseme;
        shown.push(visemes.includes(name) ? name : 'sil');
      }
      return shown;
    } finally {
      if (clock) Object.defineProperty(performance, 'now', clock);
      else delete (performance as { now?: unknown }).now;
    }
  };
}
