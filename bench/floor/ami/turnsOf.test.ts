import { describe, expect, it } from 'vitest';
import { readRttm } from './readRttm.ts';
import { turnsOf } from './turnsOf.ts';

const line = (speaker: string, start: number, seconds: number): string => `SPEAKER clip 1 ${start} ${seconds} <NA> <NA> ${speaker} <NA> <NA>`;
const turns = (...lines: readonly string[]) => turnsOf(readRttm(lines.join('\n')), 30);

describe('turnsOf', () => {
  it('takes a silence in which nobody speaks for a pause', () => {
    const [turn, ...more] = turns(line('A', 1, 2), line('A', 3.5, 2), line('B', 6, 2));
    expect(more.map(({ speaker }) => speaker)).toEqual(['B']);
    expect(turn).toMatchObject({ speaker: 'A', endKind: 'yielded' });
    expect(turn!.segments.map(({ start, end }) => [start, end])).toEqual([[1, 3], [3.5, 5.5]]);
  });

  it('parts turns where somebody speaks in between, or for too long nobody does', () => {
    expect(turns(line('A', 1, 2), line('B', 3.1, 1.2), line('A', 4.5, 2)).map(({ speaker }) => speaker)).toEqual(['A', 'B', 'A']);
    expect(turns(line('A', 1, 2), line('A', 7, 2))).toHaveLength(2);
  });

  it('says when an end was spoken over or left open by the clip', () => {
    expect(turns(line('A', 1, 4), line('B', 4, 3)).map(({ endKind }) => endKind)).toEqual(['cut', 'yielded']);
    expect(turns(line('A', 20, 9.5)).map(({ endKind }) => endKind)).toEqual(['unknown']);
  });

  it('lets no backchannel end a turn, or be one', () => {
    expect(turns(line('A', 1, 3), line('B', 4.1, 0.4), line('A', 4.6, 2), line('B', 6.4, 0.4))).toMatchObject([{ speaker: 'A', endKind: 'yielded' }]);
  });
});
