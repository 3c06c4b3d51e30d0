import type { MovesAnswer, OpenAiAppraiser } from '@parley/engine/openai';
import type { LabelledRow } from './labelled.ts';

/** After so many failures without one reply the service is taken to be down. */
const hopeless = 8;

export interface Asked {
  readonly answers: ReadonlyMap<string, MovesAnswer>;
  /** How long each reply took, ms; those that did not come are left out. */
  readonly replyMs: readonly number[];
}

/**
 * Asks a model about every sentence, so many at once. `say` gets a line now and then.
 * @throws Error with the service's trouble when nothing but failures comes back
 */
export async function askModel(appraiser: OpenAiAppraiser, rows: readonly LabelledRow[], atOnce: number, say: (line: string) => void): Promise<Asked> {
  const answers = new Map<string, MovesAnswer>();
  const replyMs: number[] = [];
  const waiting = rows.values();
  let failed = 0;

  async function work(): Promise<void> {
    for (const { id, text } of waiting) {
      const since = performance.now();
      const answer = await appraiser.read({ learnerText: text, history: [] });
      answers.set(id, answer);
      if ('moves' in answer) replyMs.push(performance.now() - since);
      else if (++failed >= hopeless && failed === answers.size) throw new Error(`None of the first ${failed} requests was answered. ${answer.message}`);
      if (answers.size % 50 === 0 || answers.size === rows.length) say(`${answers.size} of ${rows.length} asked, ${failed} failed`);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return { answers, replyMs };
}
