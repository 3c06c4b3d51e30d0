import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { FaceFrame } from '../../src/index.ts';
import { createPortrait, type Look, type PortraitOptions } from '../../src/portrait/index.ts';

/** One picture of a sheet. */
export interface Cell {
  readonly look: Look;
  readonly frame: FaceFrame;
  readonly ground?: PortraitOptions['ground'];
}

export interface SheetLayout {
  readonly columns: number;
  /** Pixels of a whole portrait. */
  readonly width: number;
  readonly height: number;
  /** The part of it that is kept, in shares of its size. @defaultValue all of it */
  readonly crop?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The face alone of a square portrait. */
export const faceOnly = { x: 0.27, y: 0.06, width: 0.46, height: 0.68 } as const;

/** Draws faces side by side, left to right and top to bottom. */
export function drawSheet(cells: readonly Cell[], { columns, width, height, crop = { x: 0, y: 0, width: 1, height: 1 } }: SheetLayout): Canvas {
  const cellWidth = Math.round(width * crop.width);
  const cellHeight = Math.round(height * crop.height);
  const sheet = createCanvas(columns * cellWidth, Math.ceil(cells.length / columns) * cellHeight);
  const pen = sheet.getContext('2d');
  const canvas = createCanvas(8, 8);
  let shown: Cell | undefined;
  let rig: ReturnType<typeof createPortrait> | undefined;
  cells.forEach((cell, i) => {
    if (!rig || cell.look !== shown?.look || cell.ground !== shown.ground) {
      rig?.dispose();
      rig = createPortrait(canvas as unknown as HTMLCanvasElement, cell.look, { ground: cell.ground });
      rig.resize(width, height, 1);
      shown = cell;
    }
    rig.draw(cell.frame);
    const x = (i % columns) * cellWidth;
    const y = Math.floor(i / columns) * cellHeight;
    pen.drawImage(canvas, Math.round(width * crop.x), Math.round(height * crop.y), cellWidth, cellHeight, x, y, cellWidth, cellHeight);
  });
  return sheet;
}
