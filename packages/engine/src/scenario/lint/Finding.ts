/** Something in a valid scenario that a designer will want to know. */
export interface Finding {
  /** Where it stands in the document, as keys and indices from its root. */
  readonly path: readonly (string | number)[];
  /** `error`: the talk breaks there or a part can never be used. `warning`: it is thinner than it should be. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
}
