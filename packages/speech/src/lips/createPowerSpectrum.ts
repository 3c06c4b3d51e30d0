/**
 * Power of the bins 0 to length / 2 of a real signal: |X|², unscaled. `length` is a power of two.
 * The result is valid until the next call.
 *
 * @throws RangeError for another length
 */
export function createPowerSpectrum(length: number): (samples: Float64Array) => Float64Array {
  if (length < 2 || (length & (length - 1)) !== 0) throw new RangeError(`The transform wants a power of two; got ${length}.`);
  const cos = Float64Array.from({ length: length / 2 }, (_, index) => Math.cos((2 * Math.PI * index) / length));
  const sin = Float64Array.from({ length: length / 2 }, (_, index) => -Math.sin((2 * Math.PI * index) / length));
  const places = bitReversed(length);
  const re = new Float64Array(length);
  const im = new Float64Array(length);
  const power = new Float64Array(length / 2 + 1);
  return (samples) => {
    for (let index = 0; index < length; index++) re[places[index]!] = samples[index]!;
    im.fill(0);
    for (let size = 2; size <= length; size *= 2) {
      const half = size / 2;
      const stride = length / size;
      for (let first = 0; first < length; first += size) {
        for (let place = 0; place < half; place++) {
          const low = first + place;
          const high = low + half;
          const c = cos[place * stride]!;
          const s = sin[place * stride]!;
          const turnedRe = re[high]! * c - im[high]! * s;
          const turnedIm = re[high]! * s + im[high]! * c;
          re[high] = re[low]! - turnedRe;
          im[high] = im[low]! - turnedIm;
          re[low]! += turnedRe;
          im[low]! += turnedIm;
        }
      }
    }
    for (let bin = 0; bin < power.length; bin++) power[bin] = re[bin]! ** 2 + im[bin]! ** 2;
    return power;
  };
}

function bitReversed(length: number): Uint16Array {
  const places = new Uint16Array(length);
  for (let index = 1; index < length; index++) places[index] = (places[index >> 1]! >> 1) | (index & 1 ? length / 2 : 0);
  return places;
}
