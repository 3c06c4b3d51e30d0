import type { Trace } from '@parley/engine/trace';

export interface MomentSought {
  /** Type of an input or a decision, such as `floor.holderChanged`. */
  readonly event: string;
  /** Which of them, from 1; −1 is the last. @defaultValue 1 */
  readonly nth?: number;
  /** What must stand in its data; of what is nested, only what is named here. @defaultValue anything */
  readonly where?: Readonly<Record<string, unknown>>;
  /** So much later, milliseconds. @defaultValue 0 */
  readonly plusMs?: number;
}

function holds(found: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return found === wanted;
  return typeof found === 'object' && found !== null && Object.entries(wanted).every(([name, value]) => holds((found as Readonly<Record<string, unknown>>)[name], value));
}

/** When something happened in a recording, session ms. @throws RangeError where it never did */
export function momentOf({ lines }: Trace, { event, nth = 1, where = {}, plusMs = 0 }: MomentSought): number {
  const found = lines.filter((line) => 'type' in line && line.type === event && holds(line.data, where));
  const line = found.at(nth > 0 ? nth - 1 : nth);
  if (!line) throw new RangeError(`There are only ${found.length} ${event} ${JSON.stringify(where)} in this recording, so none is number ${nth}.`);
  return line.at + plusMs;
}
