import { css, mix } from './colour.ts';
import type { FixedView } from './FaceView.ts';

export const irisRadius = 0.142;

/** Paints an iris about 0, 0: fibres, a darker rim, light that has passed through it below, the pupil. */
export function paintIris({ pen, palette, look }: FixedView): void {
  const r = irisRadius * (look.eyes.size ?? 1);
  const disc = (radius: number, x = 0, y = 0) => {
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.fill();
  };
  const body = pen.createRadialGradient(0.015, -r * 0.4, r * 0.1, 0, 0, r);
  body.addColorStop(0, css(palette.irisLight));
  body.addColorStop(0.5, css(palette.iris));
  body.addColorStop(0.84, css(palette.irisDeep));
  body.addColorStop(1, css(mix(palette.irisDeep, [16, 12, 12], 0.55)));
  pen.fillStyle = body;
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
  const shadow = pen.createLinearGradient(0, r, 0, -r * 0.2);
  shadow.addColorStop(0, css([12, 8, 10], 0.6));
  shadow.addColorStop(1, css([12, 8, 10], 0));
  pen.fillStyle = shadow;
  disc(r);
  pen.fillStyle = css([12, 9, 10]);
  disc(r * 0.43);
}
