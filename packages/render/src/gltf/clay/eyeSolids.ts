import type { CoefficientName } from '../../coefficients/coefficientNames.ts';
import { gridIndices, linear, movesOf, sheet, type Solid } from './Solid.ts';

/** Distances between the pupils. */
const ball = 0.2;
const lid = 0.232;
/** Degrees from straight ahead. */
const iris = 35;
const pupil = 15;
const rad = Math.PI / 180;

/** An eye about its own middle, looking along +z. */
export function eyeballSolids(colour: string): Solid[] {
  const cap = (name: string, radius: number, angle: number, tint: string, roughness: number): Solid => {
    const rows = 26;
    const columns = 49;
    const positions = sheet(rows, columns, (down, along) => {
      const [polar, turn] = [down * angle * rad, along * 2 * Math.PI];
      return [radius * Math.sin(polar) * Math.cos(turn), radius * Math.sin(polar) * Math.sin(turn), radius * Math.cos(polar)];
    });
    const colours = new Float32Array(positions.length);
    for (let i = 0; i < colours.length; i += 3) colours.set(linear(tint), i);
    return { name, positions, colours, indices: gridIndices(rows, columns), moves: new Map(), roughness };
  };
  return [cap('sclera', ball, 180, '#efe9e2', 0.25), cap('limbus', ball + 0.0015, iris + 2, '#2b2320', 0.2), cap('iris', ball + 0.003, iris, colour, 0.15), cap('pupil', ball + 0.0045, pupil, '#080707', 0.1)];
}

/** How far open the lids are at the middle of the eye, degrees above and below. */
const open = { upper: 25, lower: 24 } as const;
/** The corners of the eye, degrees aside. */
const corner = 64;

/** What coefficients do to the two edges, degrees; up is positive. */
const travels: Readonly<Record<string, readonly [upper: number, lower: number]>> = {
  eyeBlink: [-(open.upper + open.lower - 1), 0],
  eyeWide: [9, -2],
  eyeSquint: [-4, 11],
  eyeLookDown: [-17, -7],
  eyeLookUp: [9, 4],
  cheekSquint: [-1, 8],
};

/** Both lids with the lashes of one eye, about its middle. `side` is the character's own. */
export function lidSolids(side: 'Left' | 'Right', skin: string): Solid[] {
  const edge = (middle: number, aside: number) => middle * Math.max(0, 1 - (aside / corner) ** 2);
  const tint = linear(skin).map((part, k) => part * [0.86, 0.78, 0.76][k]!);
  const shell = (name: string, which: 0 | 1, rows: number, radius: number, colour: readonly number[], elevation: (edgeAt: number, down: number) => number): Solid => {
    const columns = 41;
    const place = (shift: number) =>
      sheet(rows, columns, (down, along) => {
        const aside = -86 + 172 * along;
        const middle = (which === 0 ? open.upper : -open.lower) + shift;
        const up = elevation(edge(middle, aside), down) * rad;
        return [radius * Math.sin(aside * rad) * Math.cos(up), radius * Math.sin(up), radius * Math.cos(aside * rad) * Math.cos(up)];
      });
    const positions = place(0);
    const shifted = new Map(Object.entries(travels).map(([base, travel]) => [`${base}${side}`, place(travel[which])]));
    const colours = new Float32Array(positions.length);
    for (let i = 0; i < colours.length; i += 3) colours.set(colour, i);
    const moves = movesOf(positions, (coefficient: CoefficientName, vertex) => {
      const to = shifted.get(coefficient);
      return to && [0, 1, 2].map((k) => to[3 * vertex + k]! - positions[3 * vertex + k]!) as [number, number, number];
    });
    return { name, positions, colours, indices: gridIndices(rows, columns), moves, roughness: 0.6 };
  };
  const dark = linear('#2a1c18');
  return [
    shell(`upperLid${side}`, 0, 14, lid, tint, (at, down) => 84 + (at - 84) * down),
    shell(`lowerLid${side}`, 1, 10, lid - 0.002, tint, (at, down) => at + (-80 - at) * down),
    shell(`lashes${side}`, 0, 3, lid + 0.008, dark, (at, down) => at + 2.5 - 6 * down),
  ];
}
