import { css } from '../colour.ts';
import { closedCurve, paintPicture, type MakeCanvas, type Pen, type SoftBrush } from '../pen.ts';
import type { PlateBox } from '../plate/Plate.ts';
import type { HairTones } from './paintSheet.ts';

/** Pixels of the mask to an inter-pupillary distance: so few that it is soft when it is stretched. */
const coarse = 26;

/**
 * Lets painted hair begin gradually: light comes through at its rim, upper left first, and what lies `close` thins out to the skin
 * along the face and down the sideburns. `outlines` are its edges as they are seen at rest.
 */
export function soften(pen: Pen, soft: SoftBrush, makeCanvas: MakeCanvas, { left, right, bottom, top }: PlateBox, outlines: readonly ArrayLike<number>[], tones: HairTones, wide: number, close: boolean): void {
  const [width, height] = [right - left, top - bottom];
  const trace = (on: Pen) => {
    on.beginPath();
    for (const outline of outlines) closedCurve(on, outline);
  };
  // Everything but the hair.
  const mask = paintPicture(makeCanvas, width * coarse, height * coarse, [coarse, 0, 0, coarse, -left * coarse, -bottom * coarse], (on) => {
    on.fillStyle = css(tones.light);
    on.fillRect(left, bottom, width, height);
    on.globalCompositeOperation = 'destination-out';
    trace(on);
    on.fill();
  });
  pen.imageSmoothingEnabled = true;
  pen.save();
  trace(pen);
  const lay = (x: number, y: number) => pen.drawImage(mask, left + x, bottom + y, width, height);
  pen.clip();
  pen.globalAlpha = 0.16;
  for (const off of [0.02, 0.04, 0.08]) lay(off, -off);
  pen.restore();
  // Hair that hangs stands off the face, and what is beneath is not always skin.
  if (!close) return;
  pen.save();
  pen.globalCompositeOperation = 'destination-out';
  for (const x of [-1.08, 1.08]) soft.dab(x * wide, -0.32, 0.3, 0.4, tones.deep, 1);
  pen.beginPath();
  pen.ellipse(0, 0, 1.03 * wide, 1.45, 0, 0, 7);
  pen.clip();
  pen.globalAlpha = 0.16;
  for (let i = 1; i < 22; i += 1) lay(0.005 * i * Math.cos(i * 2.4), 0.005 * i * Math.sin(i * 2.4));
  pen.restore();
}
