import type { Colour } from '../../portrait/Look.ts';
import { browSolid } from './browSolid.ts';
import { eyeballSolids, lidSolids } from './eyeSolids.ts';
import { mouthSolids } from './mouthSolids.ts';
import { hairSolid, skinSolid } from './skinSolid.ts';
import { gridIndices, linear, sheet, type Solid } from './Solid.ts';
import { writeGlb } from './writeGlb.ts';

export interface ClayHeadOptions {
  /** @defaultValue '#e2b699' */
  readonly skin?: Colour;
  /** @defaultValue '#4a342a' */
  readonly hair?: Colour;
  /** @defaultValue '#5d7f92' */
  readonly eyes?: Colour;
  /** @defaultValue '#b3625c' */
  readonly lips?: Colour;
}

/** Where the eyes are, distances between the pupils. */
const eye = { x: 0.5, y: -0.02, z: -0.02 } as const;

/**
 * Models a plain head as a glTF binary, for trying out a glTF rig and for its tests: it stands in for a head of one's own.
 * Its skin moves as the landmarks of a measured head do; eyes are nodes of their own, lids, teeth and tongue are there.
 * Takes some tenths of a second.
 */
export function makeClayHead({ skin = '#e2b699', hair = '#4a342a', eyes = '#5d7f92', lips = '#b3625c' }: ClayHeadOptions = {}): Uint8Array<ArrayBuffer> {
  const colours = { skin, hair, lips };
  const right = -1;
  const left = 1;
  const eyeAt = (side: number) => [side * eye.x, eye.y, eye.z] as const;
  return writeGlb([
    {
      name: 'headParts',
      at: [0, 0, 0],
      solids: [skinSolid(colours), hairSolid(colours), ...mouthSolids(), browSolid('browRight', 17, hair), browSolid('browLeft', 22, hair), ear(left, skin), ear(right, skin)],
    },
    { name: 'lidsLeft', at: eyeAt(left), solids: lidSolids('Left', skin) },
    { name: 'lidsRight', at: eyeAt(right), solids: lidSolids('Right', skin) },
    { name: 'eyeLeft', at: eyeAt(left), solids: eyeballSolids(eyes) },
    { name: 'eyeRight', at: eyeAt(right), solids: eyeballSolids(eyes) },
  ]);
}

function ear(side: number, skin: string): Solid {
  const [rows, columns] = [17, 25];
  const positions = sheet(rows, columns, (down, along) => {
    const [polar, turn] = [down * Math.PI, along * 2 * Math.PI];
    const [out, high, deep] = [Math.sin(polar) * Math.cos(turn), Math.cos(polar), Math.sin(polar) * Math.sin(turn)];
    return [side * (1.16 + 0.09 * out + 0.05 * high), -0.3 + 0.31 * high, -0.84 + 0.16 * deep - 0.06 * high];
  });
  const colours = new Float32Array(positions.length);
  const tint = linear(skin).map((part, k) => part * [0.98, 0.88, 0.86][k]!);
  for (let i = 0; i < colours.length; i += 3) colours.set(tint, i);
  return { name: 'ear', positions, colours, indices: gridIndices(rows, columns), moves: new Map() };
}
