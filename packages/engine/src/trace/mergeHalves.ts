import { sealLine } from './sealLine.ts';
import type { TraceLine } from './traceTypes.ts';

/** Takes lines of either half in the order they arrive. */
export interface HalvesWriter {
  write(half: 'stage' | 'mind', lines: readonly TraceLine[]): void;
}

/** Writes the two halves of a hosted session into one trace: one numbering, causes carried over. */
export function mergeHalves(append: (line: TraceLine) => void): HalvesWriter {
  let seq = 0;
  const numbers = { stage: new Map<number, number>(), mind: new Map<number, number>() };
  return {
    write(half, lines) {
      for (const line of lines) {
        seq += 1;
        if (line.kind === 'input') numbers[half].set(line.seq, seq);
        const { sum: _, ...rest } = line;
        const cause = line.kind === 'decision' ? { cause: numbers[half].get(line.cause) ?? 0 } : {};
        append(sealLine({ ...rest, ...cause, seq, half } as TraceLine));
      }
    },
  };
}
