export interface Resampler {
  /**
   * Takes any number of samples, gives what can be known of the output. Output sample n stands for
   * the instant n / to: the filter's delay is already taken off, so counting output samples is
   * counting time.
   */
  push(samples: Float32Array): Float32Array;
  /** The rest of the output, as if silence followed. The resampler is spent afterwards. */
  flush(): Float32Array;
  /** How long a sample waits for the filter's other half, in milliseconds. */
  readonly latencyMs: number;
}

/** Lobes of the sinc on each side, at the lower of the two rates. */
const lobes = 32;
/** Cut-off as a share of the lower rate's Nyquist frequency. */
const cutoff = 0.92;
/** Kaiser window: about 80 dB in the stop band, which starts just below Nyquist with 32 lobes. */
const kaiserBeta = 8;

/**
 * Resamples a stream by a windowed sinc, one filter a phase (polyphase), with the low-pass that
 * keeps aliases 80 dB down.
 *
 * @throws RangeError when a rate is not a positive whole number of hertz
 */
export function createResampler(fromHz: number, toHz: number): Resampler {
  if (!isRate(fromHz) || !isRate(toHz)) {
    throw new RangeError(`Sample rates are whole numbers of hertz above 0; got ${fromHz} and ${toHz}.`);
  }
  if (fromHz === toHz) {
    return { push: (samples) => samples.slice(), flush: () => new Float32Array(0), latencyMs: 0 };
  }
  const divisor = greatestCommonDivisor(fromHz, toHz);
  const stepIn = fromHz / divisor;
  const phaseCount = toHz / divisor;
  const scale = Math.min(1, toHz / fromHz);
  const half = Math.ceil(lobes / scale);
  const filters: (Float32Array | undefined)[] = [];

  // The first output sample sits on the first input sample, so half a filter of silence leads in.
  let history = new Float32Array(half);
  let position = half;
  let phase = 0;

  const push = (samples: Float32Array): Float32Array => {
    const input = new Float32Array(history.length + samples.length);
    input.set(history);
    input.set(samples, history.length);
    const output: number[] = [];
    while (position + half < input.length) {
      const filter = (filters[phase] ??= phaseFilter(phase / phaseCount, half, scale));
      const start = position - half;
      let sum = 0;
      for (let tap = 0; tap < filter.length; tap++) sum += filter[tap]! * input[start + tap]!;
      output.push(sum);
      phase += stepIn;
      position += Math.floor(phase / phaseCount);
      phase %= phaseCount;
    }
    const keepFrom = Math.min(position - half, input.length);
    history = input.slice(keepFrom);
    position -= keepFrom;
    return Float32Array.from(output);
  };
  return { push, flush: () => push(new Float32Array(half)), latencyMs: (half / fromHz) * 1000 };
}

/** Taps for an output sample that lies `fraction` of an input sample after the centre tap. */
function phaseFilter(fraction: number, half: number, scale: number): Float32Array {
  const filter = new Float32Array(2 * half + 1);
  let sum = 0;
  for (let tap = 0; tap < filter.length; tap++) {
    const distance = tap - half - fraction;
    const along = distance / (half + 1);
    const window = Math.abs(along) < 1 ? besselI0(kaiserBeta * Math.sqrt(1 - along * along)) : 0;
    const value = sinc(distance * scale * cutoff) * window;
    filter[tap] = value;
    sum += value;
  }
  // Each phase passes a constant unchanged, or the phases would modulate the level.
  for (let tap = 0; tap < filter.length; tap++) filter[tap] = filter[tap]! / sum;
  return filter;
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** Modified Bessel function of the first kind, order 0, by its power series. */
function besselI0(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; k < 32; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function isRate(hz: number): boolean {
  return Number.isInteger(hz) && hz > 0;
}
