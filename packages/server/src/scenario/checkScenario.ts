import { ParleyError, type Scenario } from '@parley/engine';
import { lintScenario, parseScenario, type Finding } from '@parley/engine/scenario';
import { findNodeAtLocation, parse, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { closestField } from './closestField.ts';
import { jsonFault } from './jsonFault.ts';

/** A finding with the line it stands on. */
export interface LocatedFinding extends Finding {
  /** 1 for the first line; the nearest line above where the field itself is not there. */
  readonly line: number;
}

export interface ScenarioCheck {
  /** Undefined where the document is not valid. */
  readonly scenario: Scenario | undefined;
  readonly findings: readonly LocatedFinding[];
}

/** Validates and lints a scenario document; every finding carries its line. Never throws on a bad document. */
export function checkScenario(document: string): ScenarioCheck {
  // Some editors put a mark before the first line.
  const text = document.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const json: unknown = parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0) {
    const first = errors[0]!;
    return { scenario: undefined, findings: [{ path: [], severity: 'error', line: lineAt(text, first.offset), message: jsonFault(text, first) }] };
  }
  const root = parseTree(text);
  const located = (finding: Finding): LocatedFinding => ({ ...finding, line: lineAt(text, offsetOf(root, finding.path)) });
  try {
    const scenario = parseScenario(json);
    return { scenario, findings: lintScenario(scenario).map(located) };
  } catch (error) {
    if (!ParleyError.is(error)) throw error;
    // Below the first line of the message each line is `path: what was expected`.
    const findings = error.message.split('\n').slice(1).map((row): Finding => {
      const cut = row.indexOf(': ');
      const path = pathOf(row.slice(0, cut));
      const meant = row.includes('expected no such field') ? closestField(path) : undefined;
      return { path, severity: 'error', message: `${row}${meant === undefined ? '' : `; perhaps "${meant}" is meant`}` };
    });
    return { scenario: undefined, findings: findings.map(located) };
  }
}

/** `persona.facts[2].gate` as keys and indices. */
function pathOf(text: string): readonly (string | number)[] {
  if (text === 'document') return [];
  return [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => (index === undefined ? key! : Number(index)));
}

/** Where a path stands, or the nearest part of it that is there. */
function offsetOf(root: Node | undefined, path: readonly (string | number)[]): number {
  for (let length = path.length; root && length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return (node.parent?.type === 'property' ? node.parent : node).offset;
  }
  return root?.offset ?? 0;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
