import { pick, type FaceView } from './FaceView.ts';
import { between, curveThrough, pointAt, type Pen } from './pen.ts';
import type { Plate } from './plate/Plate.ts';
import { clamp } from './projectHead.ts';
import { ribbon } from './ribbon.ts';
import { stylisation } from './styleLandmarks.ts';

const eyeballRadius = 0.22;
const degrees = Math.PI / 180;
const roundness = 1.14;
/** How far an iris goes up and down, inter-pupillary distances: lids follow the gaze, so the pupil stays in sight. */
const tallest = 0.085;

/** Landmarks of an eye from the inner corner to the outer. */
const eyes = [
  { upper: [39, 38, 37, 36], lower: [39, 40, 41, 36], sign: -1, name: 'Right' },
  { upper: [42, 43, 44, 45], lower: [42, 47, 46, 45], sign: 1, name: 'Left' },
] as const;
type Eye = (typeof eyes)[number];

/** Where an iris is seen, `x, y`, or what goes a share of its way: the eyeball turns in the head, the head turns with its pose. */
function irisAt({ frame: { gaze, head }, project, look }: FaceView, { sign, shut }: Lids, share = 1): readonly [number, number] {
  const yaw = clamp(gaze.yaw - head.yaw, 34) * degrees;
  const pitch = clamp(gaze.pitch - head.pitch, 30) * degrees;
  const reach = share * eyeballRadius * stylisation.eyeWidth;
  // Eyes dip a little behind lids that come down.
  const tall = tallest * Math.tanh((reach * Math.sin(pitch)) / tallest) - 0.045 * shut;
  return project(0.5 * sign * (look.face.width ?? 1) + reach * Math.sin(yaw) * Math.cos(pitch), 0.01 + tall, 0.1 + eyeballRadius * (Math.cos(yaw) * Math.cos(pitch) - 1));
}

/** The lids of one eye as they are seen, four `x, y` each from the inner corner to the outer. */
interface Lids {
  readonly sign: 1 | -1;
  readonly top: readonly number[];
  readonly bottom: readonly number[];
  /** 0 shut, 1 as wide as usual. */
  readonly open: number;
  /** How much of a blink there is. */
  readonly shut: number;
}

function lidsOf({ flat, weight }: FaceView, { upper, lower, sign, name }: Eye): Lids {
  const top = pick(flat, upper);
  const bottom = pick(flat, lower);
  const opening = (top[3]! + top[5]! - bottom[3]! - bottom[5]!) / 2;
  const open = Math.max(0, Math.min(1, opening / 0.19));
  // The lids bow further than four landmarks say: an upper one slides over a ball, and shut it lies in the lower lid's curve.
  const shut = weight(`eyeBlink${name}`);
  const bow = 0.16 * shut * (1 - shut) - 0.08 * shut;
  // A drawn brow weighs on the lid's inner half; one raised at its inner end alone lets the outer half hang.
  const hangs = Math.max(0, weight('browInnerUp') - weight(`browOuterUp${name}`));
  // Eyes that open wide show no white above the iris, or they stare.
  const wide = 0.05 * weight(`eyeWide${name}`);
  top[3]! += (0.008 - 0.05 * weight(`browDown${name}`)) * open + bow - wide;
  top[5]! += (0.012 - 0.035 * hangs) * open + bow * 0.9 - wide;
  bottom[3]! -= 0.006 * open + 0.04 * shut;
  bottom[5]! -= 0.008 * open + 0.04 * shut;
  // The outer corner goes with them.
  top[7]! -= 0.035 * shut;
  bottom[7]! -= 0.035 * shut;
  for (const i of [3, 5]) top[i] = Math.max(top[i]!, bottom[i]!);
  return { sign, top, bottom, open: opening < 0.03 ? 0 : open, shut };
}

/** Both eyes: a ball cut by the lids, light that stays where the lamp is, lashes, crease. */
export function drawEyes(view: FaceView, ball: Plate): void {
  const both = eyes.map((eye) => lidsOf(view, eye));
  const open = both.filter((each) => each.open > 0);
  if (open.length > 0) drawBalls(view, open, ball);
  drawLids(view, both);
}

/** Nothing here is clipped: every shape is made between the lids. */
function drawBalls(view: FaceView, open: readonly Lids[], ball: Plate): void {
  const { pen, palette } = view;
  for (const lids of open) {
    pen.beginPath();
    ribbon(pen, lids.top, lids.bottom, roundness);
    // An eye that moves by less than a pixel must be seen to.
    ball.cover(pen, [1, 0, 0, 1, ...irisAt(view, lids)], true);
  }
  // The upper lid and lashes shade the ball, further down it the lower they hang.
  pen.fillStyle = palette.ink.lidShade;
  pen.beginPath();
  for (const lids of open) ribbon(pen, lids.top, between(lids.top, lids.bottom, 0.5 - 0.22 * lids.open), roundness);
  pen.fill();
  pen.fillStyle = palette.ink.corner;
  pen.beginPath();
  for (const { top: [x = 0, y = 0, tx = 0, ty = 0], bottom: [, , bx = 0, by = 0] } of open) {
    pen.moveTo(x, y);
    pen.lineTo(x + (tx - x) * 0.2, y + (ty - y) * 0.3);
    pen.quadraticCurveTo(x + (tx - x) * 0.4, y + (ty + by - 2 * y) * 0.16, x + (bx - x) * 0.24, y + (by - y) * 0.36);
  }
  pen.fill();
  // Lamp and window: they go with the eye but part of its way, and a lid that comes down pushes them before it.
  pen.fillStyle = '#fffefb';
  pen.beginPath();
  for (const lids of open) {
    const { sign, top, bottom } = lids;
    const [x, y] = irisAt(view, lids, 0.5);
    const lid = (top[3]! + top[5]!) / 2;
    const floor = (bottom[3]! + bottom[5]!) / 2;
    const r = (sign < 0 ? 0.034 : 0.028) * Math.min(1, 0.3 + lids.open);
    const spot = (sx: number, sy: number, size: number) => {
      pen.moveTo(sx + size, sy);
      pen.arc(sx, sy, size, 0, 7);
    };
    if (lid - floor < 0.08) continue;
    spot(x - 0.05, Math.min(y + 0.05, lid - r), r);
    if (y - 0.05 > floor) spot(x + 0.05, y - 0.06, 0.01);
  }
  pen.fill();
}

function drawLids({ pen, palette, look, soft, ageing }: FaceView, both: readonly Lids[]): void {
  const lashes = look.eyes.lashes ?? 0.3;
  const fold = look.eyes.fold ?? 0;
  for (const { top, open } of both) {
    if (open > 0.8) continue;
    // The lid itself, once it comes down, is a rounded form.
    const x = (top[2]! + top[4]!) / 2;
    const y = (top[3]! + top[5]!) / 2;
    const down = 1 - open;
    soft.dab(x, y + 0.16, 0.29, 0.07, palette.skinDeep, 0.36 * down);
    soft.dab(x - 0.04, y + 0.08, 0.2, 0.06, palette.skinLight, 0.5 * down);
    soft.dab(x, y - 0.035, 0.27, 0.06, palette.skinDeep, 0.5 * down);
  }
  // The crease follows the lid less than half the way; a folded lid hides it inwards. Below, only a breath of a line.
  pen.strokeStyle = palette.ink.crease;
  pen.lineCap = 'round';
  pen.lineWidth = 0.014;
  pen.globalAlpha = 0.36 + 0.1 * ageing;
  pen.beginPath();
  for (const { top, bottom, sign, open } of both) {
    const rise = 0.055 - 0.02 * fold + 0.13 * (1 - open);
    curveThrough(pen, [top[0]! + sign * (0.05 + 0.07 * fold), top[1]! + 0.068 + 0.06 * fold * open, top[2]!, top[3]! + rise, top[4]!, top[5]! + rise + 0.006, top[6]! + sign * 0.03, top[7]! + 0.05 - 0.03 * ageing]);
    curveThrough(pen, bottom, true, roundness);
  }
  pen.stroke();
  // The lash line, the strongest line of the face: thin at the inner corner, heavy towards the outer.
  const thick = 0.02 + 0.028 * lashes;
  pen.globalAlpha = 0.8 + 0.16 * lashes;
  pen.fillStyle = palette.ink.lash;
  pen.beginPath();
  for (const { top, sign, open } of both) {
    const up = rising(open);
    const wing = sign * (0.012 + 0.07 * lashes);
    curveThrough(pen, top, true, roundness);
    pen.quadraticCurveTo(top[6]! + wing * 0.6, top[7]! + 0.004, top[6]! + wing, top[7]! + (0.006 + 0.05 * lashes) * up);
    curveThrough(pen, [top[6]! + wing * 0.3, top[7]! + thick * 0.9, top[4]!, top[5]! + thick, top[2]!, top[3]! + thick * 0.7, top[0]!, top[1]! + 0.003], false, roundness);
    if (lashes > 0.45) addLashes(pen, top, sign, up, 0.06 + 0.06 * lashes);
  }
  pen.fill();
  pen.globalAlpha = 1;
}

/** Lashes rise before an open eye, point at the viewer from a half-shut one and lie on the cheek of a shut one. */
const rising = (open: number) => Math.min(1, 2.2 * open - 0.7);

/** Lashes, fine ones, from the middle of the lid to its outer corner: the farther out the longer, and the farther they lean. */
function addLashes(pen: Pen, top: readonly number[], sign: 1 | -1, up: number, length: number): void {
  for (let i = 2; i < 8; i += 1) {
    const share = i / 7;
    const [x, chord] = pointAt(top, 1 + 2 * share);
    // From within the line up, and from below it down: what is wound the other way would cut holes in it.
    const y = chord + 0.01 * Math.sign(up);
    const long = length * (0.5 + 0.5 * share);
    const tipX = x + sign * long * share;
    const tipY = y + long * up * (1.1 - 0.5 * share);
    pen.moveTo(x + sign * 0.006, y);
    pen.quadraticCurveTo(x + sign * long * share * 0.7, y + long * up * 0.4, tipX, tipY);
    pen.quadraticCurveTo(x + sign * long * share * 0.5, y + long * up * 0.45, x - sign * 0.006, y);
  }
}
