/** Logistic weights in the order of `claimFeatures`, written by models/train/overlap/train.ts; card: models/overlap/README.md. */
export const claimWeights = {
  weights: [-4.58, -1.142, 4.139, 0.068, -1.135, 0.962, 1.215, 0.21, 0.359, -0.628, -5.2, 0.955, -0.236, -0.739, -0.27, 1.867],
  /** Looks at voices, and the set they are from. */
  fitted: { lessons: 8723, rows: 592, sha256: 'aabe415f2c25748d' },
} as const;
