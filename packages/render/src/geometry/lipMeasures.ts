/** What can be measured at the lips, in inter-pupillary distances. */
export interface LipMeasures {
  /** Between the inner edges of the lips; negative where they press into each other. */
  readonly gap: number;
  /** Between the corners of the mouth. */
  readonly width: number;
}

/** Measures the lips of 68 landmarks, as `deformLandmarks` gives them. */
export function lipMeasures(landmarks: Float32Array): LipMeasures {
  const y = (landmark: number) => landmarks[landmark * 3 + 1]!;
  return { gap: y(62) - y(66), width: landmarks[54 * 3]! - landmarks[48 * 3]! };
}
