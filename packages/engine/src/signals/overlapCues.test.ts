import { describe, expect, it } from 'vitest';
import type { VoiceOverlapped } from '../floor/overlap/VoiceOverlapped.ts';
import { OverlapCues } from './overlapCues.ts';
import { speechLevels } from './speechLevels.fixture.ts';

const room = -62;

/** Lets the persona speak, with an echo of it in the microphone, and a learner from `voiceAt` on. */
function overlap({ echoDb, voiceAt = Infinity, voiceDb = -24 }: { echoDb: number; voiceAt?: number; voiceDb?: number }) {
  const cues = new OverlapCues();
  const told: VoiceOverlapped[] = [];
  const echoes: boolean[] = [];
  for (const { at, db } of speechLevels(3, 160)) {
    const speaks = at >= voiceAt;
    if (speaks && at - 16 < voiceAt) cues.voice(voiceAt);
    const levelDb = Math.max(room, db + echoDb, speaks ? voiceDb + 4 * Math.sin(at / 90) : -100);
    const news = cues.frame({ at, levelDb, pitchHz: speaks && at % 64 !== 0 ? 120 : null }, db);
    if (news) told.push(news);
    echoes.push(cues.isEcho);
  }
  return { cues, told, echoes };
}

describe('OverlapCues', () => {
  it('says what moved, in steps, and only while a voice is there', () => {
    expect(overlap({ echoDb: -100 }).told).toEqual([]);
    const { told } = overlap({ echoDb: -100, voiceAt: 1600 });
    expect(told.length).toBeGreaterThan(2);
    expect(told.length).toBeLessThan(50);
    expect(told.at(-1)).toMatchObject({ type: 'voice.overlapped', voiced: 0.75, overEchoDb: 30 });
    for (const { levelDb } of told) expect(Math.abs(levelDb % 2)).toBe(0);
  });

  it('takes what the microphone hears of the persona for its echo', () => {
    const { echoes } = overlap({ echoDb: -22 });
    expect(echoes.slice(60).every(Boolean)).toBe(true);
  });

  it('hears a voice over the echo within 80 ms', () => {
    const { echoes } = overlap({ echoDb: -22, voiceAt: 1600 });
    expect(echoes.slice(100, 105)).toContain(false);
  });

  it('never takes a voice for an echo where there is none', () => {
    expect(overlap({ echoDb: -100, voiceAt: 1600 }).echoes).not.toContain(true);
  });

  it('measures the pitch against the learner’s own', () => {
    const cues = new OverlapCues();
    cues.measured({ type: 'voice.measured', from: 0, to: 900, levelDb: -25, pitchHz: 100, pitchSpreadSt: 2 });
    cues.voice(0);
    const told = Array.from({ length: 10 }, (_, frame) => cues.frame({ at: frame * 16, levelDb: -25, pitchHz: 150 }, -20)).findLast(Boolean);
    expect(told).toMatchObject({ pitchSt: 7, riseSt: 0 });
  });
});
