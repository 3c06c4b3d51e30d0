import { describe, expect, it } from 'vitest';
import { PersonaLoudness } from './PersonaLoudness.ts';

describe('PersonaLoudness', () => {
  it('knows the level of each place of an utterance until it is forgotten', () => {
    const loudness = new PersonaLoudness();
    loudness.open('u1', 16_000);
    loudness.append('u1', new Float32Array(3200).fill(0.5));
    expect(loudness.at('u1', 100)).toBeCloseTo(-6, 0);
    expect(loudness.at('u1', 900)).toBeUndefined();
    expect(loudness.at('u1', -20)).toBeUndefined();
    loudness.forget('u1');
    expect(loudness.at('u1', 100)).toBeUndefined();
  });
});
