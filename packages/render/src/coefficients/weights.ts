import { coefficientCount, coefficientIndex, type CoefficientName } from './coefficientNames.ts';

/**
 * Coefficients by name; a sided one may be named without its side, which sets both, so
 * `mouthSmile: 0.5` is a symmetric smile.
 */
export type NamedWeights = Readonly<Partial<Record<CoefficientName | SidedName, number>>>;

/** The name of a left and right pair without its side. */
export type SidedName = CoefficientName extends infer Name ? (Name extends `${infer Base}Left` ? Base : never) : never;

/** Names into `FaceFrame.weights`. @throws RangeError for a name that is no coefficient */
export function weightsOf(named: NamedWeights): Float32Array {
  const weights = new Float32Array(coefficientCount);
  for (const [name, value] of Object.entries(named)) {
    for (const each of name in coefficientIndex ? [name] : [`${name}Left`, `${name}Right`]) {
      const index = coefficientIndex[each as CoefficientName];
      if (index === undefined) throw new RangeError(`"${name}" is none of the 52 coefficients`);
      weights[index] = value;
    }
  }
  return weights;
}
