import { css } from './colour.ts';
import type { FaceView } from './FaceView.ts';
import { curveThrough } from './pen.ts';

/** Five landmarks of each brow from its inner end. */
const brows = { left: [22, 23, 24, 25, 26], right: [21, 20, 19, 18, 17] } as const;
/** Half-thickness along the brow, from the inner end to the tail. */
const profile = [0.03, 0.054, 0.052, 0.036, 0.006];

/** Both brows: a body, and hairs that feather its inner end and upper edge. */
export function drawBrows(view: FaceView): void {
  const { pen, palette, look, flat, weight } = view;
  const thickness = look.brows.thickness ?? 1;
  const both = (['left', 'right'] as const).map((side) => {
    const down = 0.012 * weight(side === 'left' ? 'eyeBlinkLeft' : 'eyeBlinkRight');
    return { sign: side === 'left' ? 1 : -1, spine: brows[side].flatMap((i) => [flat[2 * i]!, flat[2 * i + 1]! - down]) };
  });
  pen.fillStyle = css(palette.brow);
  pen.globalAlpha = 0.74;
  pen.beginPath();
  for (const { spine, sign } of both) {
    // The body begins a little after the inner end, which only hairs draw.
    const start = [spine[0]! + sign * 0.035, spine[1]!];
    const edge = (way: 1 | -1) => [start[0]!, start[1]! + way * profile[0]! * thickness * 0.8, ...profile.slice(1).flatMap((half, i) => [spine[2 * i + 2]!, spine[2 * i + 3]! + way * half * thickness])];
    const below = edge(-1);
    const back: number[] = [];
    for (let i = below.length - 2; i >= 0; i -= 2) back.push(below[i]!, below[i + 1]!);
    curveThrough(pen, edge(1));
    curveThrough(pen, back, false);
    pen.closePath();
  }
  pen.fill();
  pen.globalAlpha = 0.55;
  pen.strokeStyle = css(palette.brow);
  pen.lineWidth = 0.013;
  // Round ends of so fine a line are not seen, and cost more than the line.
  pen.lineCap = 'butt';
  pen.beginPath();
  for (const { spine, sign } of both) {
    for (let i = 0; i < 16; i += 1) {
      const t = (i / 15) ** 1.5 * 3;
      const k = Math.min(3, Math.floor(t));
      const share = t - k;
      const x = spine[2 * k]! + (spine[2 * k + 2]! - spine[2 * k]!) * share;
      const y = spine[2 * k + 1]! + (spine[2 * k + 3]! - spine[2 * k + 1]!) * share;
      const half = (profile[k]! + (profile[k + 1]! - profile[k]!) * share) * thickness;
      const lean = 0.2 + 0.8 * (t / 3);
      const low = y - half * (0.9 - 0.8 * (((i * 7) % 5) / 5));
      pen.moveTo(x, low);
      pen.quadraticCurveTo(x + sign * 0.02 * lean, low + half * 0.8, x + sign * (0.015 + 0.06 * lean), low + half * (1.25 - 0.7 * lean));
    }
  }
  pen.stroke();
  pen.globalAlpha = 1;
}
