import { seededRandom, type Random } from '../animator/random.ts';
import { css, fading, mix, parseColour, toned, tune, type Rgb } from './colour.ts';
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
  paintRoom(penOf(from), new SoftBrush(penOf(from), makeCanvas), from.width / smallRows / 2, tonesOf(room, ground === 'dark'), room.kind, random);
  for (const rows of [Math.ceil(height / 4), height]) {
    const next = rows === height ? canvas : makeCanvas(Math.round((width / height) * rows), rows);
    penOf(next).imageSmoothingQuality = 'high';
    penOf(next).drawImage(from, 0, 0, next.width, next.height);
    from = next;
  }
  const pen = penOf(canvas);
  const vignette = fading(pen.createRadialGradient(width / 2, height * 0.5, Math.max(width, height) * 0.68, width / 2, height * 0.46, height * 0.35), [20, 16, 18], 0.24);
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

/** Wall, furniture and light; in the evening it is blue outside. */
function tonesOf({ wall, deep, light }: Look['room'], dark: boolean): [Rgb, Rgb, Rgb] {
  const tone = (colour: Colour) => tune(parseColour(colour), 0, 1.15, dark ? 0.4 : 1);
  return [tone(wall), tone(deep), dark ? mix(tone(light), [60, 90, 144], 0.7) : tone(light)];
}

/** Paints it in shares of its height from the middle of its upper edge, `reach` to either side. */
function paintRoom(pen: Pen, soft: SoftBrush, reach: number, [wall, deep, light]: readonly [Rgb, Rgb, Rgb], kind: Look['room']['kind'], random: Random): void {
  const gallery = kind === 'gallery';
  const parlour = kind === 'parlour';
  pen.setTransform(kind === 'evening' ? -smallRows : smallRows, 0, 0, smallRows, reach * smallRows, 0);
  // What stands at the sides of a wide room comes in from the sides of a narrow one.
  const inwards = (x: number) => x * Math.min(1, 0.2 + 0.9 * reach);
  const box = (x: number, y: number, w: number, tall: number, colour: Rgb, alpha = 1) => {
    pen.fillStyle = css(colour, alpha);
    pen.fillRect(inwards(x), y, w, tall);
  };
  const oval = (x: number, y: number, w: number, tall: number, colour: Rgb, angle = 0) => {
    pen.fillStyle = css(colour, 0.8);
    pen.beginPath();
    pen.ellipse(inwards(x), y, w, tall, angle, 0, 7);
    pen.fill();
  };
  const warm = mix(deep, [236, 150, 74], 0.6);
  const glass = mix(light, [255, 255, 255], 0.3);
  pen.fillStyle = toned(pen.createLinearGradient(-reach, 0, reach * 0.7, 1), mix(wall, light, 0.4), wall, mix(wall, deep, 0.6));
  pen.fillRect(-reach, 0, 2 * reach, 1);
  if (!gallery) {
    // A window, and its curtain.
    soft.dab(inwards(-0.6), 0.3, 0.75, 0.75, light, 0.8);
    for (const x of [-1.3, -1.06, -0.82]) for (const y of [-0.1, 0.27]) box(x, y, 0.21, 0.34, glass);
    box(-1.3, 0.62, 0.76, 0.03, mix(wall, light, 0.6));
    for (let x = parlour ? -0.8 : -0.64; x < -0.44; x += 0.04) box(x, -0.1, 0.05, 1.1, mix(deep, light, random()), 0.4);
  }
  if (gallery || parlour) {
    // A picture on a bare wall.
    const x = gallery ? -0.86 : 0.44;
    box(x - 0.02, 0.08, 0.42, 0.4, deep, 0.7);
    box(x, 0.1, 0.38, 0.36, mix(wall, light, 0.7));
    // A sun over bands of land.
    oval(x + 0.08 + 0.2 * random(), 0.2, 0.05, 0.05, warm);
    for (let y = 0.24; y < 0.4; y += 0.04 + 0.06 * random()) box(x, y, 0.38, 0.46 - y, mix(wall, deep, random()), 0.8);
  } else {
    // Shelves with books.
    const edge = 0.42 + 0.25 * random();
    box(edge, 0.04, 1, 1, deep, 0.65);
    for (let row = 0.3; row < 1; row += 0.24) {
      for (let x = edge + 0.03; x < 1.2; x += 0.05) {
        const tall = 0.17 * random();
        if (tall > 0.06) box(x, row - tall, 0.03 + 0.02 * random(), tall, random() < 0.2 ? warm : mix(deep, light, 0.6 * random()), 0.8);
      }
      box(edge, row, 1, 0.02, mix(deep, light, 0.3));
    }
  }
  if (parlour) for (const x of [0.3, 0.75]) oval(x, 1, 0.5, 0.28, mix(deep, warm, 0.3));
  else {
    // A plant in its pot, taller or lower, nearer or farther.
    const [at, size] = [-0.82 + 0.24 * random(), 0.7 + 0.6 * random()];
    for (let angle = -1.1; angle < 1.2; angle += 0.3) {
      const long = size * (0.12 + 0.08 * random());
      oval(at + long * Math.sin(angle), 0.86 - long * Math.cos(angle), 0.03, long, mix(deep, [84, 122, 84], 0.4 + 0.4 * random()), angle);
    }
    box(at - 0.07, 0.84, 0.14, 0.2, mix(warm, deep, random()));
  }
  if (kind) {
    // A lamp that is lit.
    const x = parlour ? -0.58 : 0.62;
    soft.dab(inwards(x), 0.5, 0.5, 0.5, [255, 206, 140], 0.5);
    box(x - 0.01, 0.5, 0.02, 0.5, deep);
    box(x - 0.09, 0.4, 0.18, 0.15, [255, 222, 170]);
  }
  soft.dab(0, 1, 0.95, 0.36, deep, 0.4);
}
