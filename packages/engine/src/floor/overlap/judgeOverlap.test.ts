import { describe, expect, it } from 'vitest';
import { claimOf } from './claimOf.ts';
import { judgeOverlap, mayClaim, nextLook } from './judgeOverlap.ts';
import type { OverlapCues, Sound } from './OverlapCues.ts';
import { repeats } from './repeats.ts';

/** As loud as this learner speaks: a voice's louder half is some 7 dB over the mean of a whole turn with its gaps. */
const voice: Sound = { levelDb: -17, fallDb: 0, voiced: 0.75, peaks: 2, pitchSt: 0, riseSt: 0, echo: 0.25, overEchoDb: 30 };
const keys: Sound = { ...voice, levelDb: -30, voiced: 0, echo: 0, pitchSt: null, riseSt: null };

const quiet: OverlapCues = {
  voicedMs: 300,
  silentMs: undefined,
  text: '',
  wordLagMs: 300,
  locale: 'en-US',
  personaText: 'There were reasons, and I told people about them at the time.',
  sound: voice,
  usualDb: -24,
};

describe('judgeOverlap', () => {
  it.each([
    ['words that are no backchannel', { text: 'no wait' }, 'words'],
    ['a question', { text: 'which Wednesday', silentMs: 40 }, 'words'],
    ['words that may mean anything, while they last', { text: 'logical' }, 'undecided'],
    ['such words, short and soft', { text: 'logical', voicedMs: 400, silentMs: 100, sound: { ...voice, levelDb: -34 } }, 'backchannel'],
    ['such words, once they are many', { text: 'you told me it was done', voicedMs: 900 }, 'words'],
    ['such words, long', { text: 'a Friday then', voicedMs: 700, silentMs: 100 }, 'words'],
    ['a backchannel that is over', { text: 'mm-hm', silentMs: 40 }, 'backchannel'],
    ['the start of a backchannel', { text: 'uh' }, 'undecided'],
    ['a voice that goes on', { voicedMs: 960 }, 'duration'],
    ['a backchannel that is drawn out', { text: 'mm-hm', voicedMs: 900 }, 'undecided'],
    ['a short sound without words, after a while', { voicedMs: 120, silentMs: 430 }, 'noise'],
    ['a longer sound without words, after a while', { voicedMs: 420, silentMs: 430, sound: undefined }, 'backchannel'],
    ['a sound nobody transcribes, sooner', { voicedMs: 420, silentMs: 230, wordLagMs: undefined, sound: undefined }, 'backchannel'],
    ['a sound whose words may still come', { voicedMs: 420, silentMs: 330, sound: undefined }, 'undecided'],
    ['keys: much sound, no pitch', { voicedMs: 900, silentMs: 430, sound: keys }, 'noise'],
    ['keys that go on are heard out longer', { voicedMs: 1000, sound: keys }, 'undecided'],
    ['the persona’s own words', { text: 'and I told people', voicedMs: 900, sound: { ...voice, overEchoDb: 0 } }, 'echo'],
    ['the persona’s own words, where there is no echo', { text: 'people about them', voicedMs: 960 }, 'duration'],
    ['a quiet sound in time with the persona', { voicedMs: 2000, sound: { ...voice, levelDb: -32, echo: 1, overEchoDb: 0 } }, 'echo'],
    ['a loud sound in time with the persona', { voicedMs: 960, sound: { ...voice, peaks: 3, echo: 1 } }, 'duration'],
    ['somebody far off', { voicedMs: 2000, sound: { ...voice, levelDb: -38 } }, 'noise'],
  ] as const)('takes %s for %j: %s', (_, cues, verdict) => {
    expect(judgeOverlap({ ...quiet, ...cues }, 'medium')).toBe(verdict);
  });

  it('gives way sooner or later by the persona’s trait', () => {
    expect(judgeOverlap({ ...quiet, voicedMs: 600 }, 'high')).toBe('duration');
    expect(judgeOverlap({ ...quiet, voicedMs: 1000 }, 'low')).toBe('undecided');
  });

  it('looks again when something could change, and never at once', () => {
    expect(nextLook({ ...quiet, voicedMs: 900 }, 'medium')).toBe(50);
    expect(nextLook({ ...quiet, voicedMs: 1000 }, 'medium')).toBe(900);
    expect(nextLook({ ...quiet, voicedMs: 100 }, 'medium')).toBe(220);
    expect(nextLook({ ...quiet, silentMs: 419.8 }, 'medium')).toBeGreaterThanOrEqual(1);
  });
});

describe('mayClaim', () => {
  it('takes a raised voice that goes on for a claim, and a soft one not', () => {
    const raised: OverlapCues = { ...quiet, voicedMs: 450, sound: { ...voice, levelDb: -15 } };
    const soft: OverlapCues = { ...quiet, voicedMs: 450, silentMs: 60, sound: { ...voice, levelDb: -32, fallDb: 15 } };
    expect(mayClaim(raised, 'medium')).toBe(true);
    expect(mayClaim(soft, 'medium')).toBe(false);
  });

  it('waits a moment longer for what is no more than possible, and lets it go when it ends', () => {
    const likely: OverlapCues = { ...quiet, sound: { ...voice, levelDb: -17 } };
    const possible: OverlapCues = { ...quiet, sound: { ...voice, levelDb: -22 } };
    for (const cues of [likely, possible]) expect(claimOf({ ...cues, voicedMs: 340 })).toBeGreaterThan(0.2);
    expect([320, 340, 360].map((voicedMs) => mayClaim({ ...likely, voicedMs }, 'medium'))).toEqual([true, true, true]);
    expect([320, 340, 360].map((voicedMs) => mayClaim({ ...possible, voicedMs }, 'medium'))).toEqual([false, false, true]);
    expect(mayClaim({ ...possible, voicedMs: 330, silentMs: 60 }, 'medium')).toBe(false);
    // And it looks when that moment is over.
    expect(nextLook({ ...possible, voicedMs: 330 }, 'medium')).toBe(30);
  });

  it('waits longer by the persona’s trait', () => {
    const raised: OverlapCues = { ...quiet, voicedMs: 450, sound: { ...voice, levelDb: -15 } };
    expect((['high', 'medium', 'low'] as const).map((trait) => mayClaim(raised, trait))).toEqual([true, true, false]);
    expect(mayClaim({ ...raised, voicedMs: 150 }, 'high')).toBe(false);
  });
});

describe('claimOf', () => {
  it('grows with the level against what is usual for this learner', () => {
    const likelihoods = [-40, -34, -28, -20, -12].map((levelDb) => claimOf({ ...quiet, voicedMs: 400, sound: { ...voice, levelDb } }));
    expect(likelihoods).toEqual(likelihoods.toSorted((a, b) => a - b));
    expect(likelihoods[0]).toBeLessThan(0.2);
    expect(likelihoods.at(-1)! - likelihoods[0]!).toBeGreaterThan(0.4);
  });

  it('says nothing of a voice that nobody measures', () => {
    expect(claimOf({ ...quiet, sound: undefined })).toBe(0.5);
  });

  it('doubts a voice while the way of an echo is not known', () => {
    const known = claimOf({ ...quiet, voicedMs: 300 });
    expect(claimOf({ ...quiet, voicedMs: 300, sound: { ...voice, overEchoDb: null } })).toBeLessThan(known);
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
