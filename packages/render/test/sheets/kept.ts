import type { Canvas } from '@napi-rs/canvas';
import { resolve } from 'node:path';
import { defaultLooks, type LookId } from '../../src/portrait/index.ts';
import { drawSheet, faceOnly } from './drawSheet.ts';
import { keptFaces } from './faces.ts';

/** Where the pictures of each look are kept. */
export const keptFolder = resolve(import.meta.dirname, 'kept');
export const keptColumns = 5;
/** Small, so that fourteen sheets stay light; large enough that an eyelid is three pixels. */
const layout = { columns: keptColumns, width: 144, height: 144, crop: faceOnly } as const;
export const cellSize = { width: Math.round(layout.width * faceOnly.width), height: Math.round(layout.height * faceOnly.height) };
/** Steps of brightness of a channel in a kept picture: fewer, so that it packs well. */
const coarse = 9;

/** The sheet of one look as it is drawn now, in the kept pictures' steps of brightness. */
export function drawKept(id: LookId): Canvas {
  const sheet = drawSheet(keptFaces.map(([, frame]) => ({ look: defaultLooks[id], frame })), layout);
  const pen = sheet.getContext('2d');
  const picture = pen.getImageData(0, 0, sheet.width, sheet.height);
  for (let i = 0; i < picture.data.length; i += 1) if (i % 4 < 3) picture.data[i] = Math.min(255, Math.round(picture.data[i]! / coarse) * coarse);
  pen.putImageData(picture, 0, 0);
  return sheet;
}
