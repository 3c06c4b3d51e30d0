import type { AudioFrame, AudioInput, Fault } from '@parley/engine';
import { Subject } from 'rxjs';
import { createFramer } from '../src/voice/createFramer.ts';

/** An input that gives frames when told to, whatever the clock says: for a page as well as for Node. */
export function createMemoryInput(): AudioInput & { hear(samples: Float32Array): number; readonly fault: Subject<Fault>; readonly readers: number } {
  const frames = new Subject<AudioFrame>();
  const fault = new Subject<Fault>();
  const framer = createFramer();
  let readers = 0;
  return {
    sampleRateHz: 16000,
    frames,
    faults: fault,
    fault,
    get readers() {
      return readers;
    },
    async start() {
      readers++;
    },
    async stop() {
      readers--;
    },
    setMuted: () => undefined,
    /** Gives the frames that the samples complete; says how many they were. */
    hear(samples) {
      const whole = framer.push(samples);
      for (const { index, samples: frame } of whole) frames.next({ at: index / 16, samples: frame });
      return whole.length;
    },
  };
}
