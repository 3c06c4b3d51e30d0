import { describe, expect, it } from 'vitest';
import { lookIds } from '../../src/portrait/index.ts';
import { shownStates, stripFrames, stripOf, stripSeed } from './states.ts';

describe('a strip of motion', () => {
  it('has a seed of its own for each state and persona, the same each time', () => {
    const seeds = () => shownStates.flatMap((state) => lookIds.map((look) => stripSeed(state, look)));
    expect(new Set(seeds()).size).toBe(shownStates.length * lookIds.length);
    expect(seeds()).toEqual(seeds());
  });

  it('moves otherwise with another seed', () => {
    const heads = (seed: number) => stripOf('listening', seed).map(({ head }) => head.yaw);
    expect(heads(1)).toHaveLength(stripFrames);
    expect(heads(1)).toEqual(heads(1));
    expect(heads(1)).not.toEqual(heads(2));
  });
});
