import { css, mix } from './colour.ts';
import type { FaceView } from './FaceView.ts';
import { curveThrough } from './pen.ts';
import { stylisation } from './styleLandmarks.ts';

const eyeballRadius = 0.2214;
const irisRadius = 0.128;
const degrees = Math.PI / 180;

/** Landmarks of an eye from the inner corner: along the upper lid, and back along the lower. */
const lids = {
  left: { upper: [42, 43, 44, 45], lower: [45, 46, 47, 42], centre: 0.5, sign: 1 },
  right: { upper: [39, 38, 37, 36], lower: [36, 41, 40, 39], centre: -0.5, sign: -1 },
} as const;

/** Where an iris is seen, `x, y`: the eyeball turns in the head, the head turns with its pose. */
export function irisAt({ frame, project, look }: Pick<FaceView, 'frame' | 'project' | 'look'>, side: 'left' | 'right'): readonly [number, number] {
  const { gaze, head } = frame;
  const yaw = Math.max(-34, Math.min(34, gaze.yaw - head.yaw)) * degrees;
  const pitch = Math.max(-24, Math.min(24, gaze.pitch - head.pitch)) * degrees;
  const reach = eyeballRadius * stylisation.eyeWidth;
  const x = lids[side].centre * (look.face.width ?? 1) + reach * Math.sin(yaw) * Math.cos(pitch);
  return project(x, reach * Math.sin(pitch) * 0.94, 0.1 + eyeballRadius * (Math.cos(yaw) * Math.cos(pitch) - 1));
}

/** Both eyes: white, iris cut by the lid, light that stays where the lamp is, lashes, crease. */
export function drawEyes(view: FaceView): void {
  for (const side of ['left', 'right'] as const) drawEye(view, side);
}

function drawEye(view: FaceView, side: 'left' | 'right'): void {
  const { pen, soft, palette, flat, look, weight, ageing } = view;
  const { upper, lower, sign, centre } = lids[side];
  const seen = (list: readonly number[]) => list.flatMap((i) => [flat[2 * i]!, flat[2 * i + 1]!]);
  const top = seen(upper);
  const bottom = seen(lower);
  // The lids bow further than four landmarks say.
  const opening = (top[3]! + top[5]!) / 2 - (bottom[3]! + bottom[5]!) / 2;
  const open = Math.max(0, Math.min(1, opening / 0.2));
  const blink = weight(side === 'left' ? 'eyeBlinkLeft' : 'eyeBlinkRight');
  top[3]! += 0.016 * open - 0.03 * blink;
  top[5]! += 0.012 * open - 0.03 * blink;
  bottom[3]! -= 0.006 * open;
  bottom[5]! -= 0.004 * open;
  if (opening > 0.03) {
    pen.save();
    pen.beginPath();
    curveThrough(pen, top, true, 1.12);
    curveThrough(pen, bottom, false, 1.12);
    pen.closePath();
    const middleX = (top[0]! + top[6]!) / 2;
    const middleY = (top[3]! + bottom[3]!) / 2;
    const white = pen.createRadialGradient(middleX - 0.04, middleY, 0.03, middleX, middleY, 0.3);
    white.addColorStop(0, css(palette.white));
    white.addColorStop(0.55, css(mix(palette.white, palette.skinShade, 0.16)));
    white.addColorStop(1, css(mix(palette.white, palette.skinShade, 0.62)));
    pen.fillStyle = white;
    pen.fill();
    pen.clip();
    drawIris(view, irisAt(view, side));
    // The upper lid and lashes shade the eyeball.
    pen.strokeStyle = css(mix(palette.lash, palette.skinDeep, 0.4));
    for (const [width, alpha] of [[0.15, 0.13], [0.09, 0.16], [0.05, 0.2]] as const) {
      pen.globalAlpha = alpha;
      pen.lineWidth = width;
      pen.beginPath();
      curveThrough(pen, top, true, 1.12);
      pen.stroke();
    }
    pen.globalAlpha = 1;
    // The inner corner.
    soft.dab(top[0]! + sign * 0.02, top[1]! - 0.005, 0.06, 0.045, palette.blush, 0.7);
    // Lamp and window: fixed to the light, so they stay when the eye moves.
    const [eyeX, eyeY] = view.project(centre * (look.face.width ?? 1), 0, 0.1);
    pen.fillStyle = css([255, 255, 252], 0.92 * Math.min(1, open * 1.4));
    pen.beginPath();
    pen.ellipse(eyeX - 0.048, eyeY + 0.05, 0.03, 0.034, 0.3, 0, 2 * Math.PI);
    pen.fill();
    pen.fillStyle = css([255, 250, 240], 0.4 * open);
    pen.beginPath();
    pen.arc(eyeX + 0.055, eyeY - 0.06, 0.016, 0, 2 * Math.PI);
    pen.fill();
    pen.restore();
  }
  drawLids(view, top, bottom, sign, open, ageing);
}

function drawIris({ pen, palette, look, frame }: FaceView, [x, y]: readonly [number, number]): void {
  const radius = irisRadius * (look.eyes.size ?? 1);
  const iris = pen.createRadialGradient(x, y - radius * 0.3, radius * 0.12, x, y, radius);
  iris.addColorStop(0, css(palette.irisLight));
  iris.addColorStop(0.55, css(palette.iris));
  iris.addColorStop(0.86, css(palette.irisDeep));
  iris.addColorStop(1, css(mix(palette.irisDeep, [18, 14, 14], 0.45)));
  pen.fillStyle = iris;
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
  // Pupils widen a little with each breath, as they do in life.
  const pupil = 0.056 * (1 + 0.06 * (frame.breath - 0.5));
  pen.fillStyle = css([14, 11, 12]);
  pen.beginPath();
  pen.arc(x, y, pupil, 0, 2 * Math.PI);
  pen.fill();
}

function drawLids({ pen, palette, look, soft, weight }: FaceView, top: readonly number[], bottom: readonly number[], sign: number, open: number, ageing: number): void {
  const lashes = look.eyes.lashes ?? 0.3;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  // The lid itself, once it comes down, is a rounded form.
  if (open < 0.85) {
    const x = (top[2]! + top[4]!) / 2;
    const y = (top[3]! + top[5]!) / 2;
    soft.dab(x - 0.03, y + 0.09, 0.24, 0.085, palette.skinLight, 0.5 * (1 - open));
    soft.dab(x, y + 0.015, 0.28, 0.04, palette.skinShade, 0.55 * (1 - open));
  }
  // The crease follows the lid less than half the way.
  const rise = 0.05 + 0.075 * (1 - open);
  const crease = [top[0]! + sign * 0.03, top[1]! + 0.05, top[2]!, top[3]! + rise, top[4]!, top[5]! + rise + 0.004, top[6]! + sign * 0.015, top[7]! + 0.045];
  pen.strokeStyle = css(palette.skinDeep);
  for (const [width, alpha] of [[0.05, 0.16], [0.02, 0.42]] as const) {
    pen.globalAlpha = alpha * (0.8 + 0.5 * ageing);
    pen.lineWidth = width;
    pen.beginPath();
    curveThrough(pen, crease);
    pen.stroke();
  }
  // The lash line, the strongest line of the face: thin at the inner corner, heavy towards the outer.
  const thick = 0.022 + 0.022 * lashes;
  const wing = 0.02 + 0.075 * lashes;
  const lifted = 0.012 + 0.05 * lashes * (0.35 + 0.65 * open);
  pen.globalAlpha = 1;
  pen.fillStyle = css(palette.lash, 0.95);
  pen.beginPath();
  curveThrough(pen, top, true, 1.12);
  pen.lineTo(top[6]! + sign * wing, top[7]! + lifted * (open > 0.3 ? 1 : -0.3));
  curveThrough(pen, [top[6]! + sign * wing * 0.4, top[7]! + thick * 0.9, top[4]!, top[5]! + thick, top[2]!, top[3]! + thick * 0.8, top[0]!, top[1]! + 0.006], false, 1.12);
  pen.closePath();
  pen.fill();
  if (lashes > 0.5) drawLashes(pen, top, sign, open, lashes);
  pen.fillStyle = pen.strokeStyle = css(palette.lash);
  // Lower lid: only a breath of a line, and the wet rim of light above it.
  pen.strokeStyle = css(mix(palette.skinDeep, palette.lash, 0.35 + 0.3 * lashes));
  pen.globalAlpha = 0.36 + 0.2 * lashes;
  pen.lineWidth = 0.016;
  pen.beginPath();
  curveThrough(pen, bottom, true, 1.12);
  pen.stroke();
  const squint = (weight('eyeSquintLeft') + weight('cheekSquintLeft') + weight('eyeSquintRight') + weight('cheekSquintRight')) / 4;
  pen.strokeStyle = css(palette.skinDeep);
  pen.globalAlpha = 0.06 + 0.25 * squint + 0.13 * ageing;
  pen.lineWidth = 0.026;
  pen.beginPath();
  curveThrough(pen, [bottom[0]! - sign * 0.06, bottom[1]! - 0.075, bottom[2]!, bottom[3]! - 0.075, bottom[4]!, bottom[5]! - 0.085, bottom[6]! + sign * 0.07, bottom[7]! - 0.085]);
  pen.stroke();
  pen.globalAlpha = 1;
}

function drawLashes(pen: FaceView['pen'], top: readonly number[], sign: number, open: number, lashes: number): void {
  pen.lineWidth = 0.013;
  pen.strokeStyle = pen.fillStyle;
  pen.beginPath();
  for (let i = 0; i <= 6; i += 1) {
    const t = 0.45 + (i / 6) * 0.55;
    const from = t < 2 / 3 ? 2 : 4;
    const share = t < 2 / 3 ? (t - 1 / 3) * 3 : (t - 2 / 3) * 3;
    const x = top[from]! + (top[from + 2]! - top[from]!) * share;
    const y = top[from + 1]! + (top[from + 3]! - top[from + 1]!) * share + 0.01 * (1 - Math.abs(share - 0.5));
    const long = 0.045 + 0.06 * lashes * t;
    pen.moveTo(x, y);
    pen.quadraticCurveTo(x + sign * long * 0.35, y + long * (open > 0.3 ? 0.4 : -0.5), x + sign * long * 0.75 * t, y + long * (open > 0.3 ? 0.95 : -0.75));
  }
  pen.stroke();
}
