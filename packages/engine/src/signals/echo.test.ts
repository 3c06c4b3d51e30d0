import { describe, expect, it } from 'vitest';
import { echoLikeness, type LevelAt } from './echoLikeness.ts';
import { OverlapCues } from './overlapCues.ts';
import { PersonaLoudness } from './PersonaLoudness.ts';

/** A level that moves as speech does, the same for the same seed. */
function speechLevels(seed: number, frames: number): LevelAt[] {
  let state = seed;
  let db = -30;
  return Array.from({ length: frames }, (_, index) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    db = Math.max(-60, Math.min(-15, db + (state / 4294967296 - 0.5) * 18));
    return { at: index * 16, db };
  });
}

describe('echoLikeness', () => {
  const persona = speechLevels(7, 80);

  it('finds an echo that comes late and quiet', () => {
    const echo = persona.map(({ at, db }) => ({ at: at + 96, db: db - 25 }));
    expect(echoLikeness(echo, persona)).toBeGreaterThan(0.9);
  });

  it('does not find one in another voice', () => {
    const others = [11, 23, 31, 47, 59].map((seed) => echoLikeness(speechLevels(seed, 80), persona));
    expect(others.sort()[2]).toBeLessThan(0.75);
  });

  it('says nothing of too little', () => {
    expect(echoLikeness(persona.slice(0, 4), persona)).toBe(0);
  });
});

describe('PersonaLoudness', () => {
  it('knows the level of each place of an utterance until it is forgotten', () => {
    const loudness = new PersonaLoudness();
    loudness.open('u1', 16_000);
    loudness.append('u1', new Float32Array(3200).fill(0.5));
    expect(loudness.at('u1', 100)).toBeCloseTo(-6, 0);
    expect(loudness.at('u1', 900)).toBeUndefined();
    loudness.forget('u1');
    expect(loudness.at('u1', 100)).toBeUndefined();
  });
});

describe('OverlapCues', () => {
  it('tells level, voicing and echo in steps, and only while both may sound', () => {
    const cues = new OverlapCues();
    const persona = speechLevels(3, 120);
    const told: unknown[] = [];
    for (const { at, db } of persona) {
      if (at === 320) cues.voice(at);
      const news = cues.frame({ at, levelDb: db - 20, pitchHz: at % 32 === 0 ? 120 : null }, db);
      if (news) told.push(news);
    }
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(40);
    expect(told.at(-1)).toMatchObject({ voiced: 0.5, echo: 1 });
    cues.voice(undefined);
    expect(cues.frame({ at: 3000, levelDb: -20, pitchHz: null }, -20)).toBeUndefined();
  });
});
