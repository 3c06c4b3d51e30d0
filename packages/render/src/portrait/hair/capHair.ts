import { css, mix } from '../colour.ts';
import type { FaceView } from '../FaceView.ts';
import { seenRim } from '../headOutline.ts';
import { curveThrough } from '../pen.ts';

/**
 * Fills the hair between a hairline and its outside (both `x, y, z` triples, from the viewer's left
 * sideburn over the forehead and back over the crown). The outside
 * follows the head's seen rim, and no part of the hairline passes it when the head turns away.
 */
export function fillCap(view: FaceView, hairline: readonly number[], outside: readonly number[], softness: number): void {
  const { pen, palette, project } = view;
  const out: number[] = [];
  for (let i = 0; i < outside.length; i += 3) out.push(...seenRim(project, outside[i]!, outside[i + 1]!, outside[i + 2]!, 0.55));
  const line: number[] = [];
  for (let i = 0; i < hairline.length; i += 3) {
    const [x, y] = project(hairline[i]!, hairline[i + 1]!, hairline[i + 2]!);
    const sign = hairline[i]! < 0 ? -1 : 1;
    const [rim] = seenRim(project, sign * 1.17, hairline[i + 1]!, -0.7);
    line.push(sign * Math.min(sign * x, sign * rim - 0.02), y);
  }
  pen.lineJoin = pen.lineCap = 'round';
  pen.strokeStyle = css(mix(palette.hair, palette.skinDeep, 0.5));
  for (const [width, alpha] of [[0.17, 0.1], [0.1, 0.16], [0.045, 0.22]] as const) {
    pen.globalAlpha = alpha * softness;
    pen.lineWidth = width;
    pen.beginPath();
    curveThrough(pen, line);
    pen.stroke();
  }
  pen.globalAlpha = 1;
  const [lightX, lightY] = project(-0.5, 1.6, 0);
  const mass = pen.createRadialGradient(lightX, lightY, 0.1, lightX, lightY, 2.2);
  mass.addColorStop(0, css(mix(palette.hair, palette.hairLight, 0.4)));
  mass.addColorStop(0.4, css(palette.hair));
  mass.addColorStop(1, css(palette.hairDeep));
  pen.fillStyle = mass;
  pen.beginPath();
  curveThrough(pen, line);
  curveThrough(pen, out, false);
  pen.closePath();
  pen.fill();
}
