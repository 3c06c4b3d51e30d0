/** Area under the ROC curve of scores against labels, ties half; 0.5 where one class is missing. */
export function areaUnderCurve(scores: readonly number[], labels: readonly number[], weights?: readonly number[]): number {
  const order = scores.map((_, index) => index).sort((a, b) => scores[a]! - scores[b]!);
  let [area, below, positives] = [0, 0, 0];
  for (let at = 0; at < order.length; ) {
    let [tiedUp, tiedDown] = [0, 0];
    const score = scores[order[at]!];
    for (; at < order.length && scores[order[at]!] === score; at += 1) {
      const weight = weights?.[order[at]!] ?? 1;
      if (labels[order[at]!] === 1) tiedUp += weight;
      else tiedDown += weight;
    }
    area += tiedUp * (below + tiedDown / 2);
    below += tiedDown;
    positives += tiedUp;
  }
  return positives * below === 0 ? 0.5 : area / (positives * below);
}

export interface Quality {
  readonly n: number;
  readonly auc: number;
  readonly logLoss: number;
  readonly brier: number;
  /** Accuracy at 0.5. */
  readonly accuracy: number;
}

/** Figures with both classes counting the same, so that sets of different make-up compare. */
export function quality(probabilities: readonly number[], labels: readonly number[]): Quality {
  const ups = labels.filter((label) => label === 1).length;
  const weightOf = (label: number): number => 0.5 / Math.max(1, label === 1 ? ups : labels.length - ups);
  let [logLoss, brier, accuracy] = [0, 0, 0];
  labels.forEach((label, index) => {
    const p = Math.min(0.9999, Math.max(0.0001, probabilities[index]!));
    const weight = weightOf(label);
    logLoss -= weight * Math.log(label === 1 ? p : 1 - p);
    brier += weight * (p - label) ** 2;
    accuracy += weight * (p === 0.5 ? 0.5 : Number(p > 0.5 === (label === 1)));
  });
  return { n: labels.length, auc: areaUnderCurve(probabilities, labels), logLoss, brier, accuracy };
}

/** 95 % interval of the AUC when whole groups, such as dialogues, are drawn again. */
export function aucInterval(scores: readonly number[], labels: readonly number[], groups: readonly string[], random: () => number): readonly [number, number] {
  const byGroup = [...new Set(groups)].map((group) => groups.flatMap((name, index) => (name === group ? [index] : [])));
  const areas = Array.from({ length: 400 }, () => {
    const drawn = byGroup.flatMap(() => byGroup[Math.floor(random() * byGroup.length)]!);
    return areaUnderCurve(drawn.map((index) => scores[index]!), drawn.map((index) => labels[index]!));
  }).sort((a, b) => a - b);
  return [areas[10]!, areas[389]!];
}
