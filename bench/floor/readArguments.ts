import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export interface BenchArguments {
  readonly data: string;
  readonly json: boolean;
  readonly report?: string;
  /** Seconds. */
  readonly wordLag: number;
  readonly minHold: number;
  /** Seconds; minus infinity where not given. */
  readonly from: number;
  readonly folds: number;
  readonly resamplings: number;
  /** Modules that export `createDetector`. */
  readonly detectors: readonly string[];
  /** Another set of turns that every fold is fitted on as well. */
  readonly also?: string;
  /** A folder of completeness weights that never saw the dialogues. */
  readonly blindCompleteness?: string;
  /** Also fits on the pauses of the first second of turns. */
  readonly learnEarly: boolean;
  /** Makes the synthetic set where it is not made yet, and scores it. */
  readonly synthetic: boolean;
  readonly weights?: string;
  /** Replaces the weight of completeness that was set by hand. */
  readonly completeness?: number;
}

/** Where the synthetic set is kept. */
export const syntheticFolder = fileURLToPath(new URL('../../.cache/bench/floor-synthetic', import.meta.url));

export const usage = `npm run bench -- floor --data DIR | --synthetic [--json] [--report report.html] [--word-lag MS]
  --data DIR           folder with turns.jsonl (or the file itself)
  --synthetic          the synthetic set, made first where it is not there
  --json               figures as JSON on stdout
  --report FILE        writes a self-contained page with curves and worst cases
  --word-lag MS        words are read this long after their end; 0 to 1000 (300)
  --min-hold MS        shorter pauses do not count as holds; at least 100 (200, as in eot-bench)
  --from MS            only pauses that start this far into their turn count (all)
  --folds N            parts for fitting and for choosing operating points on other groups (20)
  --resamplings N      for the 95 % intervals; 0 leaves them out (1000)
  --weights FILE       also scores these weights as they are
  --completeness K     log-odds weight of the words' completeness, instead of the one shipped
  --also DIR           fits every fold on another set as well, so that one fit can be judged on both
  --blind-completeness DIR  fold weights that never saw the dialogues, for sets the shipped ones were fitted on
  --learn-early        also fits on pauses of the first second of turns, an artefact of sets without short turns
  --detector FILE      also scores an acoustic detector: a module that exports createDetector(); may be repeated
                       (Smart Turn where there is sound and npm run models -- smart-turn has fetched it)`;

/** Reads the command line. Throws one line that says what is wrong. */
export function readArguments(argv: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
      report: { type: 'string' },
      'word-lag': { type: 'string', default: '300' },
      'min-hold': { type: 'string', default: '200' },
      from: { type: 'string' },
      folds: { type: 'string', default: '20' },
      resamplings: { type: 'string', default: '1000' },
      detector: { type: 'string', multiple: true },
      'blind-completeness': { type: 'string' },
      also: { type: 'string' },
      'learn-early': { type: 'boolean', default: false },
      synthetic: { type: 'boolean', default: false },
      weights: { type: 'string' },
      completeness: { type: 'string' },
    },
  });
  const data = values.synthetic ? syntheticFolder : values.data;
  if (!data) throw new Error('--data DIR is missing: a folder with turns.jsonl.');
  const number = (name: 'word-lag' | 'min-hold' | 'from' | 'folds' | 'resamplings', low: number, high: number): number => {
    const value = Number(values[name]);
    if (!(value >= low && value <= high)) throw new Error(`--${name} must be a number from ${low} to ${high}.`);
    return value;
  };
  const completeness = values.completeness === undefined ? undefined : Number(values.completeness);
  if (Number.isNaN(completeness)) throw new Error('--completeness must be a number.');
  return {
    data,
    json: values.json,
    report: values.report,
    wordLag: number('word-lag', 0, 1000) / 1000,
    minHold: number('min-hold', 100, 5000) / 1000,
    from: values.from === undefined ? -Infinity : number('from', 0, 60_000) / 1000,
    folds: Math.round(number('folds', 2, 100)),
    resamplings: Math.round(number('resamplings', 0, 10_000)),
    detectors: values.detector ?? [],
    also: values.also,
    blindCompleteness: values['blind-completeness'],
    learnEarly: values['learn-early'],
    synthetic: values.synthetic,
    weights: values.weights,
    completeness,
  };
}
