import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quantile, seededRandom } from '../statistics.ts';
import { addRoom } from './addRoom.ts';
import { drawPause } from './drawPause.ts';
import { lengthenEnd } from './lengthenEnd.ts';
import { speakers } from './speakers.ts';
import { readTexts } from './SyntheticText.ts';

const texts = new URL('texts/', import.meta.url);
const files = readdirSync(texts).filter((name) => name.endsWith('.json'));
const all = files.flatMap((name) => readTexts(new URL(name, texts)));

describe('the synthetic set', () => {
  it('has enough turns, languages, speakers and synthesizers', () => {
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(files.map((name) => name.slice(0, 2)).sort()).toEqual(['de', 'en', 'es', 'fr']);
    expect(speakers.length).toBeGreaterThanOrEqual(5);
    expect(new Set(speakers.map(({ synthesizer }) => synthesizer)).size).toBeGreaterThanOrEqual(3);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('has at least three holds in ten after complete clauses', () => {
    const kinds = all.flatMap(({ pauses }) => pauses.map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === 'clauseComplete').length / kinds.length).toBeGreaterThan(0.3);
  });

  it('draws pauses as people make them, none above 3 s', () => {
    const random = seededRandom(7);
    const drawn = Array.from({ length: 20_000 }, () => drawPause(random()));
    const shares = [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => quantile(drawn, share));
    [0.14, 0.29, 0.47, 0.68, 1.3].forEach((wanted, index) => expect(shares[index]! / wanted).toBeCloseTo(1, 1));
    expect(Math.max(...drawn)).toBeLessThanOrEqual(3);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0.1);
  });
});

describe('lengthenEnd', () => {
  const tone = Float32Array.from({ length: 16_000 }, (_, index) => 0.5 * Math.sin((2 * Math.PI * 150 * index) / 16_000));

  it('draws out the end alone, at the same pitch and level', () => {
    const longer = lengthenEnd(tone, 0.4, 1.25);
    expect(longer.length).toBe(16_000 + 1600);
    expect(longer.subarray(0, 9600)).toEqual(tone.subarray(0, 9600));
    const tail = longer.subarray(10_000, 17_000);
    const crossings = tail.filter((sample, index) => index > 0 && sample >= 0 && tail[index - 1]! < 0).length;
    expect(Math.abs(crossings / (7000 / 16_000) - 150)).toBeLessThan(5);
    const power = tail.reduce((sum, sample) => sum + sample * sample, 0) / tail.length;
    expect(power).toBeGreaterThan(0.1);
    expect(power).toBeLessThan(0.15);
  });

  it('leaves a stretch alone that is not to be longer', () => {
    expect(lengthenEnd(tone, 0.4, 1)).toBe(tone);
  });
});

describe('addRoom', () => {
  it('leaves no silence clean, and puts a breath where one is due', () => {
    const out = addRoom(new Float32Array(16_000), [0.8], 30, seededRandom(1));
    const power = (from: number, to: number): number => out.subarray(from * 16_000, to * 16_000).reduce((sum, sample) => sum + sample * sample, 0) / ((to - from) * 16_000);
    expect(power(0, 0.5)).toBeGreaterThan(1e-8);
    expect(power(0.6, 0.78)).toBeGreaterThan(1.3 * power(0, 0.5));
  });
});
