import type { Canvas } from '@napi-rs/canvas';
import { resolve } from 'node:path';
import { defaultLooks, type LookId } from '../../src/portrait/index.ts';
import { coarsen } from './coarsen.ts';
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
  return coarsen(sheet, coarse);
}
