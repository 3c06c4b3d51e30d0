import { loadImage, createCanvas } from '@napi-rs/canvas';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookIds } from '../../src/portrait/index.ts';
import { keptFaces } from './faces.ts';
import { cellSize, drawKept, keptColumns, keptFolder } from './kept.ts';
import { greyOf, similarity } from './similarity.ts';

const leastAlike = 0.99;

describe('every face looks as it did (to accept new pictures: npm run sheets -- --accept)', () => {
  it.each(lookIds)('%s', async (id) => {
    const file = join(keptFolder, `${id}.png`);
    expect(existsSync(file), `${file} is missing: npm run sheets -- --accept`).toBe(true);
    const drawn = drawKept(id);
    const kept = await loadImage(file);
    expect([kept.width, kept.height]).toEqual([drawn.width, drawn.height]);
    const before = createCanvas(kept.width, kept.height);
    before.getContext('2d').drawImage(kept, 0, 0);
    const grey = (canvas: typeof drawn) => greyOf(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height);
    const [a, b] = [grey(before), grey(drawn)];
    const changed = keptFaces.flatMap(([name], i) => {
      const { width, height } = cellSize;
      const alike = similarity(a, b, (i % keptColumns) * width, Math.floor(i / keptColumns) * height, width, height);
      return alike < leastAlike ? [`${name} ${alike.toFixed(3)}`] : [];
    });
    expect(changed).toEqual([]);
  });

  it('keeps no picture of a look that is gone, and little in all', () => {
    const files = readdirSync(keptFolder);
    expect(files.sort()).toEqual(lookIds.map((id) => `${id}.png`).sort());
    expect(files.reduce((sum, name) => sum + statSync(join(keptFolder, name)).size, 0)).toBeLessThan(1_500_000);
  });
});

describe('similarity', () => {
  const picture = (of: (x: number, y: number) => number) => ({ width: 16, height: 16, pixels: Float32Array.from({ length: 256 }, (_, i) => of(i % 16, Math.floor(i / 16))) });
  const stripes = picture((x) => (x % 4 < 2 ? 60 : 180));

  it('is 1 for the same picture, near 1 for faint noise, low for another', () => {
    expect(similarity(stripes, stripes, 0, 0, 16, 16)).toBeCloseTo(1, 6);
    expect(similarity(stripes, picture((x, y) => (x % 4 < 2 ? 60 : 180) + ((x * 7 + y * 3) % 3)), 0, 0, 16, 16)).toBeGreaterThan(0.99);
    expect(similarity(stripes, picture((_, y) => (y % 4 < 2 ? 60 : 180)), 0, 0, 16, 16)).toBeLessThan(0.3);
  });
});
