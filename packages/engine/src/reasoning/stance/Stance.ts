/** Where the persona stands towards the learner now. Each 0 to 1. */
export interface Stance {
  readonly trust: number;
  readonly tension: number;
  readonly engagement: number;
}
