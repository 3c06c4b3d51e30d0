import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ParleyError, type Scenario } from '@parley/engine';
import { parseScenario } from '@parley/engine/scenario';
import { scenarios } from '@parley/engine/scenarios';

/** The scenarios that come with Parley. */
export function builtInScenarios(): readonly Scenario[] {
  return scenarios;
}

/**
 * Reads every `*.json` of a folder as a scenario.
 * @throws ParleyError `invalid-document` that names the file and the wrong fields
 */
export async function loadScenarios(folder: string): Promise<readonly Scenario[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map((name) => loadScenario(join(folder, name))));
}

async function loadScenario(file: string): Promise<Scenario> {
  try {
    return parseScenario(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const what = error instanceof SyntaxError ? 'it is not JSON' : (error as Error).message;
    throw new ParleyError(`The scenario ${file} cannot be used: ${what}`, { code: 'invalid-document', port: 'scenario', cause: error });
  }
}
