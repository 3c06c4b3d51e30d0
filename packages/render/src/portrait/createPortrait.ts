import { coefficientNames } from '../coefficients/coefficientNames.ts';
import { restingFrame, type FaceFrame } from '../coefficients/FaceFrame.ts';
import type { Rig } from '../rig/Rig.ts';
import { paintBackground } from './background.ts';
import { drawPerson, type PortraitPart } from './drawPerson.ts';
import { viewFace, type FixedView } from './FaceView.ts';
import { heldBy } from './landmarksOf.ts';
import type { Look } from './Look.ts';
import { makeParts, type Parts } from './makeParts.ts';
import { paletteOf } from './palette.ts';
import { Turns } from './plate/Turns.ts';
import { SoftBrush, type Canvas, type MakeCanvas, type Pen } from './pen.ts';
import { ageingOf, styleFace } from './styleLandmarks.ts';

/** How the picture is composed, in shares of its height. */
const composition = { unit: 0.155, eyeLine: 0.42, narrowest: 4.3 } as const;
/** How far below the upper edge the eyes are at most, inter-pupillary distances: a tall picture shows more of the chest, not of the ceiling. */
const headroom = 3.3;
/** Device pixels beyond this show no difference and cost time. */
const mostPixels = 2;
/** The first picture of one that is prepared gradually has so many times fewer pixels in a row. */
const coarseness = 3;

export interface PortraitOptions {
  /** How bright the room is. @defaultValue 'light' */
  readonly ground?: 'light' | 'dark';
  /** Told after each part of a frame is drawn, for measuring. */
  readonly onPart?: (part: PortraitPart) => void;
  /**
   * Prepares a size over a dozen frames, a part in each, so that no frame waits for it: a coarse picture is there at once,
   * and what was there before stays while another size is prepared; the canvas has the size of what it shows. @defaultValue false
   */
  readonly gradual?: boolean;
}

/** What is painted once for a size. */
type Painted = readonly [FixedView, room: Canvas, Parts, unit: number];

/**
 * Draws a persona on a canvas: head and shoulders in a quiet room, in one 2D context, crisp at any
 * pixel ratio. Draws nothing before `resize` and never leaves it empty after. What does not move is painted once for each
 * size and kept.
 */
export function createPortrait(canvas: Canvas, look: Look, { ground = 'light', onPart = () => {}, gradual = false }: PortraitOptions = {}): Rig {
  const pen = canvas.getContext('2d', { alpha: false }) as Pen | null;
  let makeCanvas: MakeCanvas = layer.bind(undefined, canvas);
  const styled = styleFace(look);
  const still = { look, palette: paletteOf(look), styled, wide: styled.rest[48]! / 1.152, ageing: ageingOf(look) };
  const turns = new Turns();
  let last = restingFrame();
  let painted: Painted | undefined;
  /** What is being prepared, and its size. */
  let coming: Generator<undefined, Painted> | undefined;
  let wanted: readonly [width: number, height: number] = [0, 0];

  const draw = (frame: FaceFrame) => {
    last = frame;
    if (!pen) return;
    if (coming) advance(coming);
    if (!painted) return;
    const [fixed, room, parts, unit] = painted;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.globalAlpha = 1;
    turns.begin();
    pen.imageSmoothingEnabled = false;
    pen.drawImage(room, 0, 0);
    onPart('room');
    drawPerson(viewFace({ ...frame, head: heldBy(look, frame.head) }, fixed), parts, [unit, 0, 0, -unit, canvas.width / 2, Math.min(canvas.height * composition.eyeLine, unit * headroom)], onPart);
  };
  const advance = (work: Generator<undefined, Painted>) => {
    const { done, value } = work.next();
    if (!done) return;
    if (work === coming) coming = undefined;
    painted = value;
    const [, { width, height }] = value;
    [canvas.width, canvas.height] = [width, height];
  };
  const paint = (width: number, height: number) => {
    painted = undefined;
    const work = prepare(width, height, false);
    while (pen && !painted) advance(work);
    // A canvas that was sized or restored is empty, and the next frame may be a while away.
    draw(last);
  };
  function* prepare(width: number, height: number, ahead: boolean): Generator<undefined, Painted> {
    const fixed: FixedView = { ...still, pen: pen!, soft: new SoftBrush(pen!, makeCanvas) };
    const room = makeCanvas(width, height);
    // Without alpha it is copied, not blended: the whole of it in less time than the part that the person covered.
    room.getContext('2d', { alpha: false });
    paintBackground(room, look, ground, makeCanvas);
    yield;
    const unit = Math.min(height * composition.unit, width / composition.narrowest);
    return [fixed, room, yield* makeParts(fixed, makeCanvas, turns, unit, height, ahead), unit];
  }
  // A browser that lost its drawing memory has lost what was kept, too.
  const repaint = () => {
    makeCanvas = layer.bind(undefined, canvas);
    if (coming) coming = prepare(...wanted, true);
    if (painted) paint(canvas.width, canvas.height);
  };
  canvas.addEventListener?.('contextrestored', repaint);

  return {
    // Displacements along the line of sight show only by perspective, but they show.
    declared: new Set(coefficientNames),
    resize(cssWidth, cssHeight, pixelRatio) {
      const ratio = Math.min(mostPixels, Math.max(0.5, pixelRatio));
      const width = Math.round(cssWidth * ratio);
      const height = Math.round(cssHeight * ratio);
      coming = undefined;
      if (!(width > 0 && height > 0)) painted = undefined;
      else if (!gradual) paint(width, height);
      else {
        if (!painted) paint(Math.ceil(width / coarseness), Math.ceil(height / coarseness));
        wanted = [width, height];
        coming = prepare(...wanted, true);
      }
    },
    draw,
    dispose() {
      painted = coming = undefined;
      canvas.removeEventListener?.('contextrestored', repaint);
    },
  };
}

/** A canvas of the same kind, for what is painted once. In Node, outside any document, a canvas's own kind makes another. */
function layer(like: Canvas, width: number, height: number): Canvas {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height);
  const made = 'cloneNode' in like ? (like.cloneNode() as HTMLCanvasElement) : new (like.constructor as new (width: number, height: number) => OffscreenCanvas)(width, height);
  made.width = width;
  made.height = height;
  return made;
}
