import { css, fading, mix, toned } from './colour.ts';
import type { FixedView } from './FaceView.ts';

const irisRadius = 0.14;
/** What an eyeball's picture covers, its pupil at 0, 0: one that looks to its corner still shows no end of it. */
export const ballBox = { left: -0.44, right: 0.44, bottom: -0.3, top: 0.3 } as const;

/** White that turns into shade, and an iris: fibres, a darker rim, light that has passed through it below, the pupil. */
export function paintBall({ pen, palette, look }: FixedView): void {
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
      const angle = i * 0.2417 + offset + 0.06 * ((i * 7) % 3);
      const out = r * (0.72 + 0.05 * ((i * 5) % 4));
      pen.moveTo(Math.cos(angle) * r * 0.42, Math.sin(angle) * r * 0.42);
      pen.lineTo(Math.cos(angle) * out, Math.sin(angle) * out);
    }
    pen.stroke();
  }
  // The lid's shadow on it.
  pen.fillStyle = fading(pen.createLinearGradient(0, r, 0, -r * 0.2), [12, 8, 10], 0.6);
  disc(r);
  pen.fillStyle = '#0c090a';
  disc(r * 0.44);
}
