/** Where each track lies, in CSS pixels from the top of the picture. */
export const curve = {
  height: 210,
  persona: { y: 6, height: 8 },
  learner: { y: 26, height: 8 },
  plot: { top: 58, bottom: 132 },
  wait: { y: 146, height: 16 },
  labelY: 178,
  axisY: 203,
} as const;

/** Pixels of a second when nothing is zoomed; a usual pause is then as wide as a thumb. */
export const pxPerSecond = 14;

/** Height of a likelihood in the plot. */
export function yOf(likelihood: number): number {
  const { top, bottom } = curve.plot;
  return bottom - likelihood * (bottom - top);
}
