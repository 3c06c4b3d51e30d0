/** Pauses inside turns of French dialogue (UD_French-Rhapsodie), seconds, by share of the pauses; at least 0.1 s, capped at 3 s. */
const quantiles = [
  [0, 0.1],
  [0.05, 0.14],
  [0.25, 0.29],
  [0.5, 0.47],
  [0.75, 0.68],
  [0.95, 1.3],
  [1, 3],
] as const;

/** The length of a pause, seconds, for a number from 0 to 1; logarithmic between the quantiles. */
export function drawPause(share: number): number {
  const above = Math.max(1, quantiles.findIndex(([limit]) => share <= limit));
  const [from, shorter] = quantiles[above - 1]!;
  const [to, longer] = quantiles[above]!;
  return shorter * (longer / shorter) ** ((share - from) / (to - from));
}
