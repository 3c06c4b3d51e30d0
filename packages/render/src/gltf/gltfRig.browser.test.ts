import { afterEach, describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { restingFrame, type FaceFrame } from '../coefficients/FaceFrame.ts';
import { coefficientNames } from '../coefficients/coefficientNames.ts';
import { describeRig, type RigUnderTest } from '../testing/index.ts';
import { asVrm } from '../../test/heads/asVrm.ts';
import { toonColours, withToonAndSpring } from '../../test/heads/withToonAndSpring.ts';
import { withEyeMorphs } from '../../test/heads/withEyeMorphs.ts';
import { withTongueOut } from '../../test/heads/withTongueOut.ts';
import { writeGlb } from './clay/writeGlb.ts';
import { makeClayHead, openGltfRig, type GltfRig, type GltfRigOptions, type HeadSource } from './index.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** A file of the shared test data in base64; undefined where it is not on this machine. */
    readTestData: (path: string) => Promise<string | undefined>;
  }
}

const pixelsOf = (canvas: HTMLCanvasElement) => canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;

/** How many bytes of two pictures differ by more than the eye could miss. */
const differing = (a: Uint8ClampedArray, b: Uint8ClampedArray) => a.reduce((count, value, i) => (Math.abs(value - b[i]!) > 12 ? count + 1 : count), 0);

async function opened(source: HeadSource, options: GltfRigOptions = { quality: 'plain' }): Promise<RigUnderTest> {
  const canvas = document.createElement('canvas');
  // Read back at every step, so better kept where it is read.
  canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  return { rig: await openGltfRig(canvas, source, options), pixels: () => pixelsOf(canvas) };
}

/** ICT-FaceKit's head, as glTF and as the VRM 1.0 model that was exported from it. */
async function measuredHead(suffix: 'glb' | 'vrm'): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const encoded = await commands.readTestData(`render/ict/ict_arkit_head.${suffix}`);
  return encoded === undefined ? undefined : Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
}

const plainHead = await measuredHead('glb');
const measured = plainHead && withTongueOut(plainHead);
const measuredVrm = await measuredHead('vrm');
describe.skipIf(!measuredVrm)('the measured head as it comes as VRM (skipped where the data folder is absent)', () => {
  describeRig('the measured head as VRM 1.0', () => opened(measuredVrm!));

  it('has every coefficient but the tongue, which is reported', { timeout: 60_000 }, async () => {
    const { rig } = await openedWhole(measuredVrm!);
    expect(rig.kind).toBe('vrm');
    expect([...rig.missing]).toEqual(['tongueOut']);
    expect([...rig.approximated]).toEqual([]);
    rig.dispose();
  });
});

describe.skipIf(!measured)('the measured head (skipped where the data folder is absent)', () => {
  describeRig('the measured head as glTF', () => opened(measured!));

  it('draws as VRM 1.0 the picture it draws as glTF, in every coefficient', { timeout: 240_000 }, async () => {
    const [plain, vrm] = [await opened(measured!), await opened(asVrm(measured!, 'perfect'))];
    const shown = ({ rig, pixels }: RigUnderTest, frame: FaceFrame) => {
      rig.resize(480, 360, 1);
      rig.draw(frame);
      return pixels().slice();
    };
    const rest = shown(plain, restingFrame());
    // Every seventh at once: each coefficient is in one of them, few of them cancel out.
    for (let part = 0; part < 7; part += 1) {
      const frame = restingFrame();
      coefficientNames.forEach((_, i) => (frame.weights[i] = i % 7 === part ? 0.6 : 0));
      const [one, other] = [shown(plain, frame), shown(vrm, frame)];
      const moved = differing(one, rest);
      expect(moved).toBeGreaterThan(500);
      expect(differing(one, other)).toBeLessThan(moved * 0.01);
    }
    expect([...vrm.rig.declared]).toEqual([...plain.rig.declared]);
    plain.rig.dispose();
    vrm.rig.dispose();
  });
});

const clay = makeClayHead();
/** A triangle that opens its jaw. */
const triangle = new Float32Array([-1, -1, 0, 1, -1, 0, 0, 1, 0]);
const small = writeGlb([{ name: 'all', at: [0, 0, 0], solids: [{ name: 'face', positions: triangle, colours: triangle, indices: new Uint32Array([0, 1, 2]), moves: new Map([['jawOpen', triangle]]) }] }]);
describeRig('the clay head as VRM 1.0 with nothing but presets', () => opened(asVrm(clay, 'presets')));
describeRig('the clay head as glTF, its eyes turned by morph targets alone', () => opened(withEyeMorphs(clay)));

describe('a VRM file with MToon materials and a braid on a spring', { timeout: 120_000 }, () => {
  const [wide, tall] = [320, 240];
  const posed = (at: number, head: Partial<FaceFrame['head']> = {}): FaceFrame => ({ ...restingFrame(at), head: { ...restingFrame().head, ...head } });
  const [red, green, blue] = toonColours.braid;
  /** The middle of what has the braid's colour, in pixels. */
  const braidIn = (pixels: Uint8ClampedArray) => {
    const found = { count: 0, x: 0, y: 0 };
    for (let i = 0; i < pixels.length; i += 4) {
      const [r, g, b] = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!];
      if (r < 60 || g > r * 0.55 || b < r * 0.6) continue;
      found.count += 1;
      found.x += (i / 4) % wide;
      found.y += Math.floor(i / 4 / wide);
    }
    return { count: found.count, x: found.x / found.count, y: found.y / found.count };
  };

  it('is drawn in its own colours, and its braid trails the head, comes to rest and is forgotten by resize', async () => {
    expect(red).toBeGreaterThan(green * 3);
    expect(blue).toBeGreaterThan(green * 3);
    const { rig, pixels } = await opened(withToonAndSpring(asVrm(clay, 'presets')));
    const shown = (frame: FaceFrame) => {
      rig.draw(frame);
      return pixels().slice();
    };
    rig.resize(wide, tall, 1);
    const rest = shown(posed(0));
    const cheek = ((Math.round(tall * 0.52) * wide) + Math.round(wide * 0.46)) * 4;
    expect(rest[cheek + 1]! / rest[cheek]!).toBeGreaterThan(1.2);
    expect(braidIn(rest).count).toBeGreaterThan(150);
    // The head slides aside within a fifth of a second.
    let moved = rest;
    for (let at = 16; at <= 208; at += 16) moved = shown(posed(at, { x: (at / 208) * 0.8 }));
    let still = moved;
    for (let at = 241; at <= 1800; at += 33) still = shown(posed(at, { x: 0.8 }));
    const settled = braidIn(still).x;
    expect(settled - braidIn(moved).x).toBeGreaterThan(2);
    rig.resize(wide, tall, 1);
    const anew = shown(posed(9000, { x: 0.8 }));
    expect(Math.abs(braidIn(anew).x - settled)).toBeLessThan(1.5);
    rig.resize(wide, tall, 1);
    expect(differing(shown(posed(20_000, { x: 0.8 })), anew)).toBe(0);
    rig.dispose();
    expect((rig as GltfRig).held()).toBe(0);
  });
});

describe('openGltfRig', { timeout: 120_000 }, () => {
  afterEach(() => vi.restoreAllMocks());
  const frame = restingFrame();

  it('says what stands in for a coefficient and what is missing', async () => {
    if (measured) {
      const { rig } = await openedWhole(measured);
      expect([...rig.missing]).toEqual([]);
      expect([...rig.approximated]).toEqual([]);
      rig.dispose();
    }
    const { rig } = await openedWhole(asVrm(clay, 'presets'));
    expect(rig.kind).toBe('vrm');
    expect(rig.approximated.get('jawOpen')).toBe('the five vowels');
    expect(rig.approximated.get('mouthSmileLeft')).toBe('happy 0.35');
    expect(rig.missing).toContain('tongueOut');
    for (const name of coefficientNames) expect(rig.declared.has(name)).toBe(!rig.missing.has(name));
    rig.dispose();
  });

  it('reads models of VRM 0.x, which look the other way', async () => {
    const shown = async (version: 0 | 1) => {
      const { rig, pixels } = await opened(asVrm(clay, 'presets', version));
      rig.resize(240, 180, 1);
      rig.draw(frame);
      const picture = pixels().slice();
      rig.dispose();
      return picture;
    };
    const [old, current] = [await shown(0), await shown(1)];
    const different = old.filter((value, i) => Math.abs(value - current[i]!) > 24).length;
    expect(different).toBeLessThan(old.length * 0.01);
  });

  it('keeps the last picture when the graphics context is lost, also in another size, and goes on when it is back', async () => {
    const surface = document.createElement('canvas');
    const { rig, pixels } = await opened(clay, { surface, quality: 'plain' });
    rig.resize(240, 180, 1);
    rig.draw(frame);
    const before = pixels().slice();
    const loss = surface.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const told = new Promise((resolve) => surface.addEventListener('webglcontextlost', resolve, { once: true }));
    loss.loseContext();
    await told;
    rig.draw({ ...frame, head: { ...frame.head, yaw: 20 } });
    expect(pixels()).toEqual(before);
    rig.resize(320, 200, 1);
    rig.draw(frame);
    const middle = (100 * 320 + 160) * 4;
    expect(pixels().slice(middle, middle + 3).reduce((sum, part) => sum + part, 0)).toBeGreaterThan(60);
    const back = new Promise((resolve) => surface.addEventListener('webglcontextrestored', resolve, { once: true }));
    // Not within the event that tells of the loss.
    setTimeout(() => loss.restoreContext());
    await back;
    rig.resize(240, 180, 1);
    rig.draw(frame);
    const after = pixels();
    expect(before.filter((value, i) => Math.abs(value - after[i]!) > 12).length).toBeLessThan(before.length * 0.01);
    rig.dispose();
  });

  it('gives the graphics memory back, and opens one head after another without running out', async () => {
    for (let i = 0; i < 18; i += 1) {
      const { rig } = await openedWhole(small);
      rig.resize(64, 48, 1);
      rig.draw(frame);
      expect(rig.held()).toBeGreaterThan(0);
      rig.dispose();
      expect(rig.held()).toBe(0);
      rig.draw(frame);
    }
  });

  it('tells cause and cure of what cannot be opened', async () => {
    const open = (source: HeadSource) => openGltfRig(document.createElement('canvas'), source);
    await expect(open(new TextEncoder().encode('hello'))).rejects.toThrow(/no glTF.*Export/s);
    await expect(open('/nowhere/head.glb?missing')).rejects.toThrow(/no glTF|answered with 404/);
    const taken = document.createElement('canvas');
    taken.getContext('webgl2');
    await expect(openGltfRig(taken, clay)).rejects.toThrow(/context of another kind.*own/);
    const compressed = new TextEncoder().encode(JSON.stringify({ asset: { version: '2.0' }, extensionsRequired: ['KHR_draco_mesh_compression'] }));
    await expect(open(compressed)).rejects.toThrow(/Draco.*gltf-transform/);
    const faceless = new TextEncoder().encode(JSON.stringify({ asset: { version: '2.0' }, scene: 0, scenes: [{ nodes: [] }] }));
    await expect(open(faceless)).rejects.toThrow(/no morph target.*Export it with shape keys/s);
  });
});

async function openedWhole(source: HeadSource) {
  return { rig: await openGltfRig(document.createElement('canvas'), source, { quality: 'plain' }) };
}
