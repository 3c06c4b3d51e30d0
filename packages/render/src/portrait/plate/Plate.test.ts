import { createCanvas } from '@napi-rs/canvas';
import { beforeEach, describe, expect, it } from 'vitest';
import { SoftBrush, type Canvas, type Pen } from '../pen.ts';
import { Plate } from './Plate.ts';
import { Turns } from './Turns.ts';

const unit = 60;
const box = { left: -1.5, right: 1.5, bottom: -2, top: 2 };
let made = 0;
const makeCanvas = (width: number, height: number) => {
  made += 1;
  return createCanvas(width, height) as unknown as Canvas;
};

/** A black plate with a white cross on it. */
const cross = (turns: Turns, slack?: number) =>
  new Plate(makeCanvas, unit, turns, box, (pen) => {
    pen.fillStyle = '#000';
    pen.fillRect(-3, -3, 6, 6);
    pen.fillStyle = '#fff';
    pen.fillRect(-1, -0.1, 2, 0.2);
    pen.fillRect(-0.1, -1, 0.2, 2);
  }, false, slack);

const canvas = createCanvas(400, 400);
const pen = canvas.getContext('2d') as unknown as Pen;
const soft = new SoftBrush(pen, makeCanvas);

/** Fills a disc of a head that leans by so many degrees. */
function lay(plate: Plate, lean: number, across = 1): void {
  const [cos, sin] = [Math.cos((lean * Math.PI) / 180), Math.sin((lean * Math.PI) / 180)];
  soft.lieAt([unit * cos, unit * sin, unit * sin, -unit * cos, 200, 200]);
  pen.beginPath();
  pen.arc(0, 0, 1.4, 0, 2 * Math.PI);
  plate.lay({ pen, soft }, [across, 0, 0, 1, 0, 0]);
}
const brightness = (x: number, y: number) => pen.getImageData(Math.round(x), Math.round(y), 1, 1).data[1]!;

describe('Plate.lay', () => {
  beforeEach(() => {
    made = 0;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, 400, 400);
  });

  it('lays the picture where the path is, leant and narrowed as the pen says', () => {
    const turns = new Turns();
    const plate = cross(turns);
    for (const lean of [-11, -3, 0, 4, 8]) {
      for (const across of [1, 0.9]) {
        turns.begin();
        lay(plate, lean, across);
        const [cos, sin] = [Math.cos((lean * Math.PI) / 180), Math.sin((lean * Math.PI) / 180)];
        // The tips of the cross, a little inside, and what is beside them.
        for (const [x, y] of [[0.92 * across, 0], [-0.92 * across, 0], [0, 0.92], [0, -0.92]] as const) {
          const [px, py] = [200 + unit * (cos * x + sin * y), 200 + unit * (sin * x - cos * y)];
          expect(brightness(px, py), `a tip at ${lean}°`).toBe(255);
          expect(brightness(px + 0.2 * unit * Math.sign(y || 0), py + 0.2 * unit * Math.sign(x)), `beside it at ${lean}°`).toBe(0);
        }
      }
    }
  });

  it('is not narrowed within its slack, but widened whatever that is', () => {
    for (const [slack, across, at, tip] of [[0.016, 0.9, 0.96, 0], [1, 0.9, 0.96, 255], [1, 1.1, 1.05, 255]] as const) {
      lay(cross(new Turns(), slack), 0, across);
      expect(brightness(200 + at * unit, 200), `${across} with a slack of ${slack}`).toBe(tip);
    }
  });

  it('has no holes where the path reaches beyond the picture', () => {
    const plate = new Plate(makeCanvas, unit, new Turns(), box, (own) => {
      own.fillStyle = '#fff';
      own.fillRect(-3, -3, 6, 6);
    });
    soft.lieAt([unit * 0.97, unit * 0.24, unit * 0.24, -unit * 0.97, 200, 200]);
    pen.beginPath();
    pen.arc(0, 0, 2.6, 0, 2 * Math.PI);
    plate.lay({ pen, soft }, [1, 0, 0, 1, 0, 0]);
    for (let angle = 0; angle < 360; angle += 5) expect(brightness(200 + 2.5 * unit * Math.cos(angle), 200 + 2.5 * unit * Math.sin(angle)), `at ${angle}`).toBe(255);
  });

  it('shows what is beneath where it is clear, leant or not, and its ground beyond its edges', () => {
    const plate = new Plate(makeCanvas, unit, new Turns(), box, (own) => {
      own.fillStyle = '#fff';
      own.fillRect(-3, -3, 6, 6);
      own.clearRect(-0.5, -0.5, 1, 1);
    }, true);
    for (const lean of [0, 9]) {
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.fillStyle = '#050';
      pen.fillRect(0, 0, 400, 400);
      lay(plate, lean);
      expect(brightness(200, 200), `at ${lean}°`).toBe(0x55);
      expect(brightness(200, 200 + unit), `at ${lean}°`).toBe(255);
    }
  });

  it('paints nothing anew while the head turns or has leant so before', () => {
    const turns = new Turns();
    const plate = cross(turns);
    for (let lean = -4; lean <= 4; lean += 0.25) {
      turns.begin();
      lay(plate, lean);
    }
    const after = made;
    for (let i = 0; i < 50; i += 1) {
      turns.begin();
      lay(plate, 0, 1 - i / 200);
    }
    lay(plate, 0.3);
    expect(made).toBe(after);
  });

  it('paints one leant picture a frame for all plates, and shows the nearest until then', () => {
    const turns = new Turns();
    const plates = [cross(turns), cross(turns), cross(turns)];
    for (const plate of plates) lay(plate, 0);
    // A tilt of 30° a second at 60 frames.
    for (let lean = 0; lean < 8; lean += 30 / 60) {
      turns.begin();
      const before = made;
      for (const plate of plates) lay(plate, lean);
      expect(made - before).toBeLessThanOrEqual(1);
    }
  });

  it('paints at once after a jump', () => {
    const turns = new Turns();
    const plate = cross(turns);
    lay(plate, 0);
    const before = made;
    lay(plate, 12);
    expect(made).toBe(before + 1);
  });
});
