import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restingFrame } from '../coefficients/FaceFrame.ts';
import { createAnimator } from '../animator/createAnimator.ts';
import { createFaceLoop, createPortrait, defaultLooks, type LookId } from './index.ts';

const width = 320;
const height = 180;

/** Canvases made while a test runs: what a browser would lose together. */
let made: OffscreenCanvas[] = [];
const Real = globalThis.OffscreenCanvas;

beforeEach(() => {
  made = [];
  globalThis.OffscreenCanvas = class extends Real {
    constructor(w: number, h: number) {
      super(w, h);
      made.push(this);
    }
  };
});

afterEach(() => {
  globalThis.OffscreenCanvas = Real;
});

function open(look: LookId, canvas = document.createElement('canvas'), gradual = false) {
  canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  const rig = createPortrait(canvas, defaultLooks[look], { gradual });
  return { canvas, rig };
}

const pixelsOf = (canvas: HTMLCanvasElement) => canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;

/** How much of a picture's middle is not near black, 0 to 1: a lost or emptied canvas without alpha is black. */
function shown(canvas: HTMLCanvasElement): number {
  const data = pixelsOf(canvas);
  let lit = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i]! + data[i + 1]! + data[i + 2]! > 30) lit += 1;
  return (lit * 4) / data.length;
}

const alike = (a: Uint8ClampedArray, b: Uint8ClampedArray) => a.length === b.length && a.every((value, i) => Math.abs(value - b[i]!) <= 3);

describe('the portrait is never blank', () => {
  it('from the moment it has a size, before its first frame', () => {
    const { canvas, rig } = open('helen');
    rig.resize(width, height, 1);
    expect(shown(canvas)).toBeGreaterThan(0.95);
  });

  it('when it is given another size between two frames', () => {
    const { canvas, rig } = open('nia');
    rig.resize(width, height, 1);
    rig.draw(restingFrame());
    rig.resize(width * 1.5, height * 1.5, 1);
    expect([canvas.width, canvas.height]).toEqual([480, 270]);
    expect(shown(canvas)).toBeGreaterThan(0.9);
  });

  it('when it is prepared gradually: coarse at once, then sharp, and as it was until another size is there', () => {
    const { canvas, rig } = open('rosa', undefined, true);
    const sizes = (frames: number) => Array.from({ length: frames }, () => {
      rig.draw(restingFrame());
      expect(shown(canvas)).toBeGreaterThan(0.9);
      return canvas.width;
    });
    rig.resize(width, height, 1);
    expect(shown(canvas)).toBeGreaterThan(0.9);
    expect(canvas.width).toBeLessThan(width / 2);
    expect(new Set(sizes(20))).toEqual(new Set([107, width]));
    const straight = open('rosa');
    straight.rig.resize(width, height, 1);
    expect(alike(pixelsOf(canvas), pixelsOf(straight.canvas))).toBe(true);
    rig.resize(width * 2, height * 2, 1);
    const [first, ...later] = sizes(20);
    expect(first).toBe(width);
    expect(later.at(-1)).toBe(width * 2);
    rig.resize(0, 0, 1);
    rig.resize(width, height, 1);
    expect(shown(canvas)).toBeGreaterThan(0.9);
  });

  it('after the browser has lost and restored its drawing memory, and shows what it showed', () => {
    const { canvas, rig } = open('amira');
    rig.resize(width, height, 1);
    rig.draw(restingFrame());
    const before = pixelsOf(canvas);
    // What was kept is lost with what is shown; only then is the page told.
    for (const each of made) each.getContext('2d')!.reset();
    canvas.getContext('2d')!.reset();
    expect(shown(canvas)).toBe(0);
    canvas.dispatchEvent(new Event('contextrestored'));
    expect(alike(pixelsOf(canvas), before)).toBe(true);
    rig.draw(restingFrame());
    expect(alike(pixelsOf(canvas), before)).toBe(true);
  });

  it('when another persona takes the canvas over', () => {
    const { canvas, rig } = open('daniel');
    rig.resize(width, height, 1);
    rig.draw(restingFrame());
    const before = pixelsOf(canvas);
    rig.dispose();
    expect(shown(canvas)).toBeGreaterThan(0.9);
    const next = open('leila', canvas);
    next.rig.resize(width, height, 1);
    expect(shown(canvas)).toBeGreaterThan(0.9);
    expect(alike(pixelsOf(canvas), before)).toBe(false);
  });

  it('when the tab was hidden and comes back', async () => {
    const { canvas, rig } = open('tomas');
    rig.resize(width, height, 1);
    let hidden = false;
    const page = new Proxy(document, {
      get: (target, name) => {
        if (name === 'hidden') return hidden;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    let frames = 0;
    const least: number[] = [];
    const loop = createFaceLoop({
      rig,
      animator: createAnimator({ seed: 1 }),
      now: () => performance.now(),
      position: () => undefined,
      document: page,
      onFrame: () => {
        frames += 1;
        least.push(shown(canvas));
      },
    });
    await expect.poll(() => frames, { timeout: 20_000 }).toBeGreaterThan(2);
    hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(shown(canvas)).toBeGreaterThan(0.9);
    const atRest = frames;
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.poll(() => frames, { timeout: 20_000 }).toBeGreaterThan(atRest + 2);
    loop.stop();
    expect(Math.min(...least)).toBeGreaterThan(0.9);
  });
});
