import { css } from './colour.ts';
import type { FaceView } from './FaceView.ts';
import { curveThrough } from './pen.ts';

/** Five landmarks of each brow from its inner end. */
const brows = { left: [22, 23, 24, 25, 26], right: [21, 20, 19, 18, 17] } as const;
/** Half-thickness along the brow, from the inner end to the tail. */
const profile = [0.044, 0.06, 0.052, 0.034, 0.006];

/** Both brows: a soft body and single hairs that lean outwards. */
export function drawBrows(view: FaceView): void {
  const { pen, palette, flat, look, weight } = view;
  const thickness = look.brows.thickness ?? 1;
  for (const side of ['left', 'right'] as const) {
    const sign = side === 'left' ? 1 : -1;
    const down = 0.012 * weight(side === 'left' ? 'eyeBlinkLeft' : 'eyeBlinkRight');
    const spine = brows[side].flatMap((i) => [flat[2 * i]!, flat[2 * i + 1]! - down]);
    const edge = (way: 1 | -1) => profile.flatMap((half, i) => [spine[2 * i]!, spine[2 * i + 1]! + way * half * thickness]);
    const above = edge(1);
    const below = edge(-1);
    const back: number[] = [];
    for (let i = below.length - 2; i >= 0; i -= 2) back.push(below[i]!, below[i + 1]!);
    const body = pen.createLinearGradient(spine[0]! - sign * 0.06, 0, spine[8]!, 0);
    body.addColorStop(0, css(palette.brow, 0));
    body.addColorStop(0.1, css(palette.brow, 0.3));
    body.addColorStop(0.26, css(palette.brow, 0.68));
    body.addColorStop(0.55, css(palette.brow, 0.82));
    body.addColorStop(1, css(palette.brow, 0.55));
    pen.fillStyle = body;
    pen.beginPath();
    curveThrough(pen, above);
    curveThrough(pen, back, false);
    pen.closePath();
    pen.fill();
    pen.strokeStyle = css(palette.brow, 0.5);
    pen.lineWidth = 0.012;
    pen.lineCap = 'round';
    pen.beginPath();
    for (let i = 0; i < 26; i += 1) {
      const t = (i / 25) * 3.35;
      const k = Math.floor(t);
      const share = t - k;
      const x = spine[2 * k]! + (spine[2 * k + 2]! - spine[2 * k]!) * share;
      const y = spine[2 * k + 1]! + (spine[2 * k + 3]! - spine[2 * k + 1]!) * share;
      const half = (profile[k]! + (profile[k + 1]! - profile[k]!) * share) * thickness;
      const low = ((i * 7) % 5) / 5;
      const lean = 0.25 + 0.75 * (t / 3.35);
      const startY = y - half * (1.05 - 0.9 * low);
      pen.moveTo(x - sign * 0.01, startY);
      pen.quadraticCurveTo(x + sign * 0.03 * lean, startY + half * 0.9, x + sign * (0.03 + 0.055 * lean), startY + half * (1.3 - 0.95 * lean));
    }
    pen.stroke();
  }
}
