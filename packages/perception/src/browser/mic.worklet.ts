import { sampleRateHz } from '../voice/audioFormat.ts';
import { createFramer } from '../voice/createFramer.ts';
import { createResampler } from '../voice/createResampler.ts';
import { micProcessor, type MicMessage } from './MicMessage.ts';

// TypeScript's DOM library does not know the scope a worklet runs in.
declare const sampleRate: number;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

/** One block of the audio thread, for when the microphone gives nothing. */
const silentBlock = new Float32Array(128);

/** Turns the microphone's sound at its own rate into frames of 16 kHz. Bundled: it imports nothing when it runs. */
class MicProcessor extends AudioWorkletProcessor {
  readonly #resampler = createResampler(sampleRate, sampleRateHz);
  readonly #framer = createFramer();
  #open = true;

  constructor() {
    super();
    this.port.onmessage = () => {
      this.#open = false;
    };
  }

  process(inputs: readonly (readonly Float32Array[])[]): boolean {
    const block = inputs[0]?.[0] ?? silentBlock;
    for (const { index, samples } of this.#framer.push(this.#resampler.push(block))) {
      const message: MicMessage = { index, samples };
      this.port.postMessage(message, [samples.buffer]);
    }
    return this.#open;
  }
}

registerProcessor(micProcessor, MicProcessor);
