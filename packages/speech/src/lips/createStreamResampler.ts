import { sincKernel } from '../wav/resample.ts';

/** Zero crossings of the sinc on each side: enough for 40 mel bands, and a third of what music wants. */
const crossings = 6;

export interface StreamResampler {
  /** The next sound in, in any portion; what of the result is certain now out. */
  push(samples: Float32Array): Float32Array;
  /** The rest, as if silence followed. */
  end(): Float32Array;
}

/** Changes the sample rate of sound that comes in portions. Sample 0 stays at time 0. */
export function createStreamResampler(fromHz: number, toHz: number): StreamResampler {
  if (fromHz === toHz) return { push: (samples) => samples, end: () => new Float32Array(0) };
  const cutoff = Math.min(1, toHz / fromHz) * 0.95;
  const reach = crossings / cutoff;
  const half = Math.ceil(reach);
  const step = fromHz / toHz;
  const kernels = new Map<number, Float64Array>();
  // Silence before the first sample, so that its kernel has something to its left.
  let kept: Float32Array = new Float32Array(half);
  /** Place of `kept[0]` in the sound, and of the next sample in the result. */
  let first = -half;
  let next = 0;

  function push(samples: Float32Array): Float32Array {
    const sound = new Float32Array(kept.length + samples.length);
    sound.set(kept);
    sound.set(samples, kept.length);
    const out: number[] = [];
    for (; ; next++) {
      const centre = next * step;
      const whole = Math.floor(centre);
      const from = whole - half - first;
      if (from + 2 * half >= sound.length) break;
      const fraction = Math.round((centre - whole) * 1e6) / 1e6;
      let kernel = kernels.get(fraction);
      if (!kernel) kernels.set(fraction, (kernel = sincKernel(fraction, cutoff, reach)));
      let sum = 0;
      for (let tap = 0; tap < kernel.length; tap++) sum += sound[from + tap]! * kernel[tap]!;
      out.push(sum);
    }
    const done = Math.min(sound.length, Math.max(0, Math.floor(next * step) - half - first));
    kept = sound.slice(done);
    first += done;
    return Float32Array.from(out);
  }

  return { push, end: () => push(new Float32Array(half)) };
}
