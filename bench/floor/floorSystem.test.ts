import { describe, expect, it } from 'vitest';
import { fittedTurnEnd } from '../../models/train/floor/predictor.ts';
import { fixedOutcome } from './fixedOutcome.ts';
import { floorDecisions, floorScores } from './floorSystem.ts';
import { judgeOfWords } from './judgeOfWords.ts';
import { partingOf } from './partingOf.ts';
import { defaultHoldLimits, pausesOf, type Pause } from './pausesOf.ts';
import { parseTurn } from './readTurns.ts';

const { judge } = await judgeOfWords([], undefined);
const cues = { wordLag: 0.3, completeness: judge };
const shipped = () => fittedTurnEnd;

/** A turn that says the words within its first two seconds, pauses for a second and then ends. */
function pausesAfter(said: string, more: object = {}): readonly Pause[] {
  const words = said.split(' ').map((text, index, all) => ({ text, start: (2 * index) / all.length, end: (2 * (index + 1)) / all.length }));
  const row = { id: said, language: 'en', words, silence_spans: [{ start: 2, end: 3 }, { start: 4, end: 7 }], ...more };
  return pausesOf([parseTurn(JSON.stringify(row), '.')], defaultHoldLimits);
}

describe('floorDecisions', () => {
  const waitAfter = (said: string, patience: 'low' | 'high' = 'low'): number => floorDecisions(pausesAfter(said), patience, shipped, cues)[0]!.wait;

  it('waits longer after a filler than after a whole answer, and for the words in any case', () => {
    expect(waitAfter('yes that is right')).toBeGreaterThanOrEqual(0.3);
    expect(waitAfter('yes that is right')).toBeLessThan(waitAfter('i wanted to um'));
  });

  it('says where a hold was cut', () => {
    const [hold, end] = floorDecisions(pausesAfter('yes that is right'), 'low', shipped, cues);
    expect(hold).toMatchObject({ cut: true, pause: { kind: 'hold' } });
    expect(end).toMatchObject({ cut: false, pause: { kind: 'end' } });
    expect(floorDecisions(pausesAfter('i wanted to um'), 'high', shipped, cues)[0]!.cut).toBe(false);
  });

  it('knows nothing of what comes after', () => {
    const longer = pausesAfter('yes that is right', { silence_spans: [{ start: 2, end: 3.4 }, { start: 8, end: 9 }] });
    expect(floorScores(longer, shipped, cues)[0]).toEqual(floorScores(pausesAfter('yes that is right'), shipped, cues)[0]);
  });
});

describe('fixedOutcome', () => {
  it('sets cut-offs beside those of silence only at the same dead air', () => {
    const pauses = ['a b', 'c d', 'e f', 'g h'].flatMap((said, index) => pausesAfter(said, { id: said, silence_spans: [{ start: 2, end: 2.4 + 0.2 * index }, { start: 6, end: 9 }] }));
    // Holds of 0.4, 0.6, 0.8 and 1 s; everything is ended after 0.7 s.
    const decisions = pauses.map((pause) => ({ pause, wait: 0.7, cut: pause.kind === 'hold' && pause.duration > 0.7 }));
    expect(fixedOutcome('x', decisions, pauses, partingOf(pauses, 4), 0)).toMatchObject({ outcome: { cutRate: 0.5 }, silenceCuts: 0.5, ratio: 1 });
  });
});

describe('partingOf', () => {
  it('keeps together what is held out together', () => {
    const pauses = ['a', 'b', 'c', 'd'].flatMap((said, index) => pausesAfter(said, { held_out_with: `speaker ${index % 2}` }));
    const { groups, foldOf } = partingOf(pauses, 20);
    expect(groups).toHaveLength(4);
    expect(new Set(foldOf).size).toBe(2);
    expect(foldOf[0]).toBe(foldOf[4]);
  });
});

describe('judgeOfWords', () => {
  it('does not let the shipped model judge dialogues it was fitted on', async () => {
    const { judge: careful, notes } = await judgeOfWords(['Rhap_D0001', 'other'], undefined);
    expect(notes[0]).toContain('--blind-completeness');
    const said = 'je voulais te dire que';
    expect(careful(said, 'fr', 'other')).toBe(judge(said, 'fr', undefined));
    expect(careful(said, 'fr', 'Rhap_D0001')).not.toBe(judge(said, 'fr', undefined));
  });
});
