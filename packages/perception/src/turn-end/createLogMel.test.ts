import { describe, expect, it } from 'vitest';
import { referenceSignal } from '../../test/referenceSignal.ts';
import { createLogMel, melBands, melFrames } from './createLogMel.ts';

interface Reference {
  readonly seconds: number;
  readonly mean: number;
  readonly frames: readonly number[];
  /** Values of these frames by band. */
  readonly rows: Readonly<Record<number, readonly number[]>>;
}

/** Printed by logMelReference.py (numpy, the whole window at once, by the definition). */
const references: readonly Reference[] = [
  {
    seconds: 3,
    mean: 0.150296,
    frames: [0, 1, 498, 499, 500, 501, 502, 650, 797, 798, 799],
    rows: {
      0: [1.35992, 1.35992, 1.35992, 1.37358, 1.52445, 1.47363, 1.46519, 1.46771, 1.46984, 1.47105, 1.47108],
      1: [1.08579, 1.08579, 1.08579, 1.10465, 1.52518, 1.24375, 1.23034, 1.19367, 1.19592, 1.19693, 1.19703],
      2: [-0.137, -0.137, -0.137, 0.77345, 1.59813, 1.65412, 1.67709, 0.39384, 0.59396, 0.46852, 0.35907],
      7: [-0.137, -0.137, -0.137, 0.68531, 1.15249, 0.67727, 0.63398, 1.6407, 0.47794, 0.54632, 0.55252],
      20: [-0.137, -0.137, -0.137, 0.349, 0.83416, 0.49556, 0.39604, 0.24437, 0.42437, 0.50654, 0.51094],
      41: [-0.137, -0.137, -0.137, 0.33897, 0.81879, 0.61342, 0.59843, 0.60838, 0.36681, 0.39294, 0.6529],
      79: [-0.137, -0.137, -0.137, -0.137, 0.37969, 0.54789, 0.46539, 0.28812, 0.48116, 0.5699, 0.50258],
    },
  },
  {
    seconds: 9,
    mean: 0.464447,
    frames: [0, 1, 2, 3, 400, 758, 761, 797, 798, 799],
    rows: {
      0: [1.28592, 0.69665, 0.39749, 0.36364, 0.5786, 0.44302, 0.35769, 0.41123, 0.55975, 0.14346],
      1: [1.29111, 0.75357, 0.50725, 0.45029, 0.34389, 0.32083, 0.32049, 0.25977, 0.42678, 0.31675],
      2: [1.32665, 0.77186, 0.36364, 0.56428, 0.41192, 0.30522, 0.36743, 0.37015, 0.32902, 0.33548],
      7: [1.45752, 1.60629, 1.64133, 1.66929, 0.25928, 0.35065, 0.47265, 0.51181, 0.52643, 0.4253],
      20: [0.70263, 0.11738, 0.42821, 0.37286, 1.54677, 0.31715, 0.24986, 0.43964, 0.49601, 0.43785],
      41: [0.80651, 0.36338, 0.42367, 0.50135, 0.37374, 0.35463, 0.41046, 0.19662, 0.39759, 0.27729],
      79: [0.41681, 0.35031, 0.35333, 0.36561, 0.26402, 0.34634, 0.37493, 0.3983, 0.4386, 0.36532],
    },
  },
];

function features(read: (mel: ReturnType<typeof createLogMel>) => void): Float32Array {
  const mel = createLogMel();
  read(mel);
  const values = new Float32Array(melBands * melFrames);
  mel.features(values);
  return values;
}

describe('createLogMel', () => {
  it.each(references)('agrees with the reference for $seconds s of sound', ({ seconds, mean, frames, rows }) => {
    const values = features((mel) => mel.push(referenceSignal(seconds)));
    for (const [band, expected] of Object.entries(rows)) {
      const found = frames.map((frame) => values[Number(band) * melFrames + frame]!);
      for (const [index, value] of expected.entries()) expect(Math.abs(found[index]! - value)).toBeLessThan(2e-5);
    }
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(mean, 5);
  });

  it('takes for zeros what came before the first sound', () => {
    const short = referenceSignal(3);
    const padded = new Float32Array(8 * 16000);
    padded.set(short, padded.length - short.length);
    expect(features((mel) => mel.push(short))).toEqual(features((mel) => mel.push(padded)));
  });

  it('gives the same however the sound is portioned, and however often it is read', () => {
    const sound = referenceSignal(11);
    const scratch = new Float32Array(melBands * melFrames);
    const portioned = features((mel) => {
      for (let at = 0, size = 1; at < sound.length; at += size, size = (size * 7 + 3) % 1900) {
        mel.push(sound.subarray(at, at + size));
        if (size % 3 === 0) mel.features(scratch);
      }
    });
    expect(portioned).toEqual(features((mel) => mel.push(sound)));
  });

  it('reads the last 8 s alone', () => {
    const sound = referenceSignal(20);
    expect(features((mel) => mel.push(sound))).toEqual(features((mel) => mel.push(sound.subarray(12 * 16000))));
  });

  it.each([600, 0, 7995, 20000])('forgets what is older than %i ms, as if there had been zeros', (keepMs) => {
    const sound = referenceSignal(10);
    const kept = sound.slice();
    kept.fill(0, 0, Math.max(0, 9 * 16000 - keepMs * 16));
    const forgot = features((mel) => {
      mel.push(sound.subarray(0, 9 * 16000));
      mel.forget(keepMs);
      mel.push(sound.subarray(9 * 16000));
    });
    expect(forgot).toEqual(features((mel) => mel.push(kept)));
  });

  it('gives the floor everywhere for silence', () => {
    const values = features((mel) => mel.push(new Float32Array(5000)));
    expect(new Set(values)).toEqual(new Set([-1.5]));
  });
});
