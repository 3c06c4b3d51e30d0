import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawStill, generateLook, monkScale } from './index.ts';
import { luminance, parseColour } from './colour.ts';

const many = (constraints: Parameters<typeof generateLook>[1] = {}) => Array.from({ length: 200 }, (_, seed) => generateLook(seed, constraints));

describe('generateLook', () => {
  it('gives the same look for the same seed, plain data, and another for another', () => {
    expect(generateLook(7)).toEqual(generateLook(7));
    expect(JSON.parse(JSON.stringify(generateLook(7)))).toEqual(generateLook(7));
    expect(new Set(many().map((look) => JSON.stringify(look))).size).toBe(200);
  });

  it('keeps to what is asked', () => {
    for (const look of many({ age: [60, 65], monk: [8, 10], hair: ['pixie', 'bun'], beard: ['none'], attire: ['scrubs'], glasses: true })) {
      expect(look.skin.age).toBeGreaterThanOrEqual(60);
      expect(look.skin.age).toBeLessThanOrEqual(65);
      expect(luminance(parseColour(look.skin.tone))).toBeLessThanOrEqual(luminance(parseColour(monkScale[7])) + 0.01);
      expect(['pixie', 'bun']).toContain(look.hair.style);
      expect(look.beard).toBeUndefined();
      expect(look.attire.style).toBe('scrubs');
      expect(look.glasses).toBeDefined();
    }
  });

  it('lets traits hang together: grey comes with years, and nobody young is bald', () => {
    const all = many().filter((look) => look.hair.style !== 'hijab' && look.hair.style !== 'turban');
    const grey = (from: number, to: number) => {
      const some = all.filter(({ skin }) => skin.age! >= from && skin.age! < to).map(({ hair }) => hair.grey!);
      return some.reduce((sum, each) => sum + each, 0) / some.length;
    };
    expect(grey(62, 73)).toBeGreaterThan(grey(22, 40) + 0.3);
    expect(all.filter(({ hair, skin }) => (hair.style === 'bald' || hair.style === 'receding') && skin.age! < 35)).toEqual([]);
  });

  it('keeps every identity weight within two deviations, and covers the whole scale of skin tones', () => {
    const all = many();
    expect(all.every(({ face }) => face.identity!.every((weight) => Math.abs(weight) <= 2))).toBe(true);
    const tones = all.map(({ skin }) => luminance(parseColour(skin.tone)));
    expect(Math.min(...tones)).toBeLessThan(0.25);
    expect(Math.max(...tones)).toBeGreaterThan(0.8);
  });
});

describe('drawStill', () => {
  it('draws a persona on a canvas of the size asked', () => {
    const canvas = createCanvas(8, 8);
    drawStill(generateLook(3), { width: 96, height: 128, canvas: canvas as unknown as HTMLCanvasElement });
    expect([canvas.width, canvas.height]).toEqual([96, 128]);
    expect(new Set(canvas.getContext('2d').getImageData(0, 0, 96, 128).data).size).toBeGreaterThan(60);
    expect(canvas.toBuffer('image/png').subarray(1, 4).toString()).toBe('PNG');
  });
});
