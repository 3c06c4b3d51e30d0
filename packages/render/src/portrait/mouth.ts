import { pick, type FaceView } from './FaceView.ts';
import { between, pointAt } from './pen.ts';
import type { Plate } from './plate/Plate.ts';
import { ribbon } from './ribbon.ts';

/** The mouth: what is seen of its inside, lips, the line where they meet. Their shadows are the skin's. */
export function drawMouth(view: FaceView, inside: Plate, lips: Plate): void {
  const { flat, pen, palette, weight, soft, styled, project } = view;
  // Each line from the viewer's left to the right.
  const upperOut = pick(flat, [48, 49, 50, 51, 52, 53, 54]);
  const lowerOut = pick(flat, [48, 59, 58, 57, 56, 55, 54]);
  const upperIn = seven(pick(flat, [60, 61, 62, 63, 64]));
  const lowerIn = seven(pick(flat, [60, 67, 66, 65, 64]));
  const jaw = weight('jawOpen') - weight('mouthClose');
  const out = weight('tongueOut');
  const smile = (weight('mouthSmileLeft') + weight('mouthSmileRight')) / 2;
  const pressed = weight('mouthPressLeft');
  const frown = weight('mouthFrownLeft');
  // A lip that is drawn in below teeth that show is bitten: it goes behind them.
  const bitten = Math.min(1, 7 * weight('mouthRollLower') * weight('mouthUpperUpLeft'));
  for (let i = 1; i < 14; i += 2) {
    const bow = 1 - ((i - 7) / 6) ** 2;
    // Rolled or pressed lips overlap: they meet halfway instead.
    const apart = (upperIn[i]! - lowerIn[i]!) * (upperIn[i]! < lowerIn[i]! + 0.004 ? 0.5 : Math.min(0.5, pressed));
    upperIn[i]! -= apart;
    lowerIn[i]! += apart;
    const parted = Math.min(1, Math.max(0, upperIn[i]! - lowerIn[i]!) * 16);
    // A smile stretches the lips thin, the upper one most, and bares the teeth that it parts them from.
    upperIn[i]! += (0.014 * smile + 0.03 * bitten) * parted;
    lowerIn[i]! -= bow * (0.034 * smile * parted + 0.012 * bitten);
    upperOut[i]! -= 0.3 * (smile + pressed) * (upperOut[i]! - upperIn[i]!);
    // A lip's edge swings up to the corner; landmarks alone would make a box of it.
    lowerOut[i]! += (0.34 - 0.26 * bow + 0.16 * smile + 0.3 * (pressed + bitten) + 0.1 * jaw) * (lowerIn[i]! - lowerOut[i]!);
    for (const line of [upperOut, upperIn, lowerIn, lowerOut]) line[i]! -= (0.07 + 0.12 * pressed) * frown * (1 - bow);
  }
  // Lips put forward make a ring about a round hole.
  const round = Math.min(1, 1.6 * weight('mouthPucker') + 0.5 * weight('mouthFunnel'));
  bend(upperIn, lowerIn, Math.min(1, round + 1.4 * Math.max(0, jaw - 0.1)), 1 - 0.58 * round);
  bend(upperOut, lowerOut, 0.6 * round, 1 - 0.16 * round);
  const gap = upperIn[7]! - lowerIn[7]!;
  /** Fills what lies between two lines. */
  const fill = (tone: string, alpha: number, one: readonly number[], other: readonly number[]) => {
    if (alpha < 0.02) return;
    pen.fillStyle = tone;
    pen.globalAlpha = alpha;
    pen.beginPath();
    ribbon(pen, one, other, 1.12);
    pen.fill();
    pen.globalAlpha = 1;
  };
  // The corners are tucked into the cheeks.
  for (const i of [0, 12]) soft.dab(upperOut[i]!, upperOut[i + 1]!, 0.1, 0.07, palette.skinDeep, 0.22 - 0.2 * round);
  if (gap > 0.006) {
    // Teeth and tongue sit where this person's mouth is.
    const down = (styled.rest[3 * 62 + 1]! + styled.rest[3 * 66 + 1]!) / 2;
    const [x, y] = project(0, down, 0.42);
    // Lips put forward, and nearly shut, hide it in the dark.
    const hidden = Math.max(round * (round + 5 * jaw) - 0.2, 2.2 - 35 * gap - 3 * bitten);
    if (hidden < 1) {
      pen.beginPath();
      ribbon(pen, upperIn, lowerIn, 1.12);
      inside.cover(pen, [1.03, 0, 0, 1.05 + 0.4 * smile, x, y + 0.035 * bitten + 0.02 * smile], true);
    }
    fill('#46150f', hidden, upperIn, lowerIn);
    // The tongue touches the upper teeth for th, n, d; else it lies low, and is seen when the jaw drops.
    const up = Math.max(0, Math.min(1, (0.15 - jaw) * 20 + 2 * out));
    const low = lowerIn[7]! + Math.max(0, (0.4 - 0.6 * round) * (gap - 0.1));
    const tip = low + (y - 0.045 + 0.04 * out - low) * up;
    const tongue = upperIn.map((top, i) => (i % 2 === 0 ? top : Math.max(lowerIn[i]!, Math.min(top, tip - (0.02 + 0.04 * up + 0.2 * out) * ((i - 7) / 6) ** 2))));
    fill('#92434a', Math.min(30 * gap - 0.9 - 2 * round, 99 * (tip - lowerIn[7]!)), tongue, lowerIn);
    fill('#dc928b', 2.4 * out, between(tongue, lowerIn, 0.14), lowerIn);
  }
  for (const [edge, line, way] of [[upperOut, upperIn, 1], [lowerOut, lowerIn, -1]] as const) {
    pen.beginPath();
    ribbon(pen, edge, line, 1.12);
    const height = Math.max(0.03, way * (edge[7]! - line[7]!));
    lips.cover(pen, [(edge[12]! - edge[0]!) / 2, (edge[13]! - edge[1]!) / 2, edge[6]! - line[6]!, height, (edge[12]! + edge[0]!) / 2, line[7]!]);
  }
  // Dark where the lips meet, as long as they do, and always at the corners.
  const closed = Math.max(0, Math.min(1, (0.06 - gap) / 0.05));
  const seam = [...upperOut.slice(0, 2), ...upperIn.slice(2, 12), ...upperOut.slice(12)];
  const off = (way: number) => seam.map((value, i) => (i % 2 === 0 ? value : value + way * 0.008 * (1 - ((i - 7) / 6) ** 4)));
  fill(palette.ink.lipLine, 0.7 * closed, off(1), off(-1));
}

/** Bends two lines of seven points towards an ellipse that is `narrow` as wide, by a share. */
function bend(top: number[], bottom: number[], share: number, narrow: number): void {
  const x = (top[0]! + top[12]!) / 2;
  const middle = (top[7]! + bottom[7]!) / 2;
  const wide = (top[12]! - x) * narrow;
  // They overlap at the corners, or skin shows between them.
  for (const [line, y] of [[top, middle], [bottom, middle + 0.012]] as const) {
    const tall = line[7]! - y;
    for (let i = 0; i < 14; i += 2) {
      const turn = (i * Math.PI) / 12;
      line[i]! += (x - wide * Math.cos(turn) - line[i]!) * share;
      line[i + 1]! += (y + tall * Math.sin(turn) - line[i + 1]!) * share;
    }
  }
}

/** A line of five points as one of seven. */
const seven = (line: readonly number[]) => Array.from({ length: 7 }, (_, i) => pointAt(line, i / 1.5)).flat();
