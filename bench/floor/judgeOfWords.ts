import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completenessOf, createCompleteness, loadCompletenessModel, type CompletenessWeights } from '../../models/train/floor/endpoint.ts';
import type { JudgeWords } from './cuesOf.ts';

/** Dialogues that the shipped completeness model was fitted on; judged by it, a bench would flatter. */
const fittedOn = /^Rhap_/;

interface FoldFile {
  readonly blindTo: readonly string[];
  readonly weights: CompletenessWeights;
}

export interface WordsJudge {
  readonly judge: JudgeWords;
  readonly notes: readonly string[];
}

/**
 * The fitted completeness model, but for dialogues it was fitted on: these are judged by the weights
 * of `blind` that never saw them (as `models/train/completeness/train.ts --folds-out` writes), or else
 * by the word lists. Throws one line where `blind` lacks a dialogue.
 */
export async function judgeOfWords(dialogues: readonly (string | undefined)[], blind: string | undefined): Promise<WordsJudge> {
  const shipped = createCompleteness(await loadCompletenessModel());
  const seen = [...new Set(dialogues)].filter((dialogue) => dialogue !== undefined && fittedOn.test(dialogue)) as string[];
  if (seen.length === 0) return { judge: (text, language) => shipped(text, language), notes: [] };
  if (!blind) {
    const note = 'The completeness model was fitted on these dialogues; the word lists judge them instead. Give weights that never saw them with --blind-completeness DIR.';
    return { judge: (text, language, dialogue) => (seen.includes(dialogue ?? '') ? completenessOf(text, language) : shipped(text, language)), notes: [note] };
  }
  const byDialogue = readBlind(blind);
  const missing = seen.find((dialogue) => !byDialogue.has(dialogue));
  if (missing) throw new Error(`${blind} has no weights that are blind to ${missing}.`);
  return {
    judge: (text, language, dialogue) => (byDialogue.get(dialogue ?? '') ?? shipped)(text, language),
    notes: ['Completeness by weights that never saw the dialogue.'],
  };
}

function readBlind(folder: string): ReadonlyMap<string, (text: string, language: string) => number> {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: --blind-completeness takes a folder of fold weights.`);
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const { blindTo, weights } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as FoldFile;
        const judge = createCompleteness({ languages: [weights] });
        return blindTo.map((document) => [document.split('/').at(-1)!, judge] as const);
      }),
  );
}
