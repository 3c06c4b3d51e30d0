import { distinctUntilChanged, map, type OperatorFunction } from 'rxjs';

/** Quantises a level to multiples of `step` and lets it through only when it moved by one. */
export function steps(step: number): OperatorFunction<number, number> {
  return (levels) =>
    levels.pipe(
      map((level) => Math.round(Math.round(level / step) * step * 1000) / 1000),
      distinctUntilChanged(),
    );
}
