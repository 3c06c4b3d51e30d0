import { readFileSync } from 'node:fs';
import { readAppraisal } from '@parley/engine/language';
import type { MovesAnswer } from '@parley/engine/openai';

/**
 * Replies that were recorded elsewhere, by the id of their sentence, read as a reply over the wire is read.
 * Such that hold no moves are kept as unreadable.
 * @throws Error that names the file, the line, what is wrong there and what to do
 */
export function readAnswers(files: readonly string[], known: ReadonlySet<string>): ReadonlyMap<string, MovesAnswer> {
  const answers = new Map<string, MovesAnswer>();
  for (const file of files) {
    for (const [index, line] of linesOf(file).entries()) {
      if (line.trim() === '') continue;
      const wrong = (what: string): Error => new Error(`${file}, line ${index + 1}: ${what}`);
      const { id, text } = entryOf(line, wrong);
      if (!known.has(id)) throw wrong(`"${id}" is no sentence that was asked. Score the half and the languages that were exported: see --half and --language.`);
      if (answers.has(id)) throw wrong(`"${id}" was answered before. Keep one reply for each sentence.`);
      const moves = readAppraisal(text ?? line);
      answers.set(id, moves ? { moves } : { because: 'unreadable', message: 'The reply is not of the shape that was asked for.' });
    }
  }
  return answers;
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    throw new Error(`${file} cannot be read (${(error as { code?: string }).code}). Give the path of a file of JSON Lines.`, { cause: error });
  }
}

function entryOf(line: string, wrong: (what: string) => Error): { readonly id: string; readonly text: string | undefined } {
  let entry: { readonly id?: unknown; readonly text?: unknown } | null;
  try {
    entry = JSON.parse(line) as typeof entry;
  } catch {
    throw wrong('this is no JSON. Each line is one object such as {"id":"en-001","text":"{\\"moves\\":[\\"greets\\"]}"}.');
  }
  if (typeof entry?.id !== 'string') throw wrong('"id" is missing. Each reply carries the id of the request that it answers.');
  if (entry.text !== undefined && typeof entry.text !== 'string') throw wrong('"text" is no string. Give the reply as it came, or leave "text" out where the line is the reply itself.');
  return { id: entry.id, text: entry.text };
}
