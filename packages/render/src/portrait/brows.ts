import type { FaceView } from './FaceView.ts';
import type { Pen } from './pen.ts';
import { ribbon } from './ribbon.ts';

/** Five landmarks of each brow from its inner end. */
const brows = [[22, 23, 24, 25, 26], [21, 20, 19, 18, 17]] as const;
/** Half-thickness along the brow, from the inner end to the tail. */
const profile = [0.012, 0.044, 0.05, 0.032, 0.002];

/** Both brows: a soft body that thins to a point, and hairs that feather its inner end and upper edge. */
export function drawBrows({ pen, palette, look, flat, weight }: FaceView): void {
  const thickness = look.brows.thickness ?? 1;
  const both = brows.map((landmarks, i) => {
    const down = 0.012 * weight(i === 0 ? 'eyeBlinkLeft' : 'eyeBlinkRight');
    return landmarks.flatMap((j) => [flat[2 * j]!, flat[2 * j + 1]! - down]);
  });
  pen.fillStyle = palette.ink.brow;
  // Wide faint bodies under a narrow one: no hard edge, and a beginning that fades into hairs.
  for (const [wide, from, alpha] of [[1.22, 0, 0.2], [0.96, 0.02, 0.3], [0.68, 0.05, 0.52]] as const) {
    pen.globalAlpha = alpha;
    pen.beginPath();
    for (const spine of both) {
      const edge = (way: number) => spine.map((value, k) => (k % 2 === 1 ? value + way * thickness * wide * profile[(k - 1) / 2]! : k === 0 ? value + from * Math.sign(value) : value));
      ribbon(pen, edge(1), edge(-1));
      if (wide < 0.9) addHairs(pen, spine, thickness);
    }
    pen.fill();
  }
  pen.globalAlpha = 1;
}

/** Hairs as blades: most stand at the inner end, the others along the upper edge. */
function addHairs(pen: Pen, spine: readonly number[], thickness: number): void {
  for (let i = 0; i < 10; i += 1) {
    const along = 0.03 * i * i;
    const k = 2 * Math.floor(along);
    const share = along % 1;
    const dx = spine[k + 2]! - spine[k]!;
    const dy = spine[k + 3]! - spine[k + 1]!;
    const half = (profile[k / 2]! + (profile[k / 2 + 1]! - profile[k / 2]!) * share) * thickness;
    const x = spine[k]! + dx * share;
    const y = spine[k + 1]! + dy * share + half * (0.5 - 0.3 * ((i * 3) % 4) + 0.06 * i);
    const lean = 0.16 + 0.2 * along;
    pen.moveTo(x, y);
    pen.lineTo(x + dx * lean, y + dy * lean + half * (0.7 - 0.25 * along));
    pen.lineTo(x + 0.011 * Math.sign(dx), y);
  }
}
