// A detector for `--detector`: Smart Turn where its model is here, else a small network of ours in its place.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { loadTurnEnd } from '@parley/perception/node';
import { smartTurnDouble } from '../../models/train/smart-turn-double/smartTurnDouble.ts';
import { readManifest, stateOf } from '../../scripts/models.ts';
import type { TurnEndDetector } from './detector.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** This file, as `--detector` takes it. */
export const smartTurnFile = fileURLToPath(import.meta.url);

/** Whether the real model was fetched. */
export function smartTurnIsHere(): boolean {
  const listed = readManifest(root).find(({ id }) => id === 'smart-turn')!;
  return stateOf(root, listed) === 'fetched';
}

/** Thread-run network: Smart Turn v3.2 once `npm run models -- smart-turn` fetched it, else the tests' double, which knows nothing of speech. */
export async function createDetector(): Promise<TurnEndDetector> {
  const listed = readManifest(root).find(({ id }) => id === 'smart-turn')!;
  if (smartTurnIsHere()) return detectorOf('smart turn v3.2', join(root, '.cache/models', listed.file));
  const folder = mkdtempSync(join(tmpdir(), 'double-'));
  const file = join(folder, 'double.onnx');
  writeFileSync(file, smartTurnDouble());
  try {
    return await detectorOf('DOUBLE of smart turn', file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function detectorOf(name: string, file: string): Promise<TurnEndDetector> {
  const network = await loadTurnEnd(file);
  return {
    name,
    window: 8,
    score(samples) {
      network.forget(0);
      network.push(samples);
      return network.score();
    },
  };
}
