import { seededRandom } from '../animator/random.ts';
import { css, mix } from './colour.ts';
import { pick, type FaceView, type FixedView } from './FaceView.ts';
import { closedCurve } from './pen.ts';
import { fitAffine, type Fit } from './plate/fitAffine.ts';
import type { Plate } from './plate/Plate.ts';
import { ahead } from './projectHead.ts';

/** Landmarks that carry a beard: the jaw, the corners of the mouth, the lower lip, what is under the nose. */
const anchors = [3, 13, 5, 11, 7, 9, 8, 48, 54, 57, 33] as const;

export function beardFit(rest: Float32Array): Fit {
  return fitAffine(anchors.flatMap((i) => ahead(rest[3 * i]!, rest[3 * i + 1]!, rest[3 * i + 2]!)));
}

export const hasBeard = ({ look }: Pick<FixedView, 'look'>): boolean => (look.beard?.style ?? 'none') !== 'none';

/** 0 below nothing, 1 beyond a width, even between. */
const ramp = (value: number, width: number) => Math.max(0, Math.min(1, value / width));

/** How thickly a beard grows at a place of the face at rest, 0 to 1; it thins out towards every edge. */
function density({ look, styled }: FixedView, x: number, y: number): number {
  const at = (i: number) => styled.rest[3 * i + 1]!;
  const style = look.beard?.style;
  const a = Math.abs(x);
  const mouthY = (at(62) + at(66)) / 2;
  const corner = styled.rest[3 * 54]!;
  const noseY = at(33);
  // Lips stay bare.
  const bare = ramp(Math.hypot(x / (corner * 0.94), (y - mouthY) / (-0.02 + (y > mouthY ? at(50) - mouthY : mouthY - at(57)))) - 0.94, 0.12);
  const moustache = ramp(noseY - 0.03 - (0.07 * a) / corner - y, 0.11) * ramp(corner + 0.16 - a, 0.12) * ramp(y - mouthY + 0.1, 0.06) * (0.6 + ramp(a, 0.12));
  const beside = ramp(0.16 - Math.abs(a - corner - 0.06), 0.14) * ramp(noseY - 0.14 - y, 0.14);
  const chin = ramp(mouthY - 0.15 - y, 0.1) * ramp(0.46 + Math.max(0, -1.5 - y) * 0.4 - a, 0.26);
  if (style === 'moustache') return moustache * bare;
  if (style === 'goatee') return Math.max(moustache, beside, chin) * bare;
  // The upper edge falls from the sideburn in a curve to the corner of the mouth.
  const edge = -0.3 - 0.66 * ramp(1.04 - a, 1.04 - corner) ** 0.7;
  return Math.max(a > corner ? ramp(edge - y, 0.34) : 0, ramp(mouthY - 0.15 - y, 0.1), moustache, a > corner ? beside : 0) * bare * ramp(1.21 - a, 0.18);
}

/** Paints a beard over the face at rest: its tone and its hairs, which grow down and outwards. */
export function paintBeard(view: FixedView): void {
  const { pen, soft, palette: { beard, skinDeep }, look } = view;
  const stubble = look.beard?.style === 'stubble';
  const full = look.beard?.style === 'full';
  const random = seededRandom(41);
  const tone = toneOf(view);
  for (let y = -0.3; y > -2.2; y -= 0.07) {
    for (let x = -1.26; x <= 1.26; x += 0.07) soft.dab(x, y, 0.11, 0.11, tone, density(view, x, y) ** 2 * (stubble ? 0.1 : 0.8));
  }
  // Its form turns from the light.
  if (full) soft.dab(0.7, -1.5, 0.6, 0.9, [0, 0, 0], 0.5);
  const long = stubble ? 0.018 : full ? 0.08 : 0.06;
  pen.lineWidth = stubble ? 0.006 : 0.011;
  for (const [colour, alpha, share] of [
    [mix(beard, [0, 0, 0], 0.35), 0.5, 0.4],
    [beard, 0.7, 0.3],
    [mix(beard, [244, 226, 206], 0.28), 0.4, 0.2 + 0.25 * (look.hair.grey ?? 0)],
  ] as const) {
    pen.strokeStyle = css(mix(colour, skinDeep, stubble ? 0.3 : 0), alpha * (stubble ? 0.36 : 1));
    pen.beginPath();
    for (let i = 0; i < 7000 * share; i += 1) {
      const x = (random() * 2 - 1) * 1.24;
      const y = -0.3 - 1.9 * random();
      if (random() > density(view, x, y)) continue;
      const lean = x * (full ? 0.2 : 0.5) + 0.7 * (random() - 0.5);
      pen.moveTo(x, y);
      pen.quadraticCurveTo(x + lean * long * 0.3, y - long * 0.5, x + lean * long, y - long * (0.8 + 0.4 * random()));
    }
    pen.stroke();
  }
}

const toneOf = ({ palette, look }: FixedView) => mix(palette.beard, palette.skinDeep, look.beard?.style === 'stubble' ? 0.5 : 0.12);

/** Fills the pen's path with the beard as it lies over the lower face. */
export function drawBeard(view: FaceView, plate: Plate, fit: Fit): void {
  plate.lay(view, fit(pick(view.flat, anchors)));
}

/** Adds the part of a full beard that stands beyond the jaw to the path, and sets its tone. */
export function massBeard(view: FaceView): void {
  const { pen, look, flat } = view;
  const grow = { full: 0.26, short: 0.07 }[look.beard?.style as string];
  if (!grow) return;
  const points: number[] = [];
  // Widest at the chin, nothing at the sideburns.
  for (let i = 13; i >= 3; i -= 1) {
    const side = (i - 8) / 5;
    const centre = 1 - side * side;
    points.push(flat[2 * i]! + side * (0.27 * grow * centre - 0.02), flat[2 * i + 1]! - grow * centre);
  }
  points.push(flat[6]! * 0.7, flat[7]!, flat[26]! * 0.7, flat[27]!);
  pen.fillStyle = css(toneOf(view));
  closedCurve(pen, points);
}
