/** Pearson's correlation of two series of one length, −1 to 1; 0 where one of them hardly moves. */
export function correlationOf(a: readonly number[], b: readonly number[]): number {
  const count = Math.min(a.length, b.length);
  let [sumA, sumB, squaresA, squaresB, product] = [0, 0, 0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const [x, y] = [a[index]!, b[index]!];
    sumA += x;
    sumB += y;
    squaresA += x * x;
    squaresB += y * y;
    product += x * y;
  }
  const varianceA = squaresA / count - (sumA / count) ** 2;
  const varianceB = squaresB / count - (sumB / count) ** 2;
  if (!(varianceA > 1 && varianceB > 1)) return 0;
  return (product / count - (sumA * sumB) / count ** 2) / Math.sqrt(varianceA * varianceB);
}
