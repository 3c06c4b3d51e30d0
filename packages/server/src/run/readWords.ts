import type { RecordedWord } from '@parley/speech';
import { UsageError } from '../command/UsageError.ts';

const shape = '[{ "text": "so", "start": 0.2, "end": 0.4 }] with seconds, in order';

/**
 * Words of a recording, from seconds to milliseconds.
 * @throws UsageError that names the place
 */
export function readWords(json: unknown, where: string): RecordedWord[] {
  if (!Array.isArray(json)) throw new UsageError(`${where} holds no list of words. Write ${shape}.`);
  let last = 0;
  return json.map((word: unknown, index) => {
    const { text, start, end } = (word ?? {}) as Record<string, unknown>;
    const whole = typeof text === 'string' && text.trim() !== '' && typeof start === 'number' && typeof end === 'number';
    if (!whole || start < last || end < start) throw new UsageError(`${where}: word ${index + 1} is not as it must be. Write ${shape}.`);
    last = start;
    return { text: text.trim(), start: start * 1000, end: end * 1000 };
  });
}
