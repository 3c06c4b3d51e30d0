import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArguments } from './readArguments.ts';
import { runBench } from './runBench.ts';

const data = `${process.env.PARLEY_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))}/turns/fr_rhapsodie.jsonl`;

describe.skipIf(!existsSync(data))('real French dialogue (skipped where the turns are not here; set PARLEY_DATA)', () => {
  it('gives silence only its known figures, and the predictor less of both with words and without', async () => {
    const { systems } = await runBench(readArguments(['--data', data, '--resamplings', '0', '--folds', '10']), () => {});
    const [silence, predictor, unheard] = systems.map(({ judged }) => judged.at.map(({ swept }) => swept!.outcome));
    expect(silence!.map(({ cutRate }) => Math.round(cutRate * 100))).toEqual([85, 37, 5, 10]);
    expect(silence!.map(({ latency }) => Math.round(latency * 100))).toEqual([30, 60, 135, 104]);
    for (const outcomes of [predictor!, unheard!]) {
      expect(outcomes.map(({ cutRate }, index) => cutRate <= silence![index]!.cutRate + 0.01)).toEqual([true, true, true, true]);
      expect(outcomes[0]!.cutRate / silence![0]!.cutRate).toBeLessThan(0.85);
      expect(outcomes[1]!.cutRate / silence![1]!.cutRate).toBeLessThan(0.8);
      expect(outcomes[3]!.latency / silence![3]!.latency).toBeLessThan(0.95);
    }
  }, 300_000);
});
