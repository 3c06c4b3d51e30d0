import { css, mix } from './colour.ts';
import type { FaceView } from './FaceView.ts';
import { curveThrough, type Pen } from './pen.ts';
import type { Plate } from './plate/Plate.ts';
import { stylisation } from './styleLandmarks.ts';

const eyeballRadius = 0.2214;
const degrees = Math.PI / 180;
const roundness = 1.14;

/** Landmarks of an eye from the inner corner: along the upper lid, and back along the lower. */
const lids = {
  left: { upper: [42, 43, 44, 45], lower: [45, 46, 47, 42], centre: 0.5, sign: 1, name: 'Left' },
  right: { upper: [39, 38, 37, 36], lower: [36, 41, 40, 39], centre: -0.5, sign: -1, name: 'Right' },
} as const;
type Side = keyof typeof lids;
const sides: readonly Side[] = ['left', 'right'];

/** Where an iris is seen, `x, y`: the eyeball turns in the head, the head turns with its pose. */
function irisAt({ frame, project, look }: Pick<FaceView, 'frame' | 'project' | 'look'>, side: Side): readonly [number, number] {
  const { gaze, head } = frame;
  const yaw = Math.max(-34, Math.min(34, gaze.yaw - head.yaw)) * degrees;
  const pitch = Math.max(-24, Math.min(24, gaze.pitch - head.pitch)) * degrees;
  const reach = eyeballRadius * stylisation.eyeWidth;
  const x = lids[side].centre * (look.face.width ?? 1) + reach * Math.sin(yaw) * Math.cos(pitch);
  return project(x, 0.01 + reach * Math.sin(pitch) * 0.94, 0.1 + eyeballRadius * (Math.cos(yaw) * Math.cos(pitch) - 1));
}

/** The lids of one eye as they are seen, `x, y` pairs from the inner corner and back to it. */
interface Lids {
  readonly side: Side;
  readonly sign: 1 | -1;
  readonly top: readonly number[];
  readonly bottom: readonly number[];
  /** 0 shut, 1 as wide as usual. */
  readonly open: number;
}

function lidsOf({ flat, weight }: FaceView, side: Side): Lids {
  const { upper, lower, sign, name } = lids[side];
  const seen = (list: readonly number[]) => list.flatMap((i) => [flat[2 * i]!, flat[2 * i + 1]!]);
  const top = seen(upper);
  const bottom = seen(lower);
  const opening = (top[3]! + top[5]!) / 2 - (bottom[3]! + bottom[5]!) / 2;
  const open = Math.max(0, Math.min(1, opening / 0.19));
  // The lids bow further than four landmarks say, and a shut one lies in the lower lid's curve.
  const shut = weight(`eyeBlink${name}`);
  // A drawn brow weighs on the lid's inner half; one raised at its inner end alone lets the outer half hang.
  const hangs = Math.max(0, weight('browInnerUp') - weight(`browOuterUp${name}`));
  top[3]! += (0.008 - 0.035 * weight(`browDown${name}`)) * open - 0.02 * shut;
  top[5]! += (0.012 - 0.035 * hangs) * open - 0.02 * shut;
  bottom[3]! -= 0.008 * open;
  bottom[5]! -= 0.006 * open;
  for (const i of [3, 5]) {
    const low = bottom[i === 3 ? 5 : 3]!;
    if (top[i]! < low) top[i] = low;
  }
  return { side, sign, top, bottom, open: opening < 0.03 ? 0 : open };
}

/** Both eyes: white, iris cut by the lid, light that stays where the lamp is, lashes, crease. */
export function drawEyes(view: FaceView, iris: Plate): void {
  const both = sides.map((side) => lidsOf(view, side));
  const open = both.filter((each) => each.open > 0);
  if (open.length > 0) drawBalls(view, open, iris);
  drawLids(view, both);
}

function drawBalls(view: FaceView, eyes: readonly Lids[], iris: Plate): void {
  const { pen, palette } = view;
  pen.save();
  pen.beginPath();
  for (const { top, bottom } of eyes) {
    curveThrough(pen, top, true, roundness);
    curveThrough(pen, bottom, false, roundness);
    pen.closePath();
  }
  pen.fillStyle = css(palette.white);
  pen.fill();
  pen.clip();
  // The ball turns into shade towards its corners.
  pen.strokeStyle = css(mix(palette.skinShade, palette.skinDeep, 0.2), 0.24);
  pen.lineWidth = 0.11;
  pen.stroke();
  for (const { side } of eyes) {
    const [x, y] = irisAt(view, side);
    iris.draw(pen, [1, 0, 0, 1, x, y], true);
  }
  // The upper lid and lashes shade the eyeball.
  pen.strokeStyle = css(mix(palette.lash, palette.skinDeep, 0.4));
  pen.globalAlpha = 0.36;
  pen.lineWidth = 0.09;
  pen.beginPath();
  for (const { top } of eyes) curveThrough(pen, top, true, roundness);
  pen.stroke();
  pen.globalAlpha = 0.85;
  pen.fillStyle = css(mix(palette.blush, [224, 150, 140], 0.5));
  ellipses(pen, eyes.map(({ top, sign }) => [top[0]! + sign * 0.012, top[1]! - 0.004, 0.042, 0.03]));
  // Lamp and window: fixed to the light, so they stay when the eye moves.
  const lights = (dx: number, dy: number, rx: number, ry: number) =>
    eyes.map(({ side }) => {
      const [x, y] = view.project(lids[side].centre * (view.look.face.width ?? 1), 0, 0.1);
      return [x + dx, y + dy, rx, ry] as const;
    });
  const least = Math.min(1, ...eyes.map((each) => each.open * 1.3));
  pen.globalAlpha = 0.95 * least;
  pen.fillStyle = '#fffefb';
  ellipses(pen, [...lights(-0.048, 0.042, 0.03, 0.032), ...lights(0.052, -0.06, 0.011, 0.009)]);
  pen.restore();
  pen.globalAlpha = 1;
}

function ellipses(pen: Pen, list: readonly (readonly number[])[]): void {
  pen.beginPath();
  for (const [x, y, rx, ry] of list as readonly (readonly [number, number, number, number])[]) {
    pen.moveTo(x + rx, y);
    pen.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI);
  }
  pen.fill();
}

function drawLids({ pen, palette, look, soft, weight, ageing }: FaceView, eyes: readonly Lids[]): void {
  const lashes = look.eyes.lashes ?? 0.3;
  const fold = look.eyes.fold ?? 0;
  pen.lineCap = pen.lineJoin = 'round';
  for (const { top, open } of eyes) {
    if (open > 0.8) continue;
    // The lid itself, once it comes down, is a rounded form.
    const x = (top[2]! + top[4]!) / 2;
    const y = (top[3]! + top[5]!) / 2;
    soft.dab(x - 0.03, y + 0.09, 0.26, 0.085, palette.skinLight, 0.55 * (1 - open));
    soft.dab(x, y + 0.015, 0.29, 0.04, palette.skinShade, 0.6 * (1 - open));
  }
  // The crease follows the lid less than half the way; a folded lid hides it inwards.
  pen.strokeStyle = css(mix(palette.skinDeep, palette.lash, 0.25));
  pen.globalAlpha = 0.52 * (0.85 + 0.35 * ageing) * (1 - 0.45 * fold);
  pen.lineWidth = 0.02;
  pen.beginPath();
  for (const { top, sign, open } of eyes) {
    const rise = (0.055 - 0.02 * fold) + 0.085 * (1 - open);
    const from = [top[0]! + sign * (0.035 + 0.05 * fold), top[1]! + 0.06 - 0.03 * fold, top[2]!, top[3]! + rise, top[4]!, top[5]! + rise + 0.006];
    curveThrough(pen, [...from, top[6]! + sign * 0.03, top[7]! + 0.05 - 0.03 * ageing]);
  }
  pen.stroke();
  // The lash line, the strongest line of the face: thin at the inner corner, heavy towards the outer.
  const thick = 0.026 + 0.024 * lashes;
  pen.globalAlpha = 0.96;
  pen.fillStyle = css(palette.lash);
  pen.beginPath();
  for (const { top, sign, open } of eyes) {
    const wing = 0.018 + 0.06 * lashes;
    const lift = (0.008 + 0.045 * lashes) * (open > 0.3 ? 1 : -0.5);
    curveThrough(pen, top, true, roundness);
    pen.lineTo(top[6]! + sign * wing, top[7]! + lift);
    curveThrough(pen, [top[6]! + sign * wing * 0.35, top[7]! + thick, top[4]!, top[5]! + thick, top[2]!, top[3]! + thick * 0.75, top[0]!, top[1]! + 0.004], false, roundness);
    pen.closePath();
  }
  pen.fill();
  if (lashes > 0.45) drawLashes(pen, eyes, lashes, css(palette.lash));
  pen.lineCap = 'round';
  // Lower lid: only a breath of a line.
  pen.strokeStyle = css(mix(palette.skinDeep, palette.lash, 0.3 + 0.3 * lashes));
  pen.globalAlpha = 0.34 + 0.16 * lashes;
  pen.lineWidth = 0.015;
  pen.beginPath();
  for (const { bottom } of eyes) curveThrough(pen, bottom, true, roundness);
  pen.stroke();
  const squint = (weight('eyeSquintLeft') + weight('cheekSquintLeft') + weight('eyeSquintRight') + weight('cheekSquintRight')) / 4;
  // What the years leave under an eye is the skin's.
  const bag = 0.34 * squint;
  if (bag > 0.03) {
    pen.strokeStyle = css(palette.skinDeep);
    pen.globalAlpha = bag;
    pen.lineWidth = 0.026;
    pen.beginPath();
    for (const { bottom, sign } of eyes) curveThrough(pen, [bottom[0]! - sign * 0.04, bottom[1]! - 0.085, bottom[2]!, bottom[3]! - 0.075, bottom[4]!, bottom[5]! - 0.085, bottom[6]! + sign * 0.06, bottom[7]! - 0.075]);
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

function drawLashes(pen: Pen, eyes: readonly Lids[], lashes: number, colour: string): void {
  pen.lineCap = 'butt';
  pen.globalAlpha = 0.9;
  pen.lineWidth = 0.013;
  pen.strokeStyle = colour;
  pen.beginPath();
  for (const { top, sign, open } of eyes) {
    const up = open > 0.3 ? 1 : -0.7;
    for (let i = 0; i <= 5; i += 1) {
      const t = 0.5 + (i / 5) * 0.5;
      const k = t < 2 / 3 ? 2 : 4;
      const share = t < 2 / 3 ? (t - 1 / 3) * 3 : (t - 2 / 3) * 3;
      const x = top[k]! + (top[k + 2]! - top[k]!) * share;
      const y = top[k + 1]! + (top[k + 3]! - top[k + 1]!) * share + 0.016 * (1 - Math.abs(share - 0.5));
      const long = 0.035 + 0.055 * lashes * t;
      pen.moveTo(x, y);
      pen.quadraticCurveTo(x + sign * long * 0.4, y + up * long * 0.45, x + sign * long * 0.8 * t, y + up * long * 0.95);
    }
  }
  pen.stroke();
  pen.globalAlpha = 1;
}
