import type { LearnerLevel } from '@parley/engine';
import type { Trace } from '@parley/engine/trace';

/** How loud the learner was at a time of a recording, from its blocks of scores. */
export function recordedLevels({ lines }: Trace): (at: number) => LearnerLevel {
  const level = scoresOf(lines, 'level');
  const speech = scoresOf(lines, 'speech');
  return (at) => ({ levelDb: (valueAt(level, at) ?? -1000) / 10, speech: (valueAt(speech, at) ?? 0) / 1000 });
}

type Scores = readonly (readonly [at: number, value: number])[];

function scoresOf(lines: Trace['lines'], type: 'level' | 'speech'): Scores {
  return lines.flatMap((line) => {
    if (line.kind !== 'block' || line.type !== type) return [];
    let at = line.data.from;
    return line.data.offsets.map((offset, index) => {
      at += offset;
      return [at, line.data.values[index] ?? 0] as const;
    });
  });
}

/** The last value that was measured by then. */
function valueAt(scores: Scores, at: number): number | undefined {
  let [low, high] = [0, scores.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scores[middle]![0] <= at) low = middle + 1;
    else high = middle;
  }
  return scores[low - 1]?.[1];
}
