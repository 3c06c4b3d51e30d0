/** Zero crossings of the sinc on each side: 16 keep the images of a 44.1 kHz recording below −70 dB. */
const crossings = 16;

/**
 * Changes the sample rate with a windowed sinc (Blackman window). What the lower of the two rates
 * cannot carry is filtered out first, so nothing folds back. Sample 0 stays at time 0.
 */
export function resample(samples: Float32Array, fromHz: number, toHz: number): Float32Array {
  if (fromHz === toHz) return samples;
  // 0.97 leaves the filter's slope on the safe side of the lower band edge.
  const cutoff = Math.min(1, toHz / fromHz) * 0.97;
  const reach = crossings / cutoff;
  const step = fromHz / toHz;
  const out = new Float32Array(Math.floor((samples.length * toHz) / fromHz));
  const kernels = new Map<number, Float64Array>();
  for (let index = 0; index < out.length; index++) {
    const centre = index * step;
    const whole = Math.floor(centre);
    // Rates are whole numbers, so the fractions repeat; rounding makes equal ones meet.
    const fraction = Math.round((centre - whole) * 1e6) / 1e6;
    let kernel = kernels.get(fraction);
    if (!kernel) kernels.set(fraction, (kernel = sincKernel(fraction, cutoff, reach)));
    const first = whole - Math.ceil(reach);
    let sum = 0;
    const end = Math.min(kernel.length, samples.length - first);
    for (let tap = Math.max(0, -first); tap < end; tap++) sum += samples[first + tap]! * kernel[tap]!;
    out[index] = sum;
  }
  return out;
}

/** A windowed sinc around `fraction`, of unit sum; `cutoff` is a share of the rate, `reach` samples to each side. */
export function sincKernel(fraction: number, cutoff: number, reach: number): Float64Array {
  const half = Math.ceil(reach);
  const taps = Float64Array.from({ length: 2 * half + 1 }, (_, tap) => {
    const distance = tap - half - fraction;
    if (Math.abs(distance) >= reach) return 0;
    const x = Math.PI * distance * cutoff;
    const phase = (Math.PI * distance) / reach;
    const window = 0.42 + 0.5 * Math.cos(phase) + 0.08 * Math.cos(2 * phase);
    return (x === 0 ? 1 : Math.sin(x) / x) * window;
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
}
