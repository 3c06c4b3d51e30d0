import { put, type Turn } from './projectHead.ts';

/**
 * Half-widths of the skull above the ears: `y, half-width`. Source: ICT-FaceKit's
 * generic head.
 */
const skull = [
  [0.4, 1.185], [0.84, 1.14], [1.16, 1.0], [1.45, 0.76], [1.68, 0.42], [1.78, 0],
] as const;

/** How far the front of the face bulges before its rim, by height: it shows when the head turns. */
const bulge = 0.66;

/**
 * Where points of the head's rim are seen, `x, y` each put into `out`: the rim itself, or the front that bulges beyond it on
 * the side the head turns to. `rim` has `x, y, z` of each, then `x` and `z` of the front.
 */
export function seenRim(turn: Turn, rim: Float32Array, out: Float32Array): Float32Array {
  for (let i = 0, j = 0; i < out.length; i += 2, j += 5) {
    put(turn, rim[j]!, rim[j + 1]!, rim[j + 2]!, out, i);
    const x = out[i]!;
    const y = out[i + 1]!;
    put(turn, rim[j + 3]!, rim[j + 1]!, rim[j + 4]!, out, i);
    out[i] = rim[j]! < 0 ? Math.min(x, out[i]!) : Math.max(x, out[i]!);
    out[i + 1] = y * 0.6 + out[i + 1]! * 0.4;
  }
  return out;
}

/** The silhouette of the head without hair and ears, as a closed run of `x, y` pairs from the chin, by the viewer's left and the crown. */
export function headOutline(turn: Turn, solid: Float32Array, wide: number): Float32Array {
  const rim = new Float32Array(140);
  for (let i = 0; i < 28; i += 1) {
    const sign = i < 14 ? -1 : 1;
    // From the chin up to the ear, then over the skull.
    const up = i < 14 ? i : 28 - i;
    const j = 24 + 3 * sign * up;
    const bone = skull[up - 9];
    const x = bone ? sign * bone[1] * wide : solid[j]!;
    const y = bone ? bone[0] : solid[j + 1]!;
    const z = bone ? 0.15 * y - 0.8 : solid[j + 2]!;
    rim.set([x, y, z, x * 0.85, z + bulge * (bone ? 0.25 + 0.55 * bone[1] : Math.min(1, Math.max(0, (y + 1.7) / 0.7)))], 5 * i);
  }
  return seenRim(turn, rim, new Float32Array(56));
}

/** How far out the outline reaches at a height, on the viewer's left (-1) or right (1); 0 below the chin. */
export function edgeAt(outline: Float32Array, sign: number, y: number): number {
  let far = 0;
  for (let i = 0; i + 3 < outline.length; i += 2) {
    const above = outline[i + 1]! - y;
    const rise = outline[i + 3]! - outline[i + 1]!;
    if (above * (above + rise) > 0 || rise === 0) continue;
    const x = outline[i]! - ((outline[i + 2]! - outline[i]!) * above) / rise;
    if (sign * x > sign * far) far = x;
  }
  return far;
}
