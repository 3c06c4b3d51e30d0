import { writeFileSync } from 'node:fs';
import { appraise, loadLexicon, type Move } from '@parley/engine';
import { createOpenAiAppraiser, movesRequest, type MovesAnswer } from '@parley/engine/openai';
import { quantile } from '../floor/statistics.ts';
import { askModel, type Asked } from './askModel.ts';
import type { Reading } from './kappa.ts';
import { readLabelled, type LabelledRow, type Language } from './labelled.ts';
import { readAnswers } from './readAnswers.ts';
import type { AppraisalArguments } from './readArguments.ts';
import { missedOf, modelScores, scoresOf } from './summary.ts';

/** Scores the rules, and a model or its recorded replies beside them, or writes what a model would be asked. `say` gets one line a step. */
export async function runBench(options: AppraisalArguments, say: (line: string) => void): Promise<object> {
  const asked = options.languages.map((language) => [language, readLabelled(language, options.half)] as const);
  if (options.exportTo !== undefined) return exportRequests(options.exportTo, asked.flatMap(([, rows]) => rows), options);
  const recorded = options.answers.length > 0 ? readAnswers(options.answers, new Set(asked.flatMap(([, rows]) => rows.map(({ id }) => id)))) : undefined;

  const result: Record<string, unknown> = { bench: 'appraisal', half: options.half };
  if (options.model) result['model'] = { name: options.name, api: options.api, withinMs: options.model.withinMs };
  for (const [language, rows] of asked) {
    // Replies to one language say nothing of the others.
    if (recorded && !rows.some(({ id }) => recorded.has(id))) continue;
    say(`${language}: ${rows.length} sentences`);
    const { readings, msPerSentence } = await readByRules(language, rows);
    const read = recorded ? { answers: recorded, replyMs: [] } : await readByModel(rows, options, say);
    result[language] = {
      sentences: rows.length,
      rules: { msPerSentence, ...scoresOf(readings), ...(options.worst && { missed: missedOf(rows, readings) }) },
      ...(read && {
        model: {
          ...modelScores(rows, readings, read.answers, options.resamplings),
          ...(read.replyMs.length > 0 && { replyMs: { median: Math.round(quantile(read.replyMs, 0.5)), p95: Math.round(quantile(read.replyMs, 0.95)) } }),
          ...(options.worst && { missed: missedOf(rows, rows.map(({ id, moves }) => ({ labelled: moves, read: movesOf(read.answers.get(id)) }))) }),
        },
      }),
    };
  }
  return result;
}

const movesOf = (answer: MovesAnswer | undefined): readonly Move[] => (answer && 'moves' in answer ? answer.moves : []);

function exportRequests(file: string, rows: readonly LabelledRow[], { api, name, half }: AppraisalArguments): object {
  const lines = rows.map(({ id, text }) => JSON.stringify({ id, body: movesRequest({ api, model: name }, { learnerText: text, history: [] }) }));
  writeFileSync(file, `${lines.join('\n')}\n`);
  return { bench: 'appraisal', half, exported: rows.length, file };
}

async function readByRules(language: Language, rows: readonly LabelledRow[]): Promise<{ readings: readonly Reading<Move>[]; msPerSentence: number }> {
  await loadLexicon(language);
  const readings = rows.map(({ text, moves }) => ({ labelled: moves, read: appraise(text, language).moves }));
  const started = performance.now();
  for (const { text } of rows) appraise(text, language);
  return { readings, msPerSentence: Math.round(((performance.now() - started) / rows.length) * 100) / 100 };
}

async function readByModel(rows: readonly LabelledRow[], { model, name, api }: AppraisalArguments, say: (line: string) => void): Promise<Asked | undefined> {
  if (!model) return undefined;
  const appraiser = createOpenAiAppraiser({ model: name, api, baseURL: model.baseURL, apiKey: model.apiKey, withinMs: model.withinMs });
  return askModel(appraiser, rows, model.atOnce, say);
}
