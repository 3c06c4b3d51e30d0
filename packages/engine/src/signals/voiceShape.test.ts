import { describe, expect, it } from 'vitest';
import { voiceShape, type VoiceFrame } from './voiceShape.ts';

const frames = (levels: readonly number[], pitch: (frame: number) => number | null = () => 120): VoiceFrame[] =>
  levels.map((levelDb, frame) => ({ at: frame * 16, levelDb, pitchHz: pitch(frame), personaDb: -100, expectedDb: -40 }));

describe('voiceShape', () => {
  it('counts the syllables of "mm-hm"', () => {
    const hum = [-40, -30, -25, -25, -27, -33, -36, -30, -26, -25, -29, -38];
    expect(voiceShape(frames(hum), undefined).peaks).toBe(2);
    expect(voiceShape(frames(hum.slice(0, 4)), undefined).peaks).toBe(1);
  });

  it('sees that a voice dies away', () => {
    expect(voiceShape(frames([-25, -25, -25, -25, -25]), undefined).fallDb).toBe(0);
    expect(voiceShape(frames([-25, -25, -25, -25, -45, -45, -45]), undefined).fallDb).toBe(20);
  });

  it('measures how far it is over the echo', () => {
    expect(voiceShape(frames([-30, -20, -20, -30]), undefined).overEchoDb).toBe(20);
  });

  it('knows a rise in pitch, and nothing without one', () => {
    const rising = voiceShape(frames(new Array(12).fill(-25), (frame) => 100 * 2 ** (frame / 12)), 100);
    expect(rising.riseSt).toBeCloseTo(6, 5);
    expect(rising.pitchSt).toBeCloseTo(6, 5);
    expect(voiceShape(frames([-25, -25, -25], () => null), 100)).toMatchObject({ voiced: 0, pitchSt: null, riseSt: null });
  });
});
