import { seededRandom, type Random } from '../animator/random.ts';
import { css, mix, parseColour, toned, tune, type Rgb } from './colour.ts';
import type { Colour, Look } from './Look.ts';
import { SoftBrush, type Canvas, type MakeCanvas, type Pen } from './pen.ts';

/** Rows of the small picture whose enlargement makes the blur. */
const smallRows = 40;
/** Size of the grain's tile, pixels. */
const tile = 128;

/**
 * Paints a quiet room out of focus, with a vignette, over the whole of `canvas`. Done once for each
 * size: the room is painted very small and enlarged in steps, which blurs it without a filter. A fine grain hides the steps
 * of so slow a change of tone.
 */
export function paintBackground(canvas: Canvas, { room }: Look, ground: 'light' | 'dark', makeCanvas: MakeCanvas): void {
  const { width, height } = canvas;
  const random = seededRandom(Number.parseInt(room.wall.slice(1), 16));
  let from = makeCanvas(Math.max(1, Math.round((width / height) * smallRows)), smallRows);
  paintRoom(penOf(from), new SoftBrush(penOf(from), makeCanvas), from.width / smallRows / 2, tonesOf(room, ground === 'dark'), random);
  for (const rows of [120, 360]) {
    if (rows >= height) break;
    const next = makeCanvas(Math.round((width / height) * rows), rows);
    enlarge(penOf(next), from, next.width, next.height);
    from = next;
  }
  const pen = penOf(canvas);
  enlarge(pen, from, width, height);
  const vignette = pen.createRadialGradient(width / 2, height * 0.46, height * 0.35, width / 2, height * 0.5, Math.max(width, height) * 0.68);
  for (const at of [0, 1]) vignette.addColorStop(at, css([20, 16, 18], 0.24 * at));
  const grain = pen.createImageData(tile, tile);
  for (let i = 3; i < grain.data.length; i += 4) grain.data[i] = 8 * random();
  const sheet = makeCanvas(tile, tile);
  penOf(sheet).putImageData(grain, 0, 0);
  for (const style of [vignette, pen.createPattern(sheet, 'repeat')!]) {
    pen.fillStyle = style;
    pen.fillRect(0, 0, width, height);
  }
}

const penOf = (canvas: Canvas) => canvas.getContext('2d') as Pen;

function enlarge(pen: Pen, from: Canvas, width: number, height: number): void {
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(from, 0, 0, width, height);
}

/** Wall, furniture and light; in the evening the light stays the brightest of them. */
function tonesOf({ wall, deep, light }: Look['room'], dark: boolean): [Rgb, Rgb, Rgb] {
  const tone = (colour: Colour, saturation: number, lightness: number) => (dark ? tune(parseColour(colour), -5, saturation, lightness) : parseColour(colour));
  return [tone(wall, 0.8, 0.4), tone(deep, 0.8, 0.4), tone(light, 0.34, 0.56)];
}

/** Paints it in shares of its height from the middle of its upper edge, `reach` to either side. */
function paintRoom(pen: Pen, soft: SoftBrush, reach: number, [wall, deep, light]: readonly [Rgb, Rgb, Rgb], random: Random): void {
  pen.setTransform(smallRows, 0, 0, smallRows, reach * smallRows, 0);
  // What stands at the sides of a wide room comes in from the sides of a narrow one.
  const inward = 0.6 * Math.max(0, 0.89 - reach);
  const box = (x: number, y: number, w: number, tall: number, colour: Rgb, alpha = 1) => {
    pen.fillStyle = css(colour, alpha);
    pen.fillRect(x - Math.sign(x) * inward, y, w, tall);
  };
  pen.fillStyle = toned(pen.createLinearGradient(-reach, 0, reach * 0.7, 1), mix(wall, light, 0.4), wall, mix(wall, deep, 0.6));
  pen.fillRect(-reach, 0, 2 * reach, 1);
  // A window on the left, and its curtain.
  soft.dab(inward - 0.6, 0.3, 0.75, 0.75, light, 0.8);
  const glass = mix(light, [255, 255, 255], 0.5);
  for (const x of [-1.3, -1.06, -0.82]) for (const y of [-0.1, 0.27]) box(x, y, 0.21, 0.34, glass);
  box(-1.3, 0.62, 0.76, 0.03, mix(wall, light, 0.6));
  for (let x = -0.64; x < -0.42; x += 0.04) box(x, -0.1, 0.05, 0.98, mix(wall, random() < 0.5 ? deep : light, 0.35), 0.8);
  // Shelves with books on the right, before a picture or beside it.
  const hung = 0.43 + 0.08 * random();
  box(hung, 0.13, 0.2, 0.27, mix(deep, wall, 0.4));
  box(hung + 0.02, 0.15, 0.16, 0.23, mix(wall, light, 0.6));
  const edge = random() < 0.4 ? 0.42 : hung + 0.27;
  box(edge, 0.04, 1, 1, mix(deep, wall, 0.35));
  for (let row = 0.3; row < 1; row += 0.22 + 0.06 * random()) {
    for (let x = edge + 0.03; x < 1.2; ) {
      const wide = 0.025 + 0.04 * random();
      const tall = 0.1 + 0.07 * random();
      if (random() < 0.75) box(x, row - tall, wide, tall, tune(mix(deep, light, 0.6 * random()), 60 * (random() - 0.5), 1, 1), 0.8);
      x += wide + 0.006;
    }
    box(edge, row, 1, 0.02, mix(deep, light, 0.3));
  }
  // A plant, low on the left.
  const tall = 0.1 + 0.09 * random();
  for (let angle = -1.1; angle < 1.2; angle += 0.3) {
    pen.fillStyle = css(mix(deep, [84 + 40 * random(), 122, 84], 0.6), 0.75);
    const long = tall + 0.07 * random();
    pen.beginPath();
    pen.ellipse(inward - 0.7 + long * Math.sin(angle), 0.92 - long * Math.cos(angle), 0.03, long, angle, 0, 7);
    pen.fill();
  }
  soft.dab(0, 1, 0.95, 0.36, deep, 0.4);
  // Where the window's light falls on the wall.
  pen.transform(1, 0.2, 0.17, 1, 0, 0);
  for (const x of [-0.3, 0]) box(x, 0.1, 0.27, 0.5, glass, 0.1);
}
