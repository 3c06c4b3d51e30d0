import { describe, expect, it } from 'vitest';
import { seededRandom, syntheticVoice } from '../../test/syntheticVoice.ts';
import { createEnergyVad } from './createEnergyVad.ts';
import { createFramer } from './createFramer.ts';

async function likelihoods(samples: Float32Array): Promise<number[]> {
  const vad = createEnergyVad();
  return Promise.all(createFramer().push(samples).map((frame) => vad.score(frame.samples)));
}

describe('createEnergyVad', () => {
  it('hears a voice over the room and its end within 100 ms', async () => {
    const random = seededRandom(5);
    const room = Float32Array.from({ length: 16000 * 4 }, () => (random() - 0.5) * 2e-3);
    const voice = syntheticVoice({ hertz: () => 130, seconds: 1 });
    for (const [index, sample] of voice.entries()) room[32000 + index]! += sample;
    const scores = await likelihoods(room);
    expect(Math.max(...scores.slice(10, 61))).toBeLessThan(0.35);
    expect(Math.min(...scores.slice(64, 93))).toBeGreaterThan(0.5);
    expect(Math.max(...scores.slice(98))).toBeLessThan(0.35);
  });

  it('gets used to a fan that starts', async () => {
    const random = seededRandom(6);
    const fan = Float32Array.from({ length: 16000 * 20 }, (_, index) => (random() - 0.5) * (index < 16000 ? 1e-4 : 2e-2));
    const scores = await likelihoods(fan);
    expect(Math.max(...scores.slice(-30))).toBeLessThan(0.35);
  });

  it('takes digital silence for silence', async () => {
    expect(Math.max(...(await likelihoods(new Float32Array(16000))))).toBe(0);
  });
});
