import { css, mix } from './colour.ts';
import { pick, type FaceView } from './FaceView.ts';
import { curveThrough, type Pen } from './pen.ts';
import type { Project } from './projectHead.ts';

/** Height of the generic head's mouth, where its teeth were placed. */
const usualMouth = -1.091;
const outerUpper = [48, 49, 50, 51, 52, 53, 54] as const;
const outerLower = [54, 55, 56, 57, 58, 59, 48] as const;
const innerUpper = [60, 61, 62, 63, 64] as const;
const innerLower = [64, 65, 66, 67, 60] as const;

/** The mouth: cavity with teeth and tongue, lips, the line between them, and their shadows. */
export function drawMouth(view: FaceView): void {
  const { pen, flat } = view;
  const upperOut = pick(flat, outerUpper);
  const lowerOut = pick(flat, outerLower);
  const upperIn = pick(flat, innerUpper);
  const lowerIn = pick(flat, innerLower);
  // Rolled or pressed lips overlap: they meet halfway instead.
  for (let i = 1; i < 4; i += 1) {
    const j = 8 - 2 * i;
    const over = lowerIn[j + 1]! - upperIn[2 * i + 1]!;
    if (over > -0.004) {
      const middle = (lowerIn[j + 1]! + upperIn[2 * i + 1]!) / 2;
      upperIn[2 * i + 1] = middle;
      lowerIn[j + 1] = middle;
    }
  }
  const gap = upperIn[5]! - lowerIn[5]!;
  groundShade(view, upperOut, lowerOut);
  if (gap > 0.006) {
    pen.save();
    pen.beginPath();
    curveThrough(pen, upperIn, true, 1.25);
    curveThrough(pen, lowerIn, false, 1.25);
    pen.closePath();
    inside(view, upperIn, gap);
    pen.restore();
  }
  lips(view, upperOut, lowerOut, upperIn, lowerIn);
  lipLine(view, upperIn, gap);
}

function groundShade({ soft, palette }: FaceView, upper: readonly number[], lower: readonly number[]): void {
  for (const [i, sign] of [[0, -1], [12, 1]] as const) {
    soft.dab(upper[i]! + sign * 0.03, upper[i + 1]! - 0.02, 0.12, 0.1, palette.skinDeep, 0.16);
  }
  soft.dab(lower[6]! + 0.02, lower[7]! - 0.035, 0.26, 0.075, palette.skinDeep, 0.36);
}

function inside(view: FaceView, upper: readonly number[], gap: number): void {
  const { pen, weight, soft, styled } = view;
  // Teeth and tongue sit where this person's mouth is.
  const down = (styled.rest[3 * 62 + 1]! + styled.rest[3 * 66 + 1]!) / 2 - usualMouth;
  const project: Project = (x, y, z) => view.project(x, y + down, z);
  pen.fillStyle = css([66, 23, 26]);
  pen.fill();
  pen.clip();
  const open = weight('jawOpen') - weight('mouthClose');
  // The tongue lies behind the lower teeth and comes up to them for th, n, d.
  const out = weight('tongueOut');
  const [tongueX, tongueY] = project(0, -1.17 - 0.44 * open + 0.16 * out, 0.3 + 0.2 * out);
  pen.fillStyle = css([178, 92, 90]);
  pen.beginPath();
  pen.ellipse(tongueX, tongueY, 0.25 - 0.03 * out, 0.1 + 0.06 * open + 0.03 * out, 0, 0, 2 * Math.PI);
  pen.fill();
  soft.dab(tongueX - 0.03, tongueY + 0.05, 0.14, 0.05, [224, 146, 140], 0.55);
  if (gap > 0.16 && out < 0.3) teeth(pen, project, -1.19 - 0.5 * open, -1.4 - 0.5 * open, 0.24, 0.72);
  teeth(pen, project, -0.98, -1.135, 0.34, 1);
  // The upper lip shades what lies behind it.
  pen.strokeStyle = css([88, 36, 30], 0.26);
  pen.lineWidth = Math.min(0.07, 0.6 * gap);
  pen.beginPath();
  curveThrough(pen, upper, true, 1.25);
  pen.stroke();
}

/** A row of teeth as one band, rounded at its edge. */
function teeth(pen: Pen, project: Project, root: number, edge: number, half: number, light: number): void {
  const up = root > edge ? 1 : -1;
  const band = [-1, -0.6, -0.2, 0.2, 0.6, 1].flatMap((share) => [...project(half * share, edge + up * 0.045 * share * share, 0.42 - 0.16 * share * share)]);
  const roots = [1, 0, -1].flatMap((share) => [...project(half * share, root, 0.42 - 0.16 * share * share)]);
  pen.fillStyle = css(mix([118, 92, 84], [244, 237, 225], light));
  pen.beginPath();
  curveThrough(pen, band);
  curveThrough(pen, roots, false);
  pen.closePath();
  pen.fill();
  // Between the teeth, and their turn into the dark of the corners.
  pen.strokeStyle = css([120, 84, 74], 0.16);
  for (const [width, shares] of [[0.012, [-0.76, -0.5, -0.25, 0, 0.25, 0.5, 0.76]], [0.16, [-1, 1]]] as const) {
    pen.lineWidth = width;
    pen.beginPath();
    for (const share of shares) {
      pen.moveTo(...project(half * share, root, 0.42 - 0.16 * share * share));
      pen.lineTo(...project(half * share, edge, 0.42 - 0.16 * share * share));
    }
    pen.stroke();
  }
}

function lips({ pen, palette, soft, look }: FaceView, upperOut: readonly number[], lowerOut: readonly number[], upperIn: readonly number[], lowerIn: readonly number[]): void {
  const reversed = (points: readonly number[]) => {
    const out: number[] = [];
    for (let i = points.length - 2; i >= 0; i -= 2) out.push(points[i]!, points[i + 1]!);
    return out;
  };
  const top = upperOut[7]!;
  const low = lowerOut[7]!;
  pen.fillStyle = css(mix(palette.lipUpper, palette.lipLine, 0.08));
  pen.beginPath();
  curveThrough(pen, upperOut);
  curveThrough(pen, reversed(upperIn), false, 1.25);
  pen.closePath();
  pen.fill();
  pen.fillStyle = css(palette.lipLower);
  pen.beginPath();
  curveThrough(pen, lowerOut);
  curveThrough(pen, reversed(lowerIn), false, 1.25);
  pen.closePath();
  pen.fill();
  const shine = 0.22 + 0.3 * (look.lips.colour ?? 0.4);
  const height = lowerIn[5]! - low;
  if (height > 0.05) soft.dab(lowerOut[6]! - 0.06, lowerIn[5]! - height * 0.42, 0.13, height * 0.26, mix(palette.lipLower, [255, 236, 226], 0.75 - 0.3 * palette.dark), shine);
  // The lit edge above the upper lip.
  soft.dab(upperOut[6]! - 0.07, top + 0.035, 0.13, 0.028, palette.skinLight, 0.5);
}

function lipLine({ pen, palette }: FaceView, upper: readonly number[], gap: number): void {
  pen.strokeStyle = css(palette.lipLine);
  pen.lineCap = 'round';
  const closed = Math.max(0, Math.min(1, (0.06 - gap) / 0.05));
  if (closed > 0) {
    for (const [width, alpha] of [[0.05, 0.26], [0.017, 0.75]] as const) {
      pen.globalAlpha = alpha * closed;
      pen.lineWidth = width;
      pen.beginPath();
      curveThrough(pen, upper);
      pen.stroke();
    }
  }
  // The corners stay dark whether the mouth is open or shut.
  pen.globalAlpha = 0.55;
  pen.lineWidth = 0.024;
  pen.beginPath();
  for (const [i, j] of [[0, 2], [8, 6]] as const) {
    pen.moveTo(upper[i]! + (upper[i]! - upper[j]!) * 0.16, upper[i + 1]! + (upper[i + 1]! - upper[j + 1]!) * 0.1);
    pen.lineTo(upper[i]!, upper[i + 1]!);
  }
  pen.stroke();
  pen.globalAlpha = 1;
}
