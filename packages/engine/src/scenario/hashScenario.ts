import { canonicalJson } from './canonicalJson.ts';
import type { Scenario } from './Scenario.ts';
import { sha256 } from './sha256.ts';

/** SHA-256 of the document in canonical JSON, as `sha256:` and 64 hexadecimal digits. */
export function hashScenario(scenario: Scenario): string {
  return `sha256:${sha256(canonicalJson(scenario))}`;
}
