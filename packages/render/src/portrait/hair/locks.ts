import { css, type Rgb } from '../colour.ts';
import type { FaceView } from '../FaceView.ts';

/** A lock of hair in the head's space: root, bend and tip as `x, y, z`, and how wide its root is. */
export interface Lock {
  readonly root: readonly [number, number, number];
  readonly bend: readonly [number, number, number];
  readonly tip: readonly [number, number, number];
  readonly width: number;
}

/** Fills locks as leaves that narrow to their tips, all in one colour. */
export function fillLocks({ pen, project }: FaceView, locks: readonly Lock[], colour: Rgb, alpha: number): void {
  pen.fillStyle = css(colour, alpha);
  pen.beginPath();
  for (const { root, bend, tip, width } of locks) {
    const [rx, ry] = project(...root);
    const [bx, by] = project(...bend);
    const [tx, ty] = project(...tip);
    const length = Math.hypot(tx - rx, ty - ry) || 1;
    const nx = (-(ty - ry) / length) * width * 0.5;
    const ny = ((tx - rx) / length) * width * 0.5;
    pen.moveTo(rx - nx * 0.4, ry - ny * 0.4);
    pen.quadraticCurveTo(bx - nx, by - ny, tx, ty);
    pen.quadraticCurveTo(bx + nx, by + ny, rx + nx * 0.4, ry + ny * 0.4);
    pen.closePath();
  }
  pen.fill();
}
