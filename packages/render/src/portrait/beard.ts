import { seededRandom } from '../animator/random.ts';
import { css, mix, type Rgb } from './colour.ts';
import type { FaceView, FixedView } from './FaceView.ts';
import { closedCurve } from './pen.ts';
import { fitAffine, type Fit } from './plate/fitAffine.ts';
import type { Plate } from './plate/Plate.ts';
import { projectHead } from './projectHead.ts';

/** Landmarks that carry a beard: the jaw, the corners of the mouth, the lower lip, what is under the nose. */
const anchors = [3, 13, 5, 11, 7, 9, 8, 48, 54, 57, 33] as const;
const ahead = projectHead({ yaw: 0, pitch: 0 });

export function beardFit(rest: Float32Array): Fit {
  return fitAffine(anchors.flatMap((i) => ahead(rest[3 * i]!, rest[3 * i + 1]!, rest[3 * i + 2]!)));
}

export const hasBeard = ({ look }: Pick<FixedView, 'look'>): boolean => (look.beard?.style ?? 'none') !== 'none';

/** How thickly a beard grows at a place of the face at rest, 0 to 1. */
function density({ look, styled }: FixedView, x: number, y: number): number {
  const { rest } = styled;
  const style = look.beard?.style ?? 'none';
  const a = Math.abs(x);
  const mouthY = (rest[3 * 62 + 1]! + rest[3 * 66 + 1]!) / 2;
  const corner = rest[3 * 54]!;
  const lipTop = rest[3 * 51 + 1]!;
  const noseY = rest[3 * 33 + 1]!;
  const soft = (value: number, width: number) => Math.max(0, Math.min(1, value / width));
  // Lips stay bare, and a strip on both sides of the tuft below them.
  if ((x / (corner * 1.08)) ** 2 + ((y - mouthY) / 0.19) ** 2 < 1) return 0;
  const moustache = y > mouthY - 0.05 && y < noseY && a < corner + 0.12 ? soft(noseY - 0.03 - 0.1 * (a / corner) - y, 0.06) * soft(corner + 0.12 - a, 0.1) * soft(a - 0.015, 0.03) * (y > lipTop - 0.12 * a ? 1 : 0.8) : 0;
  if (style === 'moustache') return moustache;
  const chin = soft(mouthY - 0.16 - y, 0.08) * soft(0.44 - a + Math.max(0, -1.5 - y) * 0.4, 0.12);
  const sideOfMouth = soft(0.15 - Math.abs(a - corner - 0.1), 0.06) * soft(noseY - 0.12 - y, 0.1);
  if (style === 'goatee') return Math.max(moustache, chin, sideOfMouth);
  // The upper edge falls from the sideburn in a curve to the corner of the mouth.
  const edge = a > corner ? -0.36 - 0.62 * (Math.max(0, 1.04 - a) / (1.04 - corner)) ** 0.7 : -2;
  const cheek = soft(edge - y, 0.12);
  const below = soft(mouthY - 0.17 - y, 0.07) * (a < 0.24 && a > 0.07 && y > mouthY - 0.28 ? 0.4 : 1);
  return Math.max(cheek, below, moustache, a < corner + 0.02 ? 0 : sideOfMouth);
}

/** Paints a beard over the face at rest: its tone and its hairs, which grow down and outwards. */
export function paintBeard(view: FixedView): void {
  const { pen, soft, palette, look } = view;
  const style = look.beard?.style ?? 'none';
  const stubble = style === 'stubble';
  const random = seededRandom(41);
  const tone: Rgb = mix(palette.beard, palette.skinDeep, stubble ? 0.45 : 0.12);
  const thick = stubble ? 0.22 : 0.5;
  for (let y = -0.3; y > -2; y -= 0.07) {
    for (let x = -1.26; x <= 1.26; x += 0.07) {
      const amount = density(view, x, y);
      if (amount > 0.15) soft.dab(x, y, 0.11, 0.11, tone, amount * thick);
    }
  }
  const long = stubble ? 0.022 : style === 'full' ? 0.11 : 0.06;
  const greyed = mix(palette.beard, [232, 230, 226], 0.35);
  const tones: readonly (readonly [Rgb, number, number])[] = [
    [mix(palette.beard, [0, 0, 0], 0.35), stubble ? 0.28 : 0.5, 0.4],
    [palette.beard, stubble ? 0.4 : 0.7, 0.3],
    [look.hair.grey ? greyed : mix(palette.beard, [255, 220, 180], 0.24), stubble ? 0.2 : 0.42, look.hair.grey ? 0.45 * look.hair.grey : 0.2],
  ];
  pen.lineCap = 'round';
  for (const [colour, alpha, share] of tones) {
    pen.strokeStyle = css(colour, alpha);
    pen.lineWidth = stubble ? 0.008 : 0.012;
    pen.beginPath();
    for (let i = 0; i < 3000 * share; i += 1) {
      const x = (random() * 2 - 1) * 1.24;
      const y = -0.3 - 1.8 * random();
      if (random() > density(view, x, y)) continue;
      const lean = Math.sign(x) * 0.25 + x * 0.3;
      pen.moveTo(x, y);
      pen.quadraticCurveTo(x + lean * long * 0.3, y - long * 0.5, x + lean * long, y - long * (0.8 + 0.4 * random()));
    }
    pen.stroke();
  }
}

/** Lays the beard's picture over the lower face. */
export function drawBeard({ pen, flat }: FaceView, plate: Plate, fit: Fit): void {
  // Exactly: it goes with the jaw, which is never at rest while it speaks.
  plate.draw(pen, fit(anchors.flatMap((i) => [flat[2 * i]!, flat[2 * i + 1]!])), false);
}

/** The part of a full beard that stands beyond the jaw. */
export function drawBeardMass(view: FaceView, plate: Plate, fit: Fit): void {
  const { pen, look, palette, flat } = view;
  if (look.beard?.style !== 'full') return;
  const points: number[] = [];
  // Widest at the chin, nothing at the sideburns.
  for (let i = 2; i <= 14; i += 1) {
    const side = (i - 8) / 6;
    const centre = 1 - side * side;
    points.push(flat[2 * i]! + side * 0.07 * centre ** 0.5, flat[2 * i + 1]! - 0.3 * centre - 0.03 * (i % 2) * centre);
  }
  points.push(flat[2 * 14]! * 0.7, flat[2 * 14 + 1]!, flat[2 * 2]! * 0.7, flat[2 * 2 + 1]!);
  pen.fillStyle = css(mix(palette.beard, palette.skinDeep, 0.12));
  pen.save();
  pen.beginPath();
  closedCurve(pen, points);
  pen.fill();
  pen.clip();
  drawBeard(view, plate, fit);
  pen.restore();
}
