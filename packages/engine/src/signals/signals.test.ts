import { from, toArray } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { measureStretch } from './measureStretch.ts';
import { steps } from './steps.ts';
import { voiceEdges } from './voiceEdges.ts';

const frames = (likelihoods: readonly number[]) => from(likelihoods.map((likelihood, index) => ({ at: index * 32, likelihood })));

function edgesOf(likelihoods: readonly number[], options = {}) {
  let edges: readonly { type: string; at: number }[] = [];
  frames(likelihoods).pipe(voiceEdges(options), toArray()).subscribe((found) => (edges = found));
  return edges;
}

describe('voiceEdges', () => {
  it('dates an edge back to the frame where it began', () => {
    expect(edgesOf([0, 0.9, 0.9, 0.9, 0.1, 0.1, 0.1])).toEqual([
      { type: 'voice.started', at: 32 },
      { type: 'voice.stopped', at: 128 },
    ]);
  });

  it('takes a single loud frame for nothing', () => {
    expect(edgesOf([0, 0.9, 0.1, 0.9, 0.1, 0])).toEqual([]);
  });

  it('stays put between the two thresholds', () => {
    expect(edgesOf([0.9, 0.9, 0.4, 0.4, 0.4, 0.4])).toHaveLength(1);
  });

  it('takes the detector’s lingering off an end', () => {
    expect(edgesOf([0.9, 0.9, 0.9, 0.1, 0.1], { releaseMs: 58 }).at(-1)).toEqual({ type: 'voice.stopped', at: 96 - 58 });
  });
});

describe('steps', () => {
  it('lets a level through only when it moved a step', () => {
    let seen: number[] = [];
    from([0.5, 0.51, 0.52, 0.56, 0.54, 0.6]).pipe(steps(0.05), toArray()).subscribe((values) => (seen = values));
    expect(seen).toEqual([0.5, 0.55, 0.6]);
  });
});

describe('measureStretch', () => {
  it('sums up level and melody of the frames inside', () => {
    const prosody = Array.from({ length: 20 }, (_, index) => ({ at: index * 16, levelDb: index < 10 ? -20 : -30, pitchHz: index % 2 ? 100 : 200 }));
    const measure = measureStretch(prosody, 0, 320)!;
    expect(measure.levelDb).toBe(-25);
    expect(measure.pitchSpreadSt).toBeCloseTo(6.16, 1);
  });

  it('says nothing about melody where too little was periodic', () => {
    const prosody = [{ at: 10, levelDb: -20, pitchHz: null }];
    expect(measureStretch(prosody, 0, 100)).toMatchObject({ pitchHz: null, pitchSpreadSt: null });
    expect(measureStretch(prosody, 500, 900)).toBeUndefined();
  });
});
