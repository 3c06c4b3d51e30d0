import { folderNames } from './folderNames.ts';
import { foreignPlaces } from './foreignPlaces.ts';
import type { HouseRule } from './HouseRule.ts';
import { importDirection } from './importDirection.ts';
import { scheduledTime } from './scheduledTime.ts';
import { viewSource } from './viewSource.ts';
import { worldAccess } from './worldAccess.ts';

export const houseRules: readonly HouseRule[] = [importDirection, scheduledTime, worldAccess, folderNames, foreignPlaces];

/**
 * What a rule says about some files, one line each: `file:line: what and how to mend it [rule]`.
 * @param files - path from the workspace's folder, and text
 */
export function applyRule(rule: HouseRule, files: Iterable<readonly [path: string, text: string]>): string[] {
  const lines: string[] = [];
  for (const [path, text] of files) {
    if (!rule.covers(path)) continue;
    for (const { at, message } of rule.check(viewSource(path, text))) {
      lines.push(`${path}:${text.slice(0, at).split('\n').length}: ${message} [${rule.name}]`);
    }
  }
  return lines;
}
