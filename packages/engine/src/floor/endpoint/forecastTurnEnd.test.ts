import { describe, expect, it } from 'vitest';
import { forecastTurnEnd, type PauseCues } from './forecastTurnEnd.ts';

const said = (completeness: number, more: Partial<PauseCues> = {}): PauseCues => ({
  turnSeconds: 2.5,
  runSeconds: 2.5,
  pauses: [],
  words: { completeness, count: 8, unreadSeconds: 0.05, lastWord: { seconds: 0.35, letters: 5, filler: false } },
  ...more,
});
const brokenOff: PauseCues = { ...said(0.9), words: { ...said(0.9).words!, lastWord: { seconds: 0.3, letters: 2, filler: true } } };
const at = (cues: PauseCues, silence = 0.2): number => forecastTurnEnd(cues, silence).likelihood;

describe('forecastTurnEnd', () => {
  it('rises with the completeness of the words and never falls while the silence lasts', () => {
    const scores = [0.05, 0.3, 0.45, 0.5, 0.6, 0.8, 0.95];
    const likelihoods = scores.map((score) => at(said(score)));
    expect([...likelihoods].sort((a, b) => a - b)).toEqual(likelihoods);
    for (const cues of [...scores.map((score) => said(score)), brokenOff, {}]) {
      const over = Array.from({ length: 60 }, (_, step) => at(cues, (step + 1) / 10));
      expect([...over].sort((a, b) => a - b)).toEqual(over);
    }
  });

  it('takes a long silence after unfinished words for a search, and after finished ones for an end', () => {
    expect(at(said(0.15), 4)).toBe(at(said(0.15), 0.7));
    expect(at(said(0.15), 4)).toBeLessThan(0.1);
    expect(at(said(0.52), 1.3)).toBeGreaterThan(at(said(0.52), 0.3) + 0.3);
  });

  it('expects the end sooner after a closed question, but only of finished words', () => {
    expect(at(said(0.55, { ask: 'yes-no' }))).toBeGreaterThan(at(said(0.55, { ask: 'none' })) + 0.04);
    expect(at(said(0.55, { ask: 'open' }))).toBeLessThan(at(said(0.55, { ask: 'none' })));
    expect(at(said(0.1, { ask: 'yes-no' }))).toBeLessThan(0.02);
  });

  it('trusts a whole clause in a short turn, and less in longer talk or behind a pause', () => {
    const short = at(said(0.75, { turnSeconds: 1 }));
    const trusted = [1.2, 1.4, 1.6].map((turnSeconds) => at(said(0.75, { turnSeconds })));
    expect([short, ...trusted].sort((a, b) => b - a)).toEqual([short, ...trusted]);
    const inTalk = said(0.75, { turnSeconds: 8 });
    const brokenBefore = said(0.75, { pauses: [0.8] });
    for (const cues of [inTalk, brokenBefore]) {
      expect(at(cues)).toBeLessThan(short);
      expect(at(cues)).toBeGreaterThan(at({ ...cues, words: { ...cues.words!, completeness: 0.5 } }));
    }
    // Whole questions hardly go on, however long the turn; nor do answers.
    expect(at(said(0.98, { turnSeconds: 8 }))).toBeGreaterThan(0.7);
    expect(at(said(0.75, { turnSeconds: 8, wholeAnswer: true }))).toBeGreaterThan(0.6);
  });

  it('takes an acknowledgement for whole, less so where it may begin an answer', () => {
    const doubtful = 0.4;
    expect(at(said(doubtful, { wholeAnswer: true }))).toBeGreaterThan(0.8);
    expect(at(said(doubtful, { wholeAnswer: true, ask: 'open' }))).toBeLessThan(at(said(doubtful, { wholeAnswer: true })) - 0.05);
  });

  it('lets sound lean and not overrule words that are sure', () => {
    expect(at(said(0.2, { acoustic: 1 }))).toBeLessThan(0.1);
    expect(at(said(0.95, { acoustic: 0 }))).toBeGreaterThan(0.8);
    expect(at(said(0.5, { acoustic: 0.9 }))).toBeGreaterThan(at(said(0.5, { acoustic: 0.1 })) + 0.08);
    expect(at({ acoustic: 0.9 })).toBeGreaterThan(at({ acoustic: 0.1 }) + 0.1);
  });

  it('says what it goes by', () => {
    const reasonOf = (cues: PauseCues, silence = 0.3) => forecastTurnEnd(cues, silence).reason;
    expect(reasonOf(said(0.9))).toBe('complete');
    expect(reasonOf(said(0.2))).toBe('incomplete');
    expect(reasonOf(brokenOff)).toBe('thinking');
    expect(reasonOf(said(0.6, { gaze: 'away' }))).toBe('lookedAway');
    expect(reasonOf(said(0.6, { gaze: 'towards' }))).toBe('complete');
    expect(reasonOf(said(0.2, { gaze: 'away' }))).toBe('incomplete');
    expect(reasonOf({})).toBe('noWords');
  });

  it('lets no cue weigh more than 4, however sure it is', () => {
    const sure = [0, 0.02, 0.15, 0.5, 0.97, 1].flatMap((completeness) => [said(completeness), said(completeness, { gaze: 'away', acoustic: 0, ask: 'open' }), said(completeness, { pauses: [0.8, 2, 3], turnSeconds: 40, acoustic: 1, wholeAnswer: true })]);
    for (const cues of [...sure, brokenOff]) {
      for (const silence of [0.2, 1, 6]) {
        for (const { cue, logOdds } of forecastTurnEnd(cues, silence).contributions) expect([cue, Math.abs(logOdds) <= 4]).toEqual([cue, true]);
      }
    }
  });

  it('says nothing of the silence while words are in flight', () => {
    expect(forecastTurnEnd(said(0.95, { wordsInFlight: true }), 1)).toEqual({ likelihood: 0.1, reason: 'wordsInFlight', contributions: [] });
  });

  it('names the cues that weigh most, and their sides', () => {
    const { contributions } = forecastTurnEnd(said(0.1, { gaze: 'away', acoustic: 0.95 }), 0.3);
    expect(contributions[0]).toMatchObject({ cue: 'words' });
    expect(contributions.find(({ cue }) => cue === 'gaze')!.logOdds).toBeLessThan(-1);
    expect(contributions.find(({ cue }) => cue === 'acoustic')!.logOdds).toBeGreaterThan(0.4);
    expect(contributions.length).toBeLessThanOrEqual(5);
  });
});
