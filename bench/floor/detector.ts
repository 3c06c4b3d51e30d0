import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pause } from './pausesOf.ts';
import { scoreCount, scoreStep } from './policy.ts';
import { readWav } from './readWav.ts';
import type { Scores } from './sweepPolicies.ts';

/** An acoustic turn-end detector of the shape of Smart Turn: sound so far in, one likelihood out. */
export interface TurnEndDetector {
  readonly name: string;
  /** Longest stretch of sound it listens to, seconds; it is given the last so many. */
  readonly window: number;
  /** P(the turn is over), 0 to 1, from 16 kHz mono samples up to now. */
  score(samples: Float32Array): Promise<number>;
  /** Ends what it started, such as a thread. */
  close?(): void;
}

/** Takes the detector of a module that exports `createDetector(): Promise<TurnEndDetector>`. */
export async function loadDetector(file: string): Promise<TurnEndDetector> {
  const module = (await import(pathToFileURL(resolve(file)).href)) as { createDetector?: () => Promise<TurnEndDetector> };
  if (typeof module.createDetector !== 'function') throw new Error(`${file} does not export createDetector().`);
  return module.createDetector();
}

/** Scores every pause that has sound; the detector hears nothing of what comes after each moment. Throws one line where a sound ends before its silences. */
export async function detectorScores(pauses: readonly Pause[], detector: TurnEndDetector, onProgress: (done: number) => void): Promise<Scores> {
  const scores: Float64Array[] = [];
  let file = '';
  let samples: Float32Array = new Float32Array();
  for (const pause of pauses) {
    const path = pause.turn.audio!;
    if (path !== file) {
      samples = readWav(readFileSync(path), path);
      file = path;
    }
    const lasts = samples.length / 16_000;
    if (pause.start > lasts + scoreStep) throw new Error(`${path} lasts ${lasts.toFixed(1)} s, and turn "${pause.turn.id}" has a silence at ${pause.start} s: sound and silence_spans must be of the same turn.`);
    const values = new Float64Array(scoreCount);
    for (let step = 0; step < scoreCount; step += 1) {
      const at = (step + 1) * scoreStep;
      // A pause that is over asks nothing; an end is scored for as long as there is sound of it.
      const until = Math.round((pause.start + at) * 16_000);
      if (at > pause.duration || (step > 0 && until > samples.length)) {
        values[step] = step > 0 ? values[step - 1]! : 0;
        continue;
      }
      values[step] = await detector.score(samples.slice(Math.max(0, until - Math.round(detector.window * 16_000)), until));
    }
    scores.push(values);
    onProgress(scores.length);
  }
  return scores;
}
