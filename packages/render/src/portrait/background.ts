import { css, mix, parseColour, toned, tune } from './colour.ts';
import type { Colour, Look } from './Look.ts';
import { SoftBrush, type Canvas, type MakeCanvas, type Pen } from './pen.ts';

/** Rows of the small picture whose enlargement makes the blur. */
const smallRows = 30;

/**
 * Paints a quiet room out of focus, with a vignette, over the whole of `canvas`. Done once for each
 * size: the room is painted very small and enlarged in steps, which blurs it without a filter.
 */
export function paintBackground(canvas: Canvas, { room }: Look, ground: 'light' | 'dark', makeCanvas: MakeCanvas): void {
  const { width, height } = canvas;
  const small = makeCanvas(Math.max(1, Math.round((width / height) * smallRows)), smallRows);
  paintRoom(penOf(small), new SoftBrush(penOf(small), makeCanvas), small.width, small.height, ground === 'dark' ? darkened(room) : room);
  let from = small;
  for (const rows of [90, 270]) {
    if (rows >= height) break;
    const next = makeCanvas(Math.round((width / height) * rows), rows);
    enlarge(penOf(next), from, next.width, next.height);
    from = next;
  }
  const pen = penOf(canvas);
  enlarge(pen, from, width, height);
  const vignette = pen.createRadialGradient(width / 2, height * 0.46, height * 0.35, width / 2, height * 0.5, Math.max(width, height) * 0.68);
  vignette.addColorStop(0, css([20, 16, 18], 0));
  vignette.addColorStop(1, css([20, 16, 18], 0.26));
  pen.fillStyle = vignette;
  pen.fillRect(0, 0, width, height);
}

const penOf = (canvas: Canvas) => canvas.getContext('2d') as Pen;

function enlarge(pen: Pen, from: Canvas, width: number, height: number): void {
  pen.imageSmoothingEnabled = true;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(from, 0, 0, width, height);
}

function paintRoom(pen: Pen, soft: SoftBrush, width: number, height: number, room: Look['room']): void {
  const wall = parseColour(room.wall);
  const deep = parseColour(room.deep);
  const light = parseColour(room.light);
  const h = height;
  const middle = width / 2;
  const box = (x: number, y: number, w: number, tall: number, colour: Parameters<typeof css>[0], alpha = 1) => {
    pen.fillStyle = css(colour, alpha);
    pen.fillRect(middle + x * h, y * h, w * h, tall * h);
  };
  pen.fillStyle = toned(pen.createLinearGradient(0, 0, width * 0.6, h), mix(wall, light, 0.3), wall, mix(wall, deep, 0.5));
  pen.fillRect(0, 0, width, h);
  // A window on the left and its light on the wall.
  soft.dab(middle - 0.62 * h, h * 0.3, 0.6 * h, 0.75 * h, light, 0.8);
  const glass = mix(light, [255, 255, 255], 0.45);
  box(-0.93, 0, 0.2, 0.55, glass);
  box(-0.7, 0, 0.13, 0.55, glass);
  box(-0.96, 0.55, 0.44, 0.03, mix(wall, light, 0.2));
  // Shelves with things on them on the right.
  box(0.52, 0.06, 0.5, 1, mix(deep, wall, 0.3));
  for (const [x, y, w, tall, share] of [
    [0.58, 0.14, 0.08, 0.16, 0.55], [0.7, 0.18, 0.14, 0.12, 0.3], [0.58, 0.42, 0.14, 0.12, 0.25], [0.77, 0.38, 0.06, 0.16, 0.65], [0.62, 0.68, 0.18, 0.14, 0.4],
  ] as const) box(x, y, w, tall, mix(mix(deep, light, share), wall, 0.2));
  for (const y of [0.3, 0.54, 0.82]) box(0.52, y, 0.5, 0.022, mix(deep, light, 0.34));
  // A plant, low on the left.
  const leaf = mix(deep, [70, 102, 74], 0.7);
  for (const [x, y, rx, ry, angle] of [[-0.74, 0.74, 0.07, 0.2, 0.45], [-0.66, 0.7, 0.06, 0.22, -0.1], [-0.82, 0.8, 0.07, 0.17, 0.9], [-0.58, 0.78, 0.06, 0.18, -0.6]] as const) {
    pen.fillStyle = css(leaf, 0.62);
    pen.beginPath();
    pen.ellipse(middle + x * h, y * h, rx * h * 0.7, ry * h * 0.7, -angle, 0, 2 * Math.PI);
    pen.fill();
  }
  soft.dab(middle, h, h * 0.9, h * 0.4, deep, 0.35);
}

/** The same room in the evening: its lamp stays the brightest thing in it. */
function darkened({ wall, deep, light }: Look['room']): Look['room'] {
  const dim = (colour: Colour, hue: number, saturation: number, lightness: number): Colour => {
    const [r, g, b] = tune(parseColour(colour), hue, saturation, lightness).map((part) => Math.round(part).toString(16).padStart(2, '0')) as [string, string, string];
    return `#${r}${g}${b}`;
  };
  return { wall: dim(wall, -6, 0.8, 0.4), deep: dim(deep, -6, 0.8, 0.42), light: dim(light, -4, 0.34, 0.56) };
}
