import { css, mix, type Rgb } from './colour.ts';
import type { FixedView } from './FaceView.ts';

/** Upper teeth from the middle: how wide each is, how low its edge, inter-pupillary distances. The front ones are about as wide as measured: 8.5 mm, 6.5 mm, 7.5 mm seen askew. */
const teeth = [[0.125, -0.05], [0.1, -0.043], [0.085, -0.048], [0.07, -0.034], [0.06, -0.016]] as const;
const dark: Rgb = [72, 26, 26];

/** Paints the inside of a mouth whose line is at 0, 0: a dark that deepens, and upper teeth that go back into it. */
export function paintTeeth({ pen, soft }: FixedView): void {
  pen.fillStyle = css(dark);
  pen.fillRect(-1, -1, 2, 2);
  soft.dab(0, -0.14, 0.36, 0.2, [20, 4, 6], 0.9);
  let x = 0;
  for (const [width, edge] of teeth) {
    const tone = mix([243, 236, 224], dark, 2.6 * x * x);
    for (const side of [-1, 1]) {
      pen.fillStyle = css(mix(tone, dark, 0.18));
      pen.fillRect(side * x, edge + 0.012, side * width, 0.3);
      pen.fillStyle = css(tone);
      pen.beginPath();
      pen.roundRect(side * (x + 0.0015), edge, side * (width - 0.003), 0.3, 0.016);
      pen.fill();
    }
    x += width;
  }
}
