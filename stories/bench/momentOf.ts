import type { Trace } from '@parley/engine/trace';

export interface MomentSought {
  /** Type of an input or a decision, such as `floor.holderChanged`. */
  readonly event: string;
  /** Which of them, from 1; −1 is the last. @defaultValue 1 */
  readonly nth?: number;
  /** What must stand in its data. @defaultValue anything */
  readonly where?: Readonly<Record<string, unknown>>;
  /** So much later, milliseconds. @defaultValue 0 */
  readonly plusMs?: number;
}

/** When something happened in a recording, session ms. @throws RangeError where it never did */
export function momentOf({ lines }: Trace, { event, nth = 1, where = {}, plusMs = 0 }: MomentSought): number {
  const wanted = Object.entries(where);
  const found = lines.filter(
    (line) =>
      'type' in line && line.type === event && wanted.every(([name, value]) => (line.data as Readonly<Record<string, unknown>>)[name] === value),
  );
  const line = found.at(nth > 0 ? nth - 1 : nth);
  if (!line) throw new RangeError(`There are only ${found.length} ${event} ${JSON.stringify(where)} in this recording, so none is number ${nth}.`);
  return line.at + plusMs;
}
