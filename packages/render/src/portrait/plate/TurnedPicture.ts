import type { Canvas, MakeCanvas, Pen } from '../pen.ts';
import type { PlateBox } from './Plate.ts';

/** A turn without its place: `x' = a x + c y`, `y' = b x + d y`. */
type Turn = readonly [a: number, b: number, c: number, d: number];

/** A picture as it lies at a turn. `done` counts its painted bands. */
interface Turned {
  turn: Turn;
  readonly picture: Canvas;
  done: number;
  /** Made when it is first asked for, and anew once the picture has changed. */
  pattern?: CanvasPattern | undefined;
}

/** A turned picture is painted in this many bands, one a frame, so that no single frame pays for all of it. */
const bands = 6;
/**
 * A picture kept as it lies at some turn of the head, to be copied to whole pixels: that costs a tenth of turning it in
 * every frame. As the head turns on, the next one is painted beside it, band by band, and then takes its place.
 */
export class TurnedPicture {
  readonly #source: Canvas;
  readonly #rx: number;
  readonly #ry: number;
  readonly #slack: number;
  #shown: Turned;
  #other: Turned;

  /** `slack` is how many device pixels anything may lie off where it should before the next one is begun. */
  constructor(makeCanvas: MakeCanvas, source: Canvas, box: PlateBox, slack: number) {
    this.#source = source;
    this.#rx = (box.right - box.left) / 2;
    this.#ry = (box.top - box.bottom) / 2;
    this.#slack = slack;
    const { width, height } = source;
    // Room for a head that comes nearer and leans 12° to a side; even, so that the middle is a whole pixel.
    const even = (along: number, across: number) => 2 * Math.ceil(0.58 * along + 0.13 * across);
    const make = (): Turned => ({ turn: [0, 0, 0, 0], picture: makeCanvas(even(width, height), even(height, width)), done: bands });
    this.#shown = make();
    this.#other = make();
  }

  /** The picture for this turn or one near it, its middle at the middle of the canvas. */
  at(pen: Pen, turn: Turn): Turned {
    const off = this.#off(turn);
    if (off > 2.5 * this.#slack) {
      this.#shown.turn = turn;
      this.#paint(this.#shown, 0, 1);
      this.#other.done = bands;
    } else {
      const next = this.#other;
      if (next.done === bands && off > this.#slack) {
        next.turn = turn;
        next.done = 0;
      }
      if (next.done < bands) this.#carryOn(pen, next);
    }
    return this.#shown;
  }

  #carryOn(pen: Pen, next: Turned): void {
    this.#paint(next, next.done / bands, (next.done + 1) / bands);
    next.done += 1;
    if (next.done < bands) {
      // Canvases paint when they are read. Out of sight, this has the band painted now and not with the last.
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.drawImage(next.picture, -2, -2, 1, 1);
      return;
    }
    this.#other = this.#shown;
    this.#shown = next;
  }

  /** How far, in device pixels, the farthest point lies off in the picture that is shown. */
  #off(turn: Turn): number {
    const [a, b, c, d] = turn.map((value, i) => Math.abs(value - this.#shown.turn[i]!)) as [number, number, number, number];
    return Math.max(a * this.#rx + c * this.#ry, b * this.#rx + d * this.#ry);
  }

  #paint(turned: Turned, from: number, to: number): void {
    const { picture, turn } = turned;
    turned.pattern = undefined;
    const { width, height } = picture;
    const pen = picture.getContext('2d') as Pen;
    const top = Math.round(height * from);
    const tall = Math.round(height * to) - top;
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, top, width, tall);
    pen.beginPath();
    pen.rect(0, top, width, tall);
    pen.clip();
    pen.setTransform(...turn, width / 2, height / 2);
    pen.drawImage(this.#source, -this.#rx, -this.#ry, 2 * this.#rx, 2 * this.#ry);
    pen.restore();
  }
}
