import { describe, expect, it } from 'vitest';
import { decodeSound, encodeSound, fromHearingSignals, toHearingSignals } from './hearingProtocol.ts';

describe('the hearing protocol', () => {
  it('carries sound to 16 bits and its position exactly', () => {
    const samples = Float32Array.of(0, 0.5, -1, 1, 3, -1e-5);
    const decoded = decodeSound(new Uint8Array(encodeSound(2 ** 40, samples)))!;
    expect(decoded.index).toBe(2 ** 40);
    for (const [at, sample] of decoded.samples.entries()) {
      expect(Math.abs(sample - Math.max(-1, Math.min(1, samples[at]!)))).toBeLessThan(1 / 65000);
    }
  });

  it('reads bytes that begin at an odd place', () => {
    const bytes = new Uint8Array(15);
    bytes.set(new Uint8Array(encodeSound(512, Float32Array.of(1, -1))), 3);
    expect(decodeSound(bytes.subarray(3))).toEqual({ index: 512, samples: Float32Array.of(1, -1) });
  });

  it.each([new Uint8Array(7), new Uint8Array(9), new Uint8Array(new Float64Array([-1]).buffer), new Uint8Array(new Float64Array([NaN]).buffer)])(
    'knows what is no sound',
    (bytes) => expect(decodeSound(bytes)).toBeUndefined(),
  );

  it('brings signals back to the session clock', () => {
    const signals = {
      speech: [{ at: 1004, likelihood: 0.7 }],
      prosody: [{ at: 1000, levelDb: -31.5, pitchHz: null }],
      turnEnd: [{ at: 1004, score: 0.2 }],
    };
    const wire: unknown = JSON.parse(JSON.stringify(toHearingSignals(signals)));
    expect(fromHearingSignals(wire as ReturnType<typeof toHearingSignals>, (sample) => sample / 16)).toEqual(signals);
  });
});
