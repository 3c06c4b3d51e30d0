import { describe, expect, it } from 'vitest';
import { echoedRoom } from '../../test/echoedRoom.ts';
import { syntheticSpeech } from '../../test/syntheticSpeech.ts';
import { seededRandom, syntheticVoice } from '../../test/syntheticVoice.ts';
import { createDelayFinder } from './createDelayFinder.ts';

const persona = syntheticSpeech(2.5).map((sample) => sample * 0.5);

/** The delay after each frame, samples. */
function find(microphone: Float32Array, reference: Float32Array): (number | undefined)[] {
  const finder = createDelayFinder();
  return Array.from({ length: Math.floor(microphone.length / 512) }, (_, frame) => {
    finder.push(microphone.subarray(frame * 512, frame * 512 + 512), reference.subarray(frame * 512, frame * 512 + 512));
    return finder.delay;
  });
}

function noise(seed: number, level: number): Float32Array {
  const random = seededRandom(seed);
  return persona.map(() => (random() * 2 - 1) * level);
}

describe('createDelayFinder', () => {
  it.each([
    [10, -12],
    [150, -20],
    [260, -26],
  ])('finds an echo of %i ms, %i dB, within a second and a half', (delayMs, db) => {
    const hiss = noise(2, 1e-3);
    const found = find(echoedRoom(persona, { db, delayMs }).map((sample, index) => sample + hiss[index]!), persona);
    expect(Math.abs((found[46] ?? Infinity) - delayMs * 16)).toBeLessThan(80);
    expect(Math.abs((found.at(-1) ?? Infinity) - delayMs * 16)).toBeLessThan(80);
  });

  it('finds none in a room without', () => {
    expect(new Set(find(noise(4, 0.02), persona))).toEqual(new Set([undefined]));
  });

  it('finds none in another voice', () => {
    expect(new Set(find(syntheticVoice({ hertz: (at) => 170 + 60 * Math.sin(5 * at), seconds: 2.5, snrDb: 30 }), persona))).toEqual(new Set([undefined]));
  });

  it('does not look where nothing plays', () => {
    expect(new Set(find(persona, new Float32Array(persona.length)))).toEqual(new Set([undefined]));
  });
});
