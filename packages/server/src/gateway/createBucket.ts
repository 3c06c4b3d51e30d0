/** Says whether `amount` may still pass now; what may not is not counted. */
export type Bucket = (amount: number) => boolean;

/** Fills at `perSecond` up to `capacity`. `now` in milliseconds. */
export function createBucket(perSecond: number, capacity: number, now: () => number): Bucket {
  let level = capacity;
  let filledAt = now();
  return (amount) => {
    const at = now();
    level = Math.min(capacity, level + ((at - filledAt) / 1000) * perSecond);
    filledAt = at;
    if (amount > level) return false;
    level -= amount;
    return true;
  };
}
