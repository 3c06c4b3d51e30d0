import type { z } from 'zod';
import { ParleyError } from '../errors/ParleyError.ts';
import type { Persona, Scenario } from './Scenario.ts';
import { personaSchema } from './personaSchema.ts';
import { scenarioSchema } from './scenarioSchema.ts';

/**
 * Checks a scenario document.
 * @throws ParleyError `invalid-document`; the message names every wrong field by its path, what was
 * expected and what came.
 */
export function parseScenario(json: unknown): Scenario {
  return parse('scenario', scenarioSchema, json);
}

/**
 * Checks a persona document.
 * @throws ParleyError `invalid-document`, as `parseScenario`.
 */
export function parsePersona(json: unknown): Persona {
  return parse('persona', personaSchema, json);
}

function parse<Output>(what: string, schema: z.ZodType<Output>, json: unknown): Output {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const faults = result.error.issues.flatMap((issue) => describe(issue, json));
  const count = faults.length === 1 ? 'one field is' : `${faults.length} fields are`;
  throw new ParleyError(`This is not a ${what} document; ${count} wrong.\n${faults.join('\n')}`, {
    code: 'invalid-document',
    port: what,
  });
}

function describe(issue: z.core.$ZodIssue, json: unknown): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${pathText([...issue.path, key])}: expected no such field, came ${came(at(json, [...issue.path, key]))}`);
  }
  const path = pathText(issue.path);
  if (issue.code === 'custom' && issue.params?.['final']) return [`${path}: ${issue.message}`];
  return [`${path}: ${expected(issue)}, came ${came(at(json, issue.path))}`];
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('expected ')) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected === 'record' ? 'object' : issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `expected ${issue.origin === 'number' ? 'a number of' : `${issue.origin} with`} at least ${issue.minimum}`;
    case 'too_big':
      return `expected ${issue.origin === 'number' ? 'a number of' : `${issue.origin} with`} at most ${issue.maximum}`;
    default:
      return `expected something else (${issue.message})`;
  }
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text.replace(/^\./, '') || 'document';
}

function at(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], json);
}

/** Short values are shown, long ones only by kind: a message never carries a document's prose. */
function came(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return value.length <= 32 ? JSON.stringify(value) : `a text of ${value.length} characters`;
  return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
}
