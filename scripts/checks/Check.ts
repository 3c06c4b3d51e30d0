/** What a check found: how many of its parts held and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Tests that did not run here, told but not counted. @defaultValue 0 */
  readonly skipped?: number;
  /** What failed, a line each, where the check can name it: said again at the end, which is what people see of a long log. @defaultValue none */
  readonly failures?: readonly string[];
}

/** One step of `npm test`. */
export interface Check {
  /** Heading, a noun phrase. */
  readonly title: string;
  /** Runs to its end and counts. A throw counts as one failure. */
  readonly run: () => Promise<Tally>;
}
