import type { Canvas } from '@napi-rs/canvas';

/** Rounds every channel to steps of brightness of `step`, so that the picture packs well. Changes the picture itself. */
export function coarsen(sheet: Canvas, step: number): Canvas {
  const pen = sheet.getContext('2d');
  const picture = pen.getImageData(0, 0, sheet.width, sheet.height);
  for (let i = 0; i < picture.data.length; i += 1) if (i % 4 < 3) picture.data[i] = Math.min(255, Math.round(picture.data[i]! / step) * step);
  pen.putImageData(picture, 0, 0);
  return sheet;
}
