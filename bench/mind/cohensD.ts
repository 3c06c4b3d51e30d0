/** How far two groups lie apart, in pooled standard deviations; positive when the first is higher. */
export function cohensD(first: readonly number[], second: readonly number[]): number {
  const pooled = Math.sqrt((varianceOf(first) + varianceOf(second)) / 2);
  const apart = meanOf(first) - meanOf(second);
  return pooled === 0 ? (apart === 0 ? 0 : Math.sign(apart) * Infinity) : apart / pooled;
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1);
}
