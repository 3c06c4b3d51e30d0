import { pick, type FaceView } from './FaceView.ts';
import { ribbon } from './ribbon.ts';

/** Height of the generic head's mouth, where its teeth were placed. */
const usualMouth = -1.091;
const roundness = 1.25;

/** The mouth: cavity with teeth and tongue, lips, the line between them. Their shadows are the skin's. */
export function drawMouth(view: FaceView): void {
  const { flat, pen, palette } = view;
  // Each line from the viewer's left to the right.
  const upperOut = pick(flat, [48, 49, 50, 51, 52, 53, 54]);
  const lowerOut = pick(flat, [48, 59, 58, 57, 56, 55, 54]);
  const upperIn = pick(flat, [60, 61, 62, 63, 64]);
  const lowerIn = pick(flat, [60, 67, 66, 65, 64]);
  // Rolled or pressed lips overlap: they meet halfway instead.
  for (const i of [3, 5, 7]) if (lowerIn[i]! - upperIn[i]! > -0.004) upperIn[i] = lowerIn[i] = (lowerIn[i]! + upperIn[i]!) / 2;
  const parted = Math.min(1, Math.max(0, upperIn[5]! - lowerIn[5]! - 0.02) * 16);
  // A smile stretches the lips thin, the upper one most, and bares the teeth that it parts them from.
  const smile = (view.weight('mouthSmileLeft') + view.weight('mouthSmileRight')) / 2;
  for (let i = 1; i < 6; i += 1) {
    const bow = 1 - ((i - 3) / 3) ** 2;
    const k = 2 * i + 1;
    upperOut[k]! -= 0.3 * smile * (upperOut[k]! - along(upperIn, (i * 2) / 3, 1));
    lowerOut[k]! += smile * (0.16 * (along(lowerIn, (i * 2) / 3, 1) - lowerOut[k]!) - 0.03 * parted * bow);
    if (i > 3) continue;
    upperIn[k]! += 0.014 * smile * parted;
    lowerIn[k]! -= 0.034 * smile * parted * (i === 2 ? 1 : 0.7);
  }
  const gap = upperIn[5]! - lowerIn[5]!;
  // Their edge on the skin is soft, the less they are coloured the softer.
  const off = (line: readonly number[], by: number) => line.map((value, i) => value + (i % 2) * by);
  pen.fillStyle = palette.ink.lipEdge;
  pen.beginPath();
  ribbon(pen, off(upperOut, 0.016), off(lowerOut, -0.016));
  pen.fill();
  if (gap > 0.006) inside(view, upperIn, lowerIn, gap);
  lips(view, upperOut, lowerOut, upperIn, lowerIn);
  lipLine(view, upperIn, gap);
}

/** A line's `x` (0) or `y` (1) at a share of its points. */
const along = (line: readonly number[], share: number, axis: number) => {
  const i = 2 * Math.floor(share) + axis;
  return line[i]! + ((line[i + 2] ?? 0) - line[i]!) * (share % 1);
};

/** Nothing here is clipped: what lies in the mouth is made between the lips, which are drawn over its edges. */
function inside({ pen, weight, soft, styled, project }: FaceView, upper: readonly number[], lower: readonly number[], gap: number): void {
  // Teeth and tongue sit where this person's mouth is.
  const down = (styled.rest[3 * 62 + 1]! + styled.rest[3 * 66 + 1]!) / 2 - usualMouth;
  const open = weight('jawOpen') - weight('mouthClose');
  const out = weight('tongueOut');
  /** What is seen of a line at a height of the mouth, which falls by `fall` towards its ends. */
  const level = (y: number, z: number, fall = 0) => {
    const [, middle] = project(0, y + down, z);
    return upper.map((top, i) => (i % 2 === 0 ? top : Math.max(lower[i]!, Math.min(top, middle - fall * ((i - 5) / 4) ** 2))));
  };
  const fill = (colour: string, one: readonly number[], other: readonly number[]) => {
    pen.fillStyle = colour;
    pen.beginPath();
    ribbon(pen, one, other, roundness);
    pen.fill();
  };
  fill('#42171a', upper, lower);
  // A jaw that only drops leaves the lip over most of the upper teeth; lips drawn up or wide bare them.
  const bared = Math.min(1, 0.5 + 2 * Math.max(weight('mouthSmileLeft'), weight('mouthSmileRight'), weight('mouthUpperUpLeft'), weight('mouthStretchLeft')));
  const edge = level(-1.15, 0.42, -0.04).map((value, i) => (i % 2 === 0 ? value : upper[i]! - Math.min(upper[i]! - value, 0.035 + 0.2 * (bared - 0.5) * 2)));
  if (gap > 0.05) {
    // The tongue lies behind the lower teeth and comes up to them for th, n, d.
    const tongue = -1.07 - 0.38 * open + 0.19 * out;
    fill('#b25c5a', level(tongue, 0.3 + 0.2 * out, 0.14), lower);
    const [tongueX, tongueY] = project(0, tongue + down - 0.06, 0.3);
    if (gap > 0.1) soft.dab(tongueX - 0.03, tongueY, 0.14, 0.05, [224, 146, 140], 0.5);
    if (gap > 0.16 && out < 0.3) fill('#d0c4b8', level(-1.19 - 0.5 * open, 0.36, 0.06), lower);
  }
  // A mouth that only just opens is dark inside.
  pen.globalAlpha = Math.max(0, Math.min(1, gap * 36 - 0.9));
  fill('#f2ebdf', upper, edge);
  pen.globalAlpha = 1;
  if (gap < 0.05) return;
  // The upper lip shades what lies behind it.
  fill('rgba(88,36,30,.26)', upper, level(-1.04, 0.4).map((y, i) => Math.max(y, upper[i]! - (i % 2) * 0.045)));
  // Between the teeth.
  pen.strokeStyle = `rgba(120,84,74,${0.3 * (bared - 0.5)})`;
  pen.lineWidth = 0.012;
  pen.beginPath();
  for (const share of [0.8, 1.4, 2, 2.6, 3.2]) {
    pen.moveTo(along(upper, share, 0), along(upper, share, 1));
    pen.lineTo(along(upper, share, 0), along(edge, share, 1) + 0.006);
  }
  pen.stroke();
}

function lips({ pen, palette: { ink, lipGleam }, soft, look }: FaceView, upperOut: readonly number[], lowerOut: readonly number[], upperIn: readonly number[], lowerIn: readonly number[]): void {
  for (const [tone, one, other] of [[ink.lipUpper, upperOut, upperIn], [ink.lipLower, lowerIn, lowerOut]] as const) {
    pen.fillStyle = tone;
    pen.beginPath();
    ribbon(pen, one, other, 1.08);
    pen.fill();
  }
  const height = lowerIn[5]! - lowerOut[7]!;
  if (height > 0.05) soft.dab(lowerOut[6]! - 0.06, lowerIn[5]! - height * 0.42, 0.13, height * 0.26, lipGleam, 0.22 + 0.3 * (look.lips.colour ?? 0.4));
}

/** Dark where the lips meet, and at the corners whether the mouth is open or shut. */
function lipLine({ pen, palette }: FaceView, upper: readonly number[], gap: number): void {
  const closed = Math.max(0, Math.min(1, (0.06 - gap) / 0.05));
  pen.fillStyle = palette.ink.lipLine;
  // Thin at the corners and a little thicker in the middle.
  if (closed > 0) {
    const off = (way: number) => upper.map((value, i) => (i % 2 === 0 ? value : value + way * 0.009 * (1 - ((i - 5) / 4) ** 4)));
    pen.globalAlpha = 0.72 * closed;
    pen.beginPath();
    ribbon(pen, off(1), off(-1));
    pen.fill();
  }
  pen.globalAlpha = 0.5;
  pen.beginPath();
  for (const [i, j] of [[0, 2], [8, 6]] as const) {
    const x = upper[i]!;
    const y = upper[i + 1]!;
    const [dx, dy] = [x - upper[j]!, y - upper[j + 1]!];
    pen.moveTo(x + dx * 0.18, y + dy * 0.1);
    pen.quadraticCurveTo(x, y + 0.022, x - dx * 0.25, y - dy * 0.25);
    pen.quadraticCurveTo(x, y - 0.022, x + dx * 0.18, y + dy * 0.1);
  }
  pen.fill();
  pen.globalAlpha = 1;
}
