import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coefficientNames, type CoefficientName } from '../coefficients/coefficientNames.ts';
import { restingFrame, type FaceFrame } from '../coefficients/FaceFrame.ts';
import { weightsOf, type NamedWeights } from '../coefficients/weights.ts';
import { visemeShapes } from '../visemes/visemes.ts';
import type { Rig } from '../rig/Rig.ts';

/** A rig under test and a way to read what it drew. */
export interface RigUnderTest {
  readonly rig: Rig;
  /** The picture's bytes, four a pixel, of the size last given to `resize`. */
  readonly pixels: () => Uint8ClampedArray;
}

const width = 480;
const height = 360;

/**
 * What every rig must do: lips that close, eyes that look where they are told, lids that shut, something that moves for
 * every coefficient it declares and nothing for the others. `make` gives one for all tests, so that none may leave
 * traces in the next; it is sized and disposed here. The face is expected where `createPortrait` composes it: the eyes 0.435 of the height from the top, the
 * mouth 0.18 below them.
 */
export function describeRig(name: string, make: () => RigUnderTest | Promise<RigUnderTest>): void {
  describe(`${name} as a rig`, { timeout: 240_000 }, () => {
    const shown = (change: (frame: FaceFrame) => void, { rig, pixels }: RigUnderTest) => {
      const frame = restingFrame();
      change(frame);
      rig.draw(frame);
      return pixels().slice();
    };
    const weighted = (named: NamedWeights) => (frame: FaceFrame) => frame.weights.set(weightsOf(named));
    let made: RigUnderTest;
    beforeAll(async () => {
      made = await make();
    }, 240_000);
    afterAll(() => made?.rig.dispose());
    const withRig = (use: (made: RigUnderTest) => void): void => {
      made.rig.resize(width, height, 1);
      use(made);
    };

    it('draws the same picture for the same frame', () => {
      return withRig((made) => {
        const first = shown(weighted({ mouthSmile: 0.4 }), made);
        shown(weighted({ jawOpen: 1 }), made);
        expect(changed(first, shown(weighted({ mouthSmile: 0.4 }), made))).toBe(0);
      });
    });

    it('is never blank', () => {
      return withRig((made) => expect(new Set(shown(() => {}, made)).size).toBeGreaterThan(30));
    });

    it('closes the lips again when mouthClose takes back what jawOpen gave', () => {
      return withRig((made) => {
        const rest = shown(() => {}, made);
        const dark = (weights: NamedWeights) => darkened(rest, shown(weighted(weights), made));
        const open = dark({ jawOpen: 0.6 });
        const closed = dark({ jawOpen: 0.6, mouthClose: 0.6 });
        expect(open).toBeGreaterThan(60);
        expect(closed).toBeLessThan(open * 0.35);
      });
    });

    it('shuts the lips for p b m, and only for them', () => {
      return withRig((made) => {
        const rest = shown(() => {}, made);
        const dark = (weights: NamedWeights) => darkened(rest, shown(weighted(weights), made));
        const open = dark(visemeShapes.aa);
        expect(open).toBeGreaterThan(40);
        expect(dark(visemeShapes.PP)).toBeLessThan(open * 0.15);
        // So they are with the jaw a little down behind them, as in quick speech.
        expect(dark({ ...visemeShapes.PP, jawOpen: 0.12, mouthClose: 0.12 })).toBeLessThan(open * 0.15);
      });
    });

    it('looks to the side and up where it is told to', () => {
      return withRig((made) => {
        const look = (yaw: number, pitch: number) => shown(({ gaze }) => Object.assign(gaze, { yaw, pitch }), made);
        const aside = darkMoved(look(-12, 0), look(12, 0));
        expect(aside.x).toBeGreaterThan(0.15);
        const tall = darkMoved(look(0, -9), look(0, 9));
        expect(tall.y).toBeLessThan(-0.08);
      });
    });

    it('moves the eyes with the gaze, more for a larger look', () => {
      return withRig((made) => {
        const rest = shown(() => {}, made);
        const look = (yaw: number, pitch = 0) => changed(rest, shown(({ gaze }) => Object.assign(gaze, { yaw, pitch }), made));
        expect(look(8)).toBeGreaterThan(20);
        expect(look(18)).toBeGreaterThan(look(6));
        expect(look(-10)).toBeGreaterThan(20);
        expect(look(0, 10)).toBeGreaterThan(10);
      });
    });

    it('shuts the lids in a blink, all the way', () => {
      return withRig((made) => {
        const gazeWith = (blink: number, yaw: number) =>
          shown((frame) => {
            weighted({ eyeBlink: blink })(frame);
            frame.gaze.yaw = yaw;
          }, made);
        const shut = changed(gazeWith(0, 0), gazeWith(1, 0));
        expect(shut).toBeGreaterThan(100);
        // Behind shut lids the eyes may move unseen, but for a crumb in a corner.
        expect(changed(gazeWith(1, 0), gazeWith(1, 18))).toBeLessThan(Math.max(8, shut * 0.03));
      });
    });

    it('turns, tilts and moves the head', () => {
      return withRig((made) => {
        const rest = shown(() => {}, made);
        const stuck: string[] = [];
        for (const pose of [{ yaw: 12 }, { pitch: 8 }, { roll: 8 }, { x: 0.2 }, { y: 0.1 }, { z: 0.4 }]) {
          const pixels = changed(rest, shown(({ head }) => Object.assign(head, pose), made));
          if (pixels <= 800) stuck.push(`${JSON.stringify(pose)} moved ${pixels} pixels`);
        }
        expect(stuck).toEqual([]);
      });
    });

    it('breathes', () => {
      return withRig((made) => expect(changed(shown((frame) => (frame.breath = 0), made), shown((frame) => (frame.breath = 1), made))).toBeGreaterThan(200));
    });

    it('moves something for every coefficient it declares, and nothing for the others', () => {
      return withRig((made) => {
        const rest = shown(weighted(beneath('neutral')), made);
        const still = coefficientNames.filter((each) => {
          const before = each === 'mouthClose' || each === 'tongueOut' ? shown(weighted(beneath(each)), made) : rest;
          const moves = changed(before, shown(weighted({ ...beneath(each), [each]: 1 }), made)) > 3;
          return moves !== made.rig.declared.has(each);
        });
        expect(still).toEqual([]);
      });
    });

    it('survives sizes of nothing and draws crisply at two device pixels', () => {
      return withRig((made) => {
        made.rig.resize(0, 0, 1);
        made.rig.draw(restingFrame());
        made.rig.resize(width, height, 2);
        expect(new Set(shown(() => {}, made)).size).toBeGreaterThan(30);
      });
    });
  });
}

/** What must be so for a coefficient to show: a jaw to close, a mouth to put a tongue out of. */
function beneath(name: CoefficientName | 'neutral'): NamedWeights {
  return name === 'mouthClose' || name === 'tongueOut' ? { jawOpen: 0.6 } : {};
}

/** How far, in pixels, the dark in what differs between two pictures has moved from the first to the second; y is down. */
function darkMoved(a: Uint8ClampedArray, b: Uint8ClampedArray): { x: number; y: number } {
  const sums = [a, b].map((pixels) => {
    const sum = { dark: 0, x: 0, y: 0 };
    for (let i = 0; i < a.length; i += 4) {
      if (Math.abs(a[i]! - b[i]!) + Math.abs(a[i + 1]! - b[i + 1]!) + Math.abs(a[i + 2]! - b[i + 2]!) <= 12) continue;
      const dark = 765 - pixels[i]! - pixels[i + 1]! - pixels[i + 2]!;
      sum.dark += dark;
      sum.x += dark * ((i / 4) % width);
      sum.y += dark * Math.floor(i / 4 / width);
    }
    return { x: sum.x / sum.dark, y: sum.y / sum.dark };
  });
  return { x: sums[1]!.x - sums[0]!.x, y: sums[1]!.y - sums[0]!.y };
}

/** How many pixels differ by more than the eye could miss. */
function changed(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 4) {
    if (Math.abs(a[i]! - b[i]!) + Math.abs(a[i + 1]! - b[i + 1]!) + Math.abs(a[i + 2]! - b[i + 2]!) > 12) count += 1;
  }
  return count;
}

/** Brightness, 0 to 765, of each pixel about the mouth: the lower middle of the picture. */
function mouthPixels(pixels: Uint8ClampedArray): number[] {
  const found: number[] = [];
  for (let row = Math.floor(height * 0.54); row < height * 0.74; row += 1) {
    for (let column = Math.floor(width * 0.45); column < width * 0.55; column += 1) {
      const i = (row * width + column) * 4;
      found.push(pixels[i]! + pixels[i + 1]! + pixels[i + 2]!);
    }
  }
  return found;
}

/** Pixels about the mouth as dark as its inside that were not so at rest. */
function darkened(rest: Uint8ClampedArray, pixels: Uint8ClampedArray): number {
  const [before, now] = [mouthPixels(rest), mouthPixels(pixels)];
  const limit = before.reduce((sum, value) => sum + value, 0) / before.length / 2;
  return now.filter((value, i) => value < limit && before[i]! >= limit).length;
}
