import { ParleyError } from '../../errors/ParleyError.ts';
import type { CompletenessWeights } from './CompletenessModel.ts';
import { featureVersion } from './completenessFeatures.ts';

/** Weights unpacked for use. */
export interface DecodedWeights {
  readonly language: string;
  readonly table: Int8Array;
  /** Classes of the closed-class words by hash. */
  readonly classes: ReadonlyMap<number, number>;
  /** How far a hash is shifted right to become a bucket. */
  readonly shift: number;
  readonly scale: number;
  readonly bias: number;
}

/** Unpacks the weights of one language. @throws ParleyError `invalid-document` when they were fitted on other features or are damaged */
export function decodeWeights(weights: CompletenessWeights): DecodedWeights {
  const bytes = fromBase64(weights.table);
  if (weights.features !== featureVersion || bytes.length !== 2 ** weights.bits) {
    throw new ParleyError(`The completeness weights for "${weights.language}" do not fit this version. Generate them again with models/train/completeness, or leave them out.`, {
      code: 'invalid-document',
      port: 'completeness',
    });
  }
  const packed = fromBase64(weights.classes);
  const view = new DataView(packed.buffer);
  const classes = new Map<number, number>();
  for (let at = 0; at + 6 <= packed.length; at += 6) classes.set(view.getUint32(at, true), view.getUint16(at + 4, true));
  return { language: weights.language, table: new Int8Array(bytes.buffer), classes, shift: 32 - weights.bits, scale: weights.scale, bias: weights.bias };
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
