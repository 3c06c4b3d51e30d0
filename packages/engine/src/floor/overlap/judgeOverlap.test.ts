import { describe, expect, it } from 'vitest';
import { judgeOverlap, nextLook, type OverlapCues } from './judgeOverlap.ts';
import { repeats } from './repeats.ts';

const quiet: OverlapCues = {
  voicedMs: 300,
  silentMs: undefined,
  text: '',
  transcribed: true,
  locale: 'en-US',
  personaText: 'There were reasons, and I told people about them at the time.',
  sound: { levelDb: -24, voiced: 0.75, echo: 0.25 },
  usualDb: -24,
};

describe('judgeOverlap', () => {
  it.each([
    ['words that are no backchannel', { text: 'no wait' }, 'words'],
    ['a backchannel that is over', { text: 'mm-hm', silentMs: 40 }, 'backchannel'],
    ['the start of a backchannel', { text: 'uh' }, 'undecided'],
    ['a voice that goes on', { voicedMs: 760 }, 'duration'],
    ['a backchannel that is drawn out', { text: 'mm-hm', voicedMs: 900 }, 'undecided'],
    ['a short sound without words, after a while', { voicedMs: 120, silentMs: 230 }, 'noise'],
    ['a longer sound without words, after a while', { voicedMs: 420, silentMs: 230 }, 'backchannel'],
    ['a sound whose words may still come', { voicedMs: 420, silentMs: 100 }, 'undecided'],
    ['keys: much sound, no pitch', { voicedMs: 900, silentMs: 230, sound: { levelDb: -30, voiced: 0, echo: 0 } }, 'noise'],
    ['keys that go on are heard out longer', { voicedMs: 900, sound: { levelDb: -30, voiced: 0, echo: 0 } }, 'undecided'],
    ['the persona’s own words', { text: 'and I told people', voicedMs: 900 }, 'echo'],
    ['a quiet sound in time with the persona', { voicedMs: 1600, sound: { levelDb: -42, voiced: 0.75, echo: 1 } }, 'echo'],
    ['a loud sound in time with the persona', { voicedMs: 800, sound: { levelDb: -22, voiced: 0.75, echo: 1 } }, 'duration'],
  ] as const)('takes %s for %j: %s', (_, cues, verdict) => {
    expect(judgeOverlap({ ...quiet, ...cues }, 'medium')).toBe(verdict);
  });

  it('gives way sooner or later by the persona’s trait', () => {
    expect(judgeOverlap({ ...quiet, voicedMs: 600 }, 'high')).toBe('duration');
    expect(judgeOverlap({ ...quiet, voicedMs: 1000 }, 'low')).toBe('undecided');
  });

  it('looks again when something could change, and never at once', () => {
    expect(nextLook({ ...quiet, voicedMs: 700 }, 'medium')).toBe(50);
    expect(nextLook({ ...quiet, voicedMs: 800 }, 'medium')).toBe(700);
    expect(nextLook({ ...quiet, silentMs: 219.8 }, 'medium')).toBeGreaterThanOrEqual(1);
  });
});

describe('repeats', () => {
  const persona = 'I said in January that two of them could not be met.';

  it('knows the persona’s own words, also with a gap', () => {
    expect(repeats('in January that two', persona)).toBe(true);
    expect(repeats('January two of them could met', persona)).toBe(true);
  });

  it('does not take an answer for an echo', () => {
    expect(repeats('but you never told me that', persona)).toBe(false);
    expect(repeats('January', persona)).toBe(false);
  });
});
