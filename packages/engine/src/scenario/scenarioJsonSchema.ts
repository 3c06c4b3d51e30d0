import { z } from 'zod';
import { scenarioShape } from './scenarioSchema.ts';

/** JSON Schema (draft 2020-12) of a scenario document, for editors. It cannot say that ids must exist. */
export function scenarioJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(scenarioShape) as Record<string, unknown>;
}
