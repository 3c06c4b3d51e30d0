/** Round numbers from 0 to at least `most`, four to nine of them; `most` is above 0. */
export function axisSteps(most: number): number[] {
  const rough = most > 0 ? most / 5 : 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const count = Math.max(1, Math.ceil(most / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6)));
}
