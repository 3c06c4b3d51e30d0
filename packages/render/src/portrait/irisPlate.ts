import { css, mix, toned } from './colour.ts';
import type { FixedView } from './FaceView.ts';
import type { MakeCanvas, Pen } from './pen.ts';

const irisRadius = 0.14;
/** Half of the picture, inter-pupillary distances: an eye that looks to its corner still shows no end of it. */
const half = { x: 0.44, y: 0.3 } as const;

/** Fills the pen's path with an eyeball whose pupil is at `x, y`. */
export type FillBall = (pen: Pen, x: number, y: number) => void;

/** Paints an eyeball once. `unit` is device pixels to an inter-pupillary distance. */
export function keepBall(view: FixedView, makeCanvas: MakeCanvas, unit: number): FillBall {
  const picture = makeCanvas(Math.ceil(2 * half.x * unit), Math.ceil(2 * half.y * unit));
  const own = picture.getContext('2d') as Pen;
  own.setTransform(unit, 0, 0, -unit, half.x * unit, half.y * unit);
  paintBall(own, view);
  const pattern = own.createPattern(picture, 'repeat')!;
  return (pen, x, y) => {
    pen.save();
    pen.transform(1 / unit, 0, 0, -1 / unit, x - half.x, y + half.y);
    // Between pixels, too: an eye that moves by less than one must be seen to.
    pen.imageSmoothingEnabled = true;
    pen.fillStyle = pattern;
    pen.fill();
    pen.restore();
  };
}

/** White that turns into shade, and an iris: fibres, a darker rim, light that has passed through it below, the pupil. */
function paintBall(pen: Pen, { palette, look }: FixedView): void {
  const r = irisRadius * (look.eyes.size ?? 1);
  const disc = (radius: number) => {
    pen.beginPath();
    pen.arc(0, 0, radius, 0, 2 * Math.PI);
    pen.fill();
  };
  pen.fillStyle = toned(pen.createRadialGradient(0, 0, r, 0, 0, 0.34), palette.white, mix(palette.white, palette.skinShade, 0.46));
  pen.fillRect(-1, -1, 2, 2);
  pen.fillStyle = toned(pen.createRadialGradient(0.015, -r * 0.4, r * 0.1, 0, 0, r), palette.irisLight, palette.iris, palette.iris, palette.irisDeep, mix(palette.irisDeep, [16, 12, 12], 0.6));
  disc(r);
  pen.lineWidth = 0.006;
  for (const [colour, alpha, offset] of [[palette.irisLight, 0.4, 0], [palette.irisDeep, 0.45, 0.09]] as const) {
    pen.strokeStyle = css(colour, alpha);
    pen.beginPath();
    for (let i = 0; i < 26; i += 1) {
      const angle = (i / 26) * 2 * Math.PI + offset + 0.06 * ((i * 7) % 3);
      const out = r * (0.72 + 0.05 * ((i * 5) % 4));
      pen.moveTo(Math.cos(angle) * r * 0.42, Math.sin(angle) * r * 0.42);
      pen.lineTo(Math.cos(angle) * out, Math.sin(angle) * out);
    }
    pen.stroke();
  }
  // The lid's shadow on it.
  const shadow = pen.createLinearGradient(0, r, 0, -r * 0.2);
  shadow.addColorStop(0, 'rgba(12,8,10,.6)');
  shadow.addColorStop(1, 'rgba(12,8,10,0)');
  pen.fillStyle = shadow;
  disc(r);
  pen.fillStyle = '#0c090a';
  disc(r * 0.44);
}
