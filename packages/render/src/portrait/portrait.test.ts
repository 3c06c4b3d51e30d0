import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { restingFrame } from '../coefficients/FaceFrame.ts';
import { describeRig } from '../testing/index.ts';
import { createPortrait, defaultLooks, landmarksOf, lookIds, portraitParts, roomNames, type Look, type LookId, type RoomKind } from './index.ts';

type Canvas = HTMLCanvasElement;

// One of each way of being built: close hair and stubble, curls and glasses, cloth, a bald head with glasses.
const built: readonly LookId[] = ['daniel', 'amira', 'leila', 'walter'];
for (const name of built) {
  describeRig(`the portrait of ${name}`, () => {
    const canvas = createCanvas(8, 8);
    return {
      rig: createPortrait(canvas as unknown as Canvas, defaultLooks[name]),
      pixels: () => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data,
    };
  });
}

describe('defaultLooks', () => {
  it('are plain data that survives JSON, named in order', () => {
    expect(JSON.parse(JSON.stringify(defaultLooks))).toEqual(defaultLooks);
    expect(lookIds).toEqual(Object.keys(defaultLooks));
    expect(lookIds.length).toBeGreaterThanOrEqual(10);
  });
});

describe('createPortrait', () => {
  it('tells of its parts in order, each once a frame', () => {
    const seen: string[] = [];
    const rig = createPortrait(createCanvas(8, 8) as unknown as Canvas, defaultLooks.mei, { onPart: (part) => seen.push(part) });
    rig.resize(160, 90, 1);
    seen.length = 0;
    rig.draw(restingFrame());
    expect(seen).toEqual(portraitParts);
  });

  it('leaves nothing behind where the person has been', () => {
    const canvas = createCanvas(8, 8);
    const rig = createPortrait(canvas as unknown as Canvas, defaultLooks.mei);
    rig.resize(480, 270, 1);
    const picture = () => Buffer.from(canvas.getContext('2d').getImageData(0, 0, 480, 270).data);
    const before = picture();
    for (const way of [-1, 1]) {
      for (const head of [{ yaw: 28 * way }, { roll: 12 * way }, { x: 0.5 * way, y: 0.3 * way }, { z: way }, { pitch: 18 * way }, { yaw: -20 * way, roll: 9 * way, x: way, y: 0.3, z: 1 }]) {
        const frame = { ...restingFrame(), breath: way > 0 ? 1 : 0, sway: { x: 0.06 * way, y: 0.06 } };
        Object.assign(frame.head, head);
        rig.draw(frame);
        expect(picture().equals(before)).toBe(false);
      }
    }
    // What leans is painted one a frame.
    for (let i = 0; i < 4; i += 1) rig.draw(restingFrame());
    expect(picture().equals(before)).toBe(true);
  });

  it('stands in a darker room on a dark ground, with the same face', () => {
    const drawn = (ground: 'light' | 'dark') => {
      const canvas = createCanvas(8, 8);
      const rig = createPortrait(canvas as unknown as Canvas, defaultLooks.helen, { ground });
      rig.resize(320, 180, 1);
      rig.draw(restingFrame());
      const at = (x: number, y: number) => [...canvas.getContext('2d').getImageData(x, y, 1, 1).data].slice(0, 3).reduce((sum, part) => sum + part);
      return { wall: at(240, 20), nose: at(160, 92) };
    };
    const [light, dark] = [drawn('light'), drawn('dark')];
    expect(dark.wall).toBeLessThan(light.wall * 0.6);
    expect(dark.nose).toBe(light.nose);
  });
});

describe('a room', () => {
  /** How bright the walls are to the left and to the right of the head. */
  const sides = (kind: RoomKind | undefined) => {
    const canvas = createCanvas(8, 8);
    const { room } = defaultLooks.daniel;
    const rig = createPortrait(canvas as unknown as Canvas, { ...defaultLooks.daniel, room: kind ? { ...room, kind } : room });
    rig.resize(320, 180, 1);
    const bright = (x: number) => canvas.getContext('2d').getImageData(x, 10, 80, 60).data.reduce((sum, part) => sum + part, 0);
    return [bright(0), bright(240)] as const;
  };

  it('has its window on the left, and in the evening on the right', () => {
    const [left, right] = sides(undefined);
    const [evening, window] = sides('evening');
    expect(left).toBeGreaterThan(right * 1.1);
    expect(window).toBeGreaterThan(evening * 1.1);
  });

  it('is another for each kind', () => {
    expect(new Set([undefined, ...roomNames].map((kind) => sides(kind).join())).size).toBe(roomNames.length + 1);
  });
});

describe('clothes', () => {
  /** The columns of a row where a persona in red stands before a room that is green all over. */
  const clothed = (build: Look['build'], width: number, height: number, row: number) => {
    const canvas = createCanvas(8, 8);
    const rig = createPortrait(canvas as unknown as Canvas, { ...defaultLooks.kofi, build, attire: { style: 'crew-neck', outer: '#c03030', inner: '#c03030' }, room: { wall: '#30c030', deep: '#30c030', light: '#30c030' } });
    rig.resize(width, height, 1);
    rig.draw(restingFrame());
    const { data } = canvas.getContext('2d').getImageData(0, row, width, 1);
    return Array.from({ length: width }, (_, x) => x).filter((x) => data[4 * x]! > data[4 * x + 1]! + 10);
  };

  it('are as broad as the shoulders, and the nearer shoulder is the broader', () => {
    const [slender, broad] = [0.88, 1.12].map((shoulders) => clothed({ shoulders }, 640, 360, 355).length) as [number, number];
    expect(broad).toBeGreaterThan(slender * 1.15);
    const reach = (turn: number) => {
      const columns = clothed({ turn }, 640, 360, 355);
      return columns.at(-1)! - 320 - (320 - columns[0]!);
    };
    expect(reach(0)).toBeLessThan(4);
    expect(reach(1)).toBeGreaterThan(reach(-1) + 8);
  });

  it('reach to the lower edge of a tall picture', () => {
    expect(clothed({}, 195, 422, 421).length).toBeGreaterThan(190);
  });
});

describe('landmarksOf', () => {
  const straight: Look = { ...defaultLooks.daniel, pose: {} };
  const x = (points: Float32Array, i: number) => points[2 * i]!;
  const y = (points: Float32Array, i: number) => points[2 * i + 1]!;
  const turned = (head: Partial<ReturnType<typeof restingFrame>['head']>) => {
    const frame = restingFrame();
    Object.assign(frame.head, head);
    return landmarksOf(frame, straight);
  };

  it('is symmetric at rest', () => {
    const rest = turned({});
    expect(x(rest, 36)).toBeCloseTo(-x(rest, 45), 5);
    expect(x(rest, 30)).toBeCloseTo(0, 5);
  });

  it('moves the nose tip half a unit at 20° of yaw, and the ears hardly at all', () => {
    const rest = turned({});
    const right = turned({ yaw: 20 });
    expect(x(right, 30) - x(rest, 30)).toBeGreaterThan(0.45);
    expect(x(right, 30) - x(rest, 30)).toBeLessThan(0.65);
    expect(Math.abs(x(right, 0) - x(rest, 0))).toBeLessThan(0.14);
  });

  it('holds the head as its owner does, and lets go of it the farther the head turns', () => {
    const askew: Look = { ...straight, pose: { yaw: 5, roll: 3, y: 0.05 } };
    const frame = restingFrame();
    expect(landmarksOf(frame, askew)).toEqual(turned({ yaw: 5, roll: 3, y: 0.05 }));
    frame.head.yaw = 25;
    expect(landmarksOf(frame, askew)).toEqual(turned({ yaw: 25 }));
    expect(frame.head).toEqual({ ...restingFrame().head, yaw: 25 });
  });

  it('lifts the face with pitch, tilts the crown right with roll, and grows it when it comes near', () => {
    const rest = turned({});
    expect(y(turned({ pitch: 10 }), 30)).toBeGreaterThan(y(rest, 30) + 0.2);
    expect(x(turned({ roll: 10 }), 27)).toBeGreaterThan(x(rest, 27) + 0.2);
    expect(x(turned({ z: 0.5 }), 45)).toBeGreaterThan(x(rest, 45) * 1.03);
  });
});
