// Fits the word-completeness model and scores it on documents it has not seen:
//   node --conditions=@parley/source models/train/completeness/train.ts --data DIR [options]
//     --languages en,fr     @default all that are registered
//     --out DIR             where LANGUAGE.ts goes; nothing is written without it
//     --folds-out DIR       fold weights as JSON, fr-0.json …, each blind to the documents of its fold
//     --predictions FILE    held-out probability of each real pause, JSON Lines
//     --report FILE         scores as JSON
//     --exclude-dialogues A,B   documents that must leave no trace in the weights
//     --compare             also fits the other families (minutes)
//     --seed 1
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { heldOutProbabilities, reliability, scorePauses, scoreSets } from './evaluate.ts';
import { fitBackoff } from './families/backoff.ts';
import { fitLengthOnly } from './families/lengthOnly.ts';
import { fitWindow } from './families/window.ts';
import { fitLanguage, foldOf } from './fitLanguage.ts';
import { languages } from './languages/index.ts';
import { printScores } from './printScores.ts';
import { pauseExamples, readTurns } from './readPauses.ts';
import { writeWeights } from './writeWeights.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    languages: { type: 'string' },
    out: { type: 'string' },
    'folds-out': { type: 'string' },
    predictions: { type: 'string' },
    report: { type: 'string' },
    'exclude-dialogues': { type: 'string' },
    compare: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});

if (values.data === undefined) {
  console.error('No data: pass --data DIR, a folder with text/*.jsonl and, for French, turns/fr_rhapsodie.jsonl.');
  process.exit(2);
}

const seed = Number(values.seed);
const wanted = values.languages?.split(',');
const exclude = values['exclude-dialogues']?.split(',') ?? [];
const families = { length: fitLengthOnly, ...(values.compare ? { backoff: fitBackoff, window: fitWindow } : {}) };
const reports = [];

for (const language of languages.filter(({ id }) => wanted?.includes(id) ?? true)) {
  const fitted = fitLanguage(language, { directory: values.data, seed, exclude });
  const probabilities = heldOutProbabilities(fitted, families, seed);
  const report = {
    language: language.id,
    examples: fitted.data.examples.length,
    calibration: fitted.calibration,
    scores: scoreSets(fitted, probabilities),
    pauseIntervals: scorePauses(fitted, probabilities, seed),
    reliability: reliability(fitted, probabilities.model!),
  };
  reports.push(report);
  printScores(report);
  if (values.out !== undefined) writeWeights(values.out, fitted.weights);
  const foldsOut = values['folds-out'];
  if (foldsOut !== undefined) {
    mkdirSync(foldsOut, { recursive: true });
    const documents = [...new Set(fitted.data.examples.map(({ document }) => document))];
    fitted.foldWeights.forEach((weights, fold) => {
      const blindTo = documents.filter((document) => foldOf(document) === fold && !/^(lists|replies)\//.test(document));
      writeFileSync(join(foldsOut, `${language.id}-${fold}.json`), JSON.stringify({ fold, blindTo, weights }));
    });
  }
  if (values.predictions !== undefined && language.id === 'fr') {
    const pauses = pauseExamples(readTurns(values.data)).filter(({ dialogue }) => !exclude.includes(dialogue));
    const rows = fitted.data.examples.flatMap((example, row) => (example.boundary === 'pause' ? [row] : []));
    const lines = pauses.map(({ id, span, dialogue, ends }, index) => JSON.stringify({ id, span, dialogue, fold: foldOf(`fr_spoken/${dialogue}`), ends, complete: Number(probabilities.model![rows[index]!]!.toFixed(4)) }));
    writeFileSync(values.predictions, `${lines.join('\n')}\n`);
  }
}
if (values.report !== undefined) writeFileSync(values.report, `${JSON.stringify(reports, null, 2)}\n`);
