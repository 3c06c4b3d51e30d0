import { css, mix, type Rgb } from '../colour.ts';
import type { FaceView } from '../FaceView.ts';
import { edgeAt, seenRim } from '../headOutline.ts';
import { closedCurve, type MakeCanvas, type Pen } from '../pen.ts';
import { fitAffine, type Fit } from '../plate/fitAffine.ts';
import { Plate } from '../plate/Plate.ts';
import type { Turns } from '../plate/Turns.ts';
import { ahead, upright, type Project, type Turn } from '../projectHead.ts';
import { flyaways } from './flyaways.ts';
import { lockOutline, type Outline } from './lock.ts';
import { looseLocks, outlineSheet } from './outlineSheet.ts';
import { paintSheet, type HairTones } from './paintSheet.ts';
import { sheetPoint, type Sheet } from './Sheet.ts';
import { soften } from './soften.ts';

/** Points farther back than this lie on the head's rim, which shows its outermost place as it turns. */
const rimDepth = -0.35;

/**
 * Sheets of hair that are drawn together: their outlines live, in depth, and inside them strands from a picture
 * painted once. Tips swing by `frame.sway`.
 */
export class HairLayer {
  readonly #outlines: readonly Outline[];
  /** Their points one after the other, then single hairs that stand off the silhouette. */
  readonly #points: Solid;
  /** Painted when it is first drawn: what only shows as one tone never is. */
  #plate: Plate | undefined;
  readonly #makePlate: () => Plate;
  readonly #anchors: Solid;
  readonly #fit: Fit;
  readonly #close: boolean;
  readonly #low: number;
  /** What shines on the crown, where there is one. */
  readonly #sheen: Rgb | undefined;
  /** Where locks hang over the shoulders: `x, y`, half their width, looseness. */
  readonly #ends: readonly (readonly [number, number, number, number])[];

  constructor(makeCanvas: MakeCanvas, unit: number, turns: Turns, sheets: readonly Sheet[], tones: HairTones, wide: number, seed: number, close: boolean) {
    this.#close = close;
    const cloth = sheets[0]!.grain === 'cloth';
    this.#low = cloth ? -1.9 : -1.2;
    const art = sheets.map((sheet, i) => {
      const locks = looseLocks(sheet, seed + 17 * i);
      return { sheet, locks, outlines: [outlineSheet(sheet, seed + 17 * i), ...locks.map((lock) => lockOutline(sheet, lock))] };
    });
    this.#outlines = art.flatMap(({ outlines }) => outlines);
    const all = this.#outlines.flat();
    const coily = sheets[0]!.grain === 'coily';
    this.#points = solidOf(cloth ? all : all.concat(flyaways(art.map(({ outlines }) => outlines[0]!), coily || sheets[0]!.grain === 'cropped', seed)), wide);
    const atRest = (outline: Outline) => seen(solidOf(outline, wide), upright);
    const resting = [...atRest(all)];
    const [xs, ys] = [0, 1].map((axis) => resting.filter((_, i) => i % 2 === axis)) as [number[], number[]];
    const bounds = { left: Math.min(...xs) - 0.25, right: Math.max(...xs) + 0.25, bottom: Math.min(...ys) - 0.25, top: Math.max(...ys) + 0.25 };
    this.#sheen = cloth || bounds.top < 1.9 || bounds.bottom > 1 ? undefined : tones.light;
    this.#ends = sheets.flatMap((sheet) => [0.86, 0.95].flatMap((t) => {
      const [[ax, ay], [bx, by]] = [sheetPoint(sheet, 0, t), sheetPoint(sheet, 1, t)];
      return sheet.loose && ay + by < -5 ? [[(ax + bx) / 2, (ay + by) / 2, Math.abs(bx - ax) / 2, sheet.loose * t * t] as const] : [];
    }));
    const widened: Project = (x, y, z) => ahead(x * wide, y, z);
    this.#makePlate = () => new Plate(makeCanvas, unit, turns, bounds, (pen, soft) => {
      pen.fillStyle = css(tones.base);
      pen.fillRect(-4, -5, 8, 9);
      // Where a turn brings more of the sides into sight they are in the shade.
      for (const x of [-1.7, 1.7]) soft.dab(x, 0.2, 0.8, 3, tones.deep, x < 0 ? 0.3 : 0.6);
      art.forEach(({ sheet, locks, outlines }, i) => {
        pen.beginPath();
        for (const outline of outlines) closedCurve(pen, atRest(outline));
        // What lies above shades what lies below.
        pen.strokeStyle = css(tones.deep, 0.13);
        for (const width of [0.26, 0.16, 0.08]) {
          pen.lineWidth = width;
          pen.stroke();
        }
        soft.through((on, brush) => paintSheet(on, brush, sheet, locks, tones, atRest, widened, seed + i));
      });
      // Hair that stands off shows the room where it has thinned out beside a turned cheek.
      if (!cloth) soften(pen, soft, makeCanvas, bounds, this.#outlines.map(atRest), tones, coily ? 0.9 * wide : wide, close);
      // Never narrowed: at the rim of a turned head strands go out of sight.
    }, close && !cloth, 1);
    // Points near the skin say how the picture lies, a few of many.
    this.#anchors = solidOf(all.filter((_, i) => (close ? all[(i & ~3) | 2]! > -0.5 : i % 16 < 4)), wide);
    // A knot has none: it is so far back that its strands stay where they are.
    this.#fit = this.#anchors.flat.length > 0 ? fitAffine(seen(this.#anchors, upright)) : () => [1, 0, 0, 1, 0, 0];
  }

  /** Fills it for what lies in the shade behind the neck: darkest there. */
  drawPlain(view: FaceView): void {
    const { pen, palette, soft } = view;
    this.#path(view, false);
    pen.fillStyle = css(mix(palette.hairDeep, palette.hair, 0.12));
    pen.fill();
    soft.dab(0, -0.6, 1.1, 0.8, [12, 8, 8], 0.8);
  }

  /** Shades what hanging hair lies on. */
  cast({ soft, frame }: FaceView): void {
    for (const [x, y, half, loose] of this.#ends) soft.dab(x + bendOf(frame) * loose + 0.05, y - 0.06, half + 0.2, 0.5, [18, 10, 12], 0.34);
  }

  /** Paints its picture before it is first drawn. */
  ready(pen: Pen): void {
    (this.#plate ??= this.#makePlate()).ready(pen);
  }

  draw(view: FaceView): void {
    const { soft, frame, turn } = view;
    this.#path(view);
    (this.#plate ??= this.#makePlate()).lay(view, this.#fit(seen(this.#anchors, turn, swayOf(frame))));
    // Light stays where it comes from while the head turns beneath it.
    if (this.#sheen) soft.dab(0.008 * frame.head.yaw - 0.45, 1.56, 0.6, 0.18, this.#sheen, 0.3);
  }

  #path({ pen, frame, turn, outline }: FaceView, hairs = true): void {
    const { yaw } = frame.head;
    const at = seen(this.#points, turn, swayOf(frame), { far: Math.sign(yaw), share: Math.min(1, Math.abs(yaw) / 8), outline, close: this.#close, low: this.#low });
    let i = 0;
    pen.beginPath();
    for (const { length } of this.#outlines) closedCurve(pen, at, i, (i += length / 2));
    for (; hairs && i < at.length; i += 6) {
      pen.moveTo(at[i]!, at[i + 1]!);
      pen.quadraticCurveTo(at[i + 2]!, at[i + 3]!, at[i + 4]!, at[i + 5]!);
    }
  }
}

/** How far the ends of hair stay behind a head that tilts: they lie on the shoulders, or hang. */
const bendOf = ({ head }: FaceView['frame']) => 1.3 * Math.sin((head.roll * Math.PI) / 180);
const swayOf = (frame: FaceView['frame']) => ({ x: 0, y: 0, ...frame.sway, bend: bendOf(frame) });

/** What the outline of a turned head does to hair beside it. */
interface Turned {
  /** The side that turns away, -1 the viewer's left; 0 neither. */
  readonly far: number;
  /** How much of the effect there is, 0 to 1. */
  readonly share: number;
  readonly outline: Float32Array;
  /** Whether hair lies close, so that nothing of it stands beyond the cheek. */
  readonly close: boolean;
  /** Where it hangs free of the cheek. */
  readonly low: number;
}

/** On the side that turns away hair lies behind the face: no gap opens before it, and a sideburn goes out of sight. */
function hide(x: number, y: number, rim: boolean, { far, share, outline, close, low }: Turned): number {
  if (far * x < 0.3 || (rim && !close)) return x;
  const some = share * Math.min(1, 3 * (far * x - 0.3), rim ? (0.5 - y) / 0.5 : (y - low) / 0.6, ((close ? 1.3 : 1.5) - y) / 0.3, 6 * (y + 1.7));
  return some > 0 ? x - far * some * Math.max(0, far * x - far * edgeAt(outline, far, y) + 0.05) : x;
}

/** Points as they lie in the head's space, on its rim or before it, and where they are seen, `x, y` each. */
interface Solid {
  readonly outline: Outline;
  readonly rim: Float32Array;
  readonly flat: Float32Array;
}

function solidOf(outline: Outline, wide: number): Solid {
  const rim = new Float32Array(outline.length * 1.25);
  for (let i = 0; i < outline.length; i += 4) {
    const [x, y, z] = [outline[i]! * wide, outline[i + 1]!, outline[i + 2]!];
    const deep = Math.max(0, Math.min(1, (-0.15 - z) / 0.35));
    rim.set([x, y, z, deep ? x * 0.85 : x, z + 0.66 * Math.min(1, Math.abs(x) / 0.8) * deep], i * 1.25);
  }
  return { outline, rim, flat: new Float32Array(outline.length / 2) };
}

function seen({ outline, rim, flat }: Solid, turn: Turn, sway?: ReturnType<typeof swayOf>, turned?: Turned): Float32Array {
  seenRim(turn, rim, flat);
  for (let x = 0, i = 0; sway && i < outline.length; x += 2, i += 4) {
    const y = x + 1;
    const loose = outline[i + 3]!;
    if (turned) flat[x] = hide(flat[x]!, flat[y]!, outline[i + 2]! < rimDepth, turned);
    flat[x]! += (sway.x + sway.bend * Math.max(0, Math.min(1, 0.3 - flat[y]! / 2))) * loose;
    flat[y]! += sway.y * loose;
  }
  return flat;
}
