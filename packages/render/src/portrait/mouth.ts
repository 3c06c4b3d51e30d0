import { pick, type FaceView } from './FaceView.ts';
import { between, pointAt } from './pen.ts';
import type { Plate } from './plate/Plate.ts';
import { ribbon } from './ribbon.ts';

/** Height of the generic head's mouth, where its teeth were placed. */
const usualMouth = -1.091;

/** The mouth: what is seen of its inside, lips of several tones, the line where they meet. Their shadows are the skin's. */
export function drawMouth(view: FaceView, inside: Plate): void {
  const { flat, pen, palette, weight, soft, styled, project, look } = view;
  const { ink, lipGleam, skinDeep } = palette;
  // Each line from the viewer's left to the right.
  const upperOut = pick(flat, [48, 49, 50, 51, 52, 53, 54]);
  const lowerOut = pick(flat, [48, 59, 58, 57, 56, 55, 54]);
  const upperIn = seven(pick(flat, [60, 61, 62, 63, 64]));
  const lowerIn = seven(pick(flat, [60, 67, 66, 65, 64]));
  const jaw = weight('jawOpen') - weight('mouthClose');
  const out = weight('tongueOut');
  const pucker = weight('mouthPucker');
  const raised = weight('mouthUpperUpLeft');
  const smile = (weight('mouthSmileLeft') + weight('mouthSmileRight')) / 2;
  // A lip that is drawn in below teeth that show is bitten: it goes behind them.
  const bitten = Math.min(1, 7 * weight('mouthRollLower') * raised);
  for (let i = 3; i < 12; i += 2) {
    const bow = 1 - ((i - 7) / 6) ** 2;
    // Rolled or pressed lips overlap: they meet halfway instead.
    if (lowerIn[i]! - upperIn[i]! > -0.004) upperIn[i] = lowerIn[i] = (lowerIn[i]! + upperIn[i]!) / 2;
    // Lips put forward meet at their corners.
    const pinched = Math.min(1, 3.2 * pucker) * (1 - bow);
    const middle = (lowerIn[i]! + upperIn[i]!) / 2;
    upperIn[i]! += (middle - upperIn[i]!) * pinched;
    lowerIn[i]! += (middle - lowerIn[i]!) * (pinched - (i === 7 ? 0 : 0.1));
    const parted = Math.min(1, Math.max(0, upperIn[i]! - lowerIn[i]!) * 16);
    // A smile stretches the lips thin, the upper one most, and bares the teeth that it parts them from.
    upperIn[i]! += (0.014 * smile + 0.012 * bitten) * parted;
    lowerIn[i]! -= bow * (0.034 * smile * parted + 0.012 * bitten);
    upperOut[i]! -= 0.3 * smile * (upperOut[i]! - upperIn[i]!);
    // A lip's edge swings up to the corner; landmarks alone would make a box of it.
    if (bow < 0.6) lowerOut[i]! += 0.16 * (lowerIn[i]! - lowerOut[i]!);
    lowerOut[i]! += smile * (0.16 * (lowerIn[i]! - lowerOut[i]!) - 0.03 * parted * bow);
  }
  const gap = upperIn[7]! - lowerIn[7]!;
  /** Fills what lies between two lines, from one share of the way to another, of each pair. */
  const fill = (tone: string, alpha: number, from: number, to: number, ...lines: readonly (readonly number[])[]) => {
    if (alpha < 0.02) return;
    pen.fillStyle = tone;
    pen.globalAlpha = Math.min(1, alpha);
    pen.beginPath();
    for (let i = 0; i < lines.length; i += 2) ribbon(pen, between(lines[i]!, lines[i + 1]!, from), between(lines[i]!, lines[i + 1]!, to), 1.12);
    pen.fill();
    pen.globalAlpha = 1;
  };
  // The corners are tucked into the cheeks.
  for (const i of [0, 12]) {
    upperOut[i + 1] = lowerOut[i + 1] = upperOut[i + 1]! + (upperIn[i + 1]! - upperOut[i + 1]!) * (0.5 - 1.2 * weight('mouthFrownLeft'));
    soft.dab(upperOut[i]!, upperOut[i + 1]!, 0.1, 0.07, skinDeep, 0.3);
  }
  // No edge on the skin: a breath of colour about the lips.
  fill(ink.lipUpper, 0.42, -0.06, 0.4, upperOut, upperIn, lowerOut, lowerIn);
  if (gap > 0.006) {
    // Teeth and tongue sit where this person's mouth is.
    const down = (styled.rest[3 * 62 + 1]! + styled.rest[3 * 66 + 1]!) / 2 - usualMouth;
    /** What is seen between the lips of a line at a height of the mouth, which falls by `fall` towards its ends. */
    const level = (y: number, z: number, fall: number) => {
      const [, middle] = project(0, y + down, z);
      return upperIn.map((top, i) => (i % 2 === 0 ? top : Math.max(lowerIn[i]!, Math.min(top, middle - fall * ((i - 7) / 6) ** 2))));
    };
    const [x, y] = project(0, usualMouth + down, 0.42);
    const [right, rise] = project(0.3, usualMouth + down, 0.42);
    pen.beginPath();
    ribbon(pen, upperIn, lowerIn, 1.12);
    inside.cover(pen, [(right - x) / 0.3, (rise - y) / 0.3, 0, 1.05, x, y]);
    // The tongue touches the upper teeth for th, n, d and lies the lower the farther the jaw drops.
    const tongue = level(Math.min(-1.153 + 0.05 * out, -1.06 - 0.42 * jaw + 0.19 * out), 0.3 + 0.2 * out, 0.08);
    fill('#9c4a4a', 30 * gap - 0.9, 0, 1, tongue, lowerIn);
    fill('#d8908a', Math.min(0.4, 9 * gap - 0.4), 0.2, 0.94, tongue, lowerIn);
    // The upper lip shades what lies behind it; lips put forward hide it in the dark.
    for (const deep of [0.022, 0.042]) fill('#5c2617', 0.22, 0, 1, upperIn, upperIn.map((value, i) => (i % 2 === 0 ? value : Math.max(lowerIn[i]!, value - deep))));
    fill('#2a0a08', Math.max(pucker * (pucker + 9 * jaw), 1.6 - 35 * gap - 2 * bitten), 0, 1, upperIn, lowerIn);
  }
  // Bare lips let the skin through.
  const red = look.lips.colour ?? 0.4;
  fill(ink.lipUpper, 0.68 + 0.5 * red, 0, 1.05, upperOut, upperIn);
  fill(ink.lipLower, 0.62 + 0.6 * red, 0, 1.05, lowerOut, lowerIn);
  // The upper lip turns down into the shade; the lower one is lit, and turns in where it meets it.
  fill(ink.lipLine, 0.14, 0.42, 1.03, upperOut, upperIn);
  fill(ink.lipLine, 0.18, 0.8, 1.03, upperOut, upperIn, lowerOut, lowerIn);
  fill(ink.lipUpper, 0.4, 0, 0.22, lowerOut, lowerIn);
  const height = Math.max(0.04, lowerIn[7]! - lowerOut[7]!);
  const gleam = (0.18 + 0.5 * red) * (1 - 0.5 * palette.dark);
  soft.dab(lowerOut[6]! - 0.02, lowerIn[7]! - height * 0.46, 0.3, height * 0.44, lipGleam, gleam);
  soft.dab(lowerOut[6]! - 0.06, lowerIn[7]! - height * 0.4, 0.12, height * 0.22, lipGleam, gleam);
  // Dark where the lips meet, as long as they do, and always at the corners.
  const closed = Math.max(0, Math.min(1, (0.06 - gap) / 0.05));
  const seam = [...upperOut.slice(0, 2), ...upperIn.slice(2, 12), ...upperOut.slice(12)];
  const off = (way: number) => seam.map((value, i) => (i % 2 === 0 ? value : value + way * 0.008 * (1 - ((i - 7) / 6) ** 4)));
  fill(ink.lipLine, 0.7 * closed, 0, 1, off(1), off(-1));
}

/** A line of five points as one of seven. */
const seven = (line: readonly number[]) => Array.from({ length: 7 }, (_, i) => pointAt(line, i / 1.5)).flat();
