import type { FaceView } from './FaceView.ts';
import { pointAt } from './pen.ts';
import { ribbon } from './ribbon.ts';

/** Five landmarks of each brow from its inner end. */
const brows = [[22, 23, 24, 25, 26], [21, 20, 19, 18, 17]] as const;
/** Half-thickness along the brow, from the inner end to the tail. */
const profile = [0.012, 0.044, 0.05, 0.032, 0.002];

/** Both brows: a soft body that thins to a point, and hairs that feather its inner end and upper edge. */
export function drawBrows({ pen, palette, look, flat, weight, frame }: FaceView): void {
  const thickness = look.brows.thickness ?? 1;
  const both = brows.map((landmarks, i) => {
    const down = 0.012 * weight(i === 0 ? 'eyeBlinkLeft' : 'eyeBlinkRight');
    // The nearer brow of a turned head keeps its length, or its arch goes flat and it scowls.
    const side = 2 * i - 1;
    const near = 0.001 * side * Math.max(0, side * frame.head.yaw);
    return landmarks.flatMap((j, k) => [flat[2 * j]! + near * (k - 4), flat[2 * j + 1]! - down]);
  });
  pen.fillStyle = pen.strokeStyle = palette.ink.brow;
  // Wide faint bodies under a narrow one: no hard edge, and a beginning that fades into hairs.
  for (const [wide, from, alpha] of [[1.15, 0, 0.34], [0.78, 0.1, 0.54]] as const) {
    pen.globalAlpha = alpha;
    pen.beginPath();
    for (const spine of both) ribbon(pen, edge(spine, wide * thickness, from), edge(spine, -wide * thickness, from));
    pen.fill();
  }
  // Hairs rise from the lower edge and lie down along the upper one.
  pen.lineWidth = 0.008;
  pen.globalAlpha = 0.26;
  pen.beginPath();
  for (const spine of both) {
    const [low, high] = [edge(spine, -0.7 * thickness), edge(spine, 1.05 * thickness)];
    for (let share = 0; share < 3; share += 0.3) {
      pen.moveTo(...pointAt(low, share));
      pen.lineTo(...pointAt(high, share + 0.16 + 0.3 * share));
    }
  }
  pen.stroke();
  pen.globalAlpha = 1;
}

/** A line along a brow so far from its spine, beginning somewhat farther out. */
const edge = (spine: readonly number[], way: number, from = 0) => spine.map((value, k) => (k % 2 === 1 ? value + way * profile[(k - 1) / 2]! : k === 0 ? value + from * Math.sign(spine[2]! - value) : value));
