import { scenarioJsonSchema } from '@parley/engine/scenario';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

/** More letters than this must not differ, or two names are not the same one misspelt. */
const mostSlips = 2;

/** The field that a name at a path was probably meant to be; undefined where none is like it. */
export function closestField(path: readonly (string | number)[]): string | undefined {
  let schema: Schema | undefined = scenarioJsonSchema() as Schema;
  for (const part of path.slice(0, -1)) {
    const further: Schema | boolean | undefined = typeof part === 'number' ? schema?.items : (schema?.properties?.[part] ?? schema?.additionalProperties);
    schema = typeof further === 'object' ? further : undefined;
  }
  const name = String(path.at(-1));
  const [best] = Object.keys(schema?.properties ?? {})
    .map((field) => ({ field, slips: slipsBetween(name.toLowerCase(), field.toLowerCase()) }))
    .toSorted((a, b) => a.slips - b.slips);
  return best && best.slips <= mostSlips ? best.field : undefined;
}

/** Letters to put in, take out or change (Levenshtein 1966). */
function slipsBetween(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...left].entries()) {
    const next = [at + 1];
    for (let index = 0; index < right.length; index += 1) {
      next.push(Math.min(row[index + 1]! + 1, next[index]! + 1, row[index]! + (letter === right[index] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}
