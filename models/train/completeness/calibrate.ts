/** Odds as fitted become odds as seen: `slope * odds + shift`. */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

const rounds = 30;
const smallest = 1e-3;

/** Fits slope and shift on held-out log-odds (Platt scaling), by Newton's method with steps that never make it worse. */
export function calibrate(odds: readonly number[], labels: readonly number[], weights: readonly number[]): Calibration {
  let best: Calibration = { slope: 1, shift: 0 };
  let loss = lossOf(best, odds, labels, weights);
  for (let round = 0; round < rounds; round += 1) {
    const { slope, shift } = newtonStep(best, odds, labels, weights);
    let size = 1;
    for (; size >= smallest; size /= 2) {
      const tried = { slope: best.slope + size * slope, shift: best.shift + size * shift };
      const triedLoss = lossOf(tried, odds, labels, weights);
      if (triedLoss >= loss) continue;
      [best, loss] = [tried, triedLoss];
      break;
    }
    if (size < smallest) break;
  }
  return best;
}

export function calibrated({ slope, shift }: Calibration, odds: number): number {
  return 1 / (1 + Math.exp(-(slope * odds + shift)));
}

function newtonStep(by: Calibration, odds: readonly number[], labels: readonly number[], weights: readonly number[]): Calibration {
  let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
  odds.forEach((x, index) => {
    const p = calibrated(by, x);
    const error = weights[index]! * (labels[index]! - p);
    const curve = weights[index]! * p * (1 - p);
    g0 += error;
    g1 += error * x;
    h00 += curve;
    h01 += curve * x;
    h11 += curve * x * x;
  });
  const determinant = h00 * h11 - h01 * h01;
  return { shift: (h11 * g0 - h01 * g1) / determinant, slope: (h00 * g1 - h01 * g0) / determinant };
}

function lossOf({ slope, shift }: Calibration, odds: readonly number[], labels: readonly number[], weights: readonly number[]): number {
  return odds.reduce((sum, x, index) => {
    const signed = (slope * x + shift) * (labels[index] === 1 ? -1 : 1);
    return sum + weights[index]! * (signed > 30 ? signed : Math.log1p(Math.exp(signed)));
  }, 0);
}
