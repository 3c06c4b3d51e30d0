import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../animator/random.ts';
import { defaultLooks, type HairStyle, type HairTexture } from '../index.ts';
import { flyaways } from './flyaways.ts';
import { fringe } from './fringe.ts';
import { hairArt } from './hair.ts';
import { lockOutline, type Outline } from './lock.ts';
import { looseLocks, outlineSheet } from './outlineSheet.ts';
import type { Sheet } from './Sheet.ts';

const styles: readonly HairStyle[] = ['cropped', 'short', 'side-part', 'pixie', 'receding', 'afro', 'bun', 'bob', 'long', 'curly', 'locs', 'hijab', 'turban'];
const textures: readonly (HairTexture | undefined)[] = [undefined, 'straight', 'wavy', 'curly', 'coily'];
const sheetsOf = (style: HairStyle, texture: HairTexture | undefined, volume: number): Sheet[] => {
  const { front, behind } = hairArt({ ...defaultLooks.rosa, hair: { style, texture, volume, colour: '#402010' } });
  return [...front, ...behind];
};
const outlinesOf = (sheet: Sheet, seed: number): Outline[] => [outlineSheet(sheet, seed), ...looseLocks(sheet, seed).map((lock) => lockOutline(sheet, lock))];
const area = (outline: Outline) => {
  let twice = 0;
  for (let i = 0; i < outline.length; i += 4) twice += outline.at(i - 4)! * outline[i + 1]! - outline[i]! * outline.at(i - 3)!;
  return twice / 2;
};

describe.each(styles)('%s', (style) => {
  const all = textures.flatMap((texture) => [0.8, 1.3].flatMap((volume) => sheetsOf(style, texture, volume)));

  it('is outlined counter-clockwise everywhere, so that what overlaps never cuts a hole', () => {
    for (const sheet of all) for (const outline of outlinesOf(sheet, 11)) expect(area(outline)).toBeGreaterThan(0);
  });

  it('stays about the head and shoulders, single hairs too', () => {
    for (const sheet of all) {
      const points = [...outlinesOf(sheet, 11).flatMap((outline) => Array.from({ length: outline.length / 4 }, (_, i) => outline.slice(4 * i, 4 * i + 3))), ...fringe(sheet, seededRandom(11))];
      for (const [x, y, z] of points) {
        expect(Math.abs(x!)).toBeLessThan(2.1);
        expect(y!).toBeGreaterThan(-3.7);
        expect(y!).toBeLessThan(2.8);
        expect(Math.abs(z!)).toBeLessThan(1.4);
      }
    }
  });

  it('is the same for the same seed', () => {
    for (const sheet of sheetsOf(style, undefined, 1)) {
      expect(outlinesOf(sheet, 3)).toEqual(outlinesOf(sheet, 3));
      expect(fringe(sheet, seededRandom(3))).toEqual(fringe(sheet, seededRandom(3)));
    }
  });
});

describe.each([true, false])('single hairs on the silhouette, tight: %s', (tight) => {
  const hairsOf = (style: HairStyle) => sheetsOf(style, undefined, 1).map((sheet) => flyaways(outlinesOf(sheet, 11), tight, 11));

  it.each(styles)('%s has whole ones, all at the rim of the head, and the same for the same seed', (style) => {
    const sheets = hairsOf(style);
    expect(sheets.flat().length).toBeGreaterThan(0);
    for (const hairs of sheets) {
      expect(hairs.length % 12).toBe(0);
      for (let i = 0; i < hairs.length; i += 4) {
        expect(Math.abs(hairs[i]!)).toBeLessThan(2.1);
        expect(hairs[i + 1]!).toBeGreaterThan(-3.7);
        expect(hairs[i + 1]!).toBeLessThan(2.8);
        expect(hairs[i + 2]!).toBeLessThanOrEqual(-0.3);
      }
    }
    expect(hairsOf(style)).toEqual(sheets);
  });
});

it('parts long hair into locks that end at unlike heights', () => {
  for (const sheet of sheetsOf('long', 'straight', 1).filter(({ locks }) => locks)) {
    const ends = looseLocks(sheet, 11).map((lock) => {
      const outline = lockOutline(sheet, lock);
      return Math.min(...outline.filter((_, i) => i % 4 === 1));
    });
    expect(ends.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...ends) - Math.min(...ends)).toBeGreaterThan(0.15);
  }
});
