import { join } from 'node:path';
import { root, runNode } from './runCommand.ts';

/**
 * Vitest's global set-up: tests in a browser find models, worklets and workers under `/parley/`. In a process of its
 * own, because Vite would otherwise take the asset builders for modules of the page.
 */
export async function setup(): Promise<void> {
  const { code } = await runNode(join(root, 'scripts/assets.mjs'));
  if (code !== 0) throw new Error('The assets could not be built; the lines above say why.');
}
