import type { HistoryTurn, LanguageRequest } from '../ports/LanguagePort.ts';
import type { Beat, Line } from '../scenario/Scenario.ts';
import { heardPhrase } from './heardPhrase.ts';
import type { ScriptMemory } from './ScriptMemory.ts';
import { seededRandom } from './seededRandom.ts';
import { splitSentences } from '../reasoning/sentences/splitSentences.ts';

/** A wording with its slots filled. */
export interface PickedLine {
  readonly index: number;
  readonly line: Exclude<Line, string>;
  readonly sentences: readonly string[];
  /** The learner's phrase that was taken up. */
  readonly echo?: string;
  /** All wordings were used; this one starts the beat over. */
  readonly startsOver: boolean;
}

/** Draws a wording that was not used, not heard before and whose slots can be filled. */
export function pickLine(
  beat: Beat,
  lines: readonly Line[],
  request: LanguageRequest,
  memory: ScriptMemory,
  seed: string | number,
  names?: ReadonlyMap<string, string>,
): PickedLine | undefined {
  const used = memory.used[beat.id] ?? [];
  const fresh = fill(lines, request, memory, names).filter(({ index, sentences }) => !used.includes(index) && !wasHeard(sentences, request.history));
  if (fresh.length > 0) return draw(fresh, seed, memory, beat);
  if (!beat.recurs) return undefined;
  const again = fill(lines, request, memory, names).filter(({ index }) => index !== used.at(-1));
  const picked = draw(again, seed, memory, beat);
  return picked && { ...picked, startsOver: true };
}

function draw(lines: readonly PickedLine[], seed: string | number, memory: ScriptMemory, beat: Beat): PickedLine | undefined {
  return lines[Math.floor(seededRandom(seed, memory.given, beat.id) * lines.length)];
}

function fill(lines: readonly Line[], request: LanguageRequest, memory: ScriptMemory, names: ReadonlyMap<string, string> | undefined): PickedLine[] {
  return lines.flatMap((raw, index) => {
    const line = typeof raw === 'string' ? { say: raw } : raw;
    if (!line.say.includes('{')) return [{ index, line, sentences: splitSentences(line.say), startsOver: false }];
    const earlier = request.history.filter((turn) => turn.who === 'learner').slice(0, -2).map((turn) => turn.text).join('. ');
    const source = line.say.includes('{earlier}') ? earlier : request.learnerText;
    const echo = heardPhrase(source, request.locale, { spent: memory.echoed, ...(names && { names }) });
    if (!echo) return [];
    const sentences = splitSentences(line.say.replace(/\{(heard|earlier)\}/g, echo)).map((sentence) => sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
    return [{ index, line, sentences, echo, startsOver: false }];
  });
}

/** Also true when the memory was lost on the way and only the history tells. */
function wasHeard(sentences: readonly string[], history: readonly HistoryTurn[]): boolean {
  const text = sentences.join(' ').toLowerCase();
  return history.some((turn) => turn.who === 'persona' && turn.text.toLowerCase() === text);
}
