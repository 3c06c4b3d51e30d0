import type { HistoryTurn, LanguageRequest } from '../ports/LanguagePort.ts';
import type { Beat, Line, Scenario } from '../scenario/Scenario.ts';
import { holds } from '../reasoning/ledger/holds.ts';
import { splitSentences } from '../reasoning/sentences/splitSentences.ts';
import { namesIn } from './namesIn.ts';
import type { ScriptMemory } from './ScriptMemory.ts';
import { seededRandom } from './seededRandom.ts';
import { slotFiller } from './slots/fillSlots.ts';

/** A wording with its slots filled. */
export interface PickedLine {
  readonly index: number;
  readonly line: Exclude<Line, string>;
  readonly sentences: readonly string[];
  /** The learner's phrases that were taken up; none where the wording has no slot. */
  readonly echoes: readonly string[];
  /** All wordings were used; this one starts the beat over. */
  readonly startsOver: boolean;
}

/** So many turns of the persona lie between two call-backs where other words would do: who repeats every word is a parrot. */
const turnsBetweenEchoes = 2;

/**
 * Draws a wording whose claim is true, that was not used, not heard before and whose slots can be filled. One that claims
 * something goes first, then one that takes up what the learner said, but not turn after turn, then those that fit anybody.
 */
export function pickLine(
  beat: Beat,
  lines: readonly Line[],
  scenario: Scenario,
  request: LanguageRequest,
  memory: ScriptMemory,
  seed: string | number,
): PickedLine | undefined {
  const used = memory.used[beat.id] ?? [];
  const all = lines.map((raw, index): { readonly index: number; readonly line: PickedLine['line'] } => ({ index, line: typeof raw === 'string' ? { say: raw } : raw })).filter(({ line }) => !line.when || holds(line.when, request.situation));
  const fill = slotFiller({ scenario, request, spent: memory.echoed, names: namesIn(scenario) });
  const filled = (own: typeof all): PickedLine[] => own.flatMap(({ index, line }) => {
    if (!line.say.includes('{')) return [{ index, line, sentences: splitSentences(line.say), echoes: [], startsOver: false }];
    const done = fill(line.say);
    return done ? [{ index, line, ...done, startsOver: false }] : [];
  });
  const fresh = filled(all.filter(({ index }) => !used.includes(index))).filter(({ sentences }) => !wasHeard(sentences, request.history));
  if (fresh.length > 0) {
    const narrowed = narrowest(fresh);
    const [echoing, plain] = [narrowed.filter(({ echoes }) => echoes.length > 0), narrowed.filter(({ echoes }) => echoes.length === 0)];
    const tooSoon = memory.given - (memory.echoedAt ?? -turnsBetweenEchoes) < turnsBetweenEchoes;
    return draw(echoing.length > 0 && !(tooSoon && plain.length > 0) ? echoing : plain, seed, memory, beat);
  }
  if (!beat.recurs) return undefined;
  const again = filled(all).filter(({ index }) => index !== used.at(-1));
  const picked = draw(again, seed, memory, beat);
  return picked && { ...picked, startsOver: true };
}

/** Words for this very turn go before those for something earlier, and both before those that fit any. */
function narrowest(lines: readonly PickedLine[]): readonly PickedLine[] {
  const claiming = lines.filter(({ line }) => line.when);
  const now = claiming.filter(({ line }) => line.when?.said);
  return now.length > 0 ? now : claiming.length > 0 ? claiming : lines;
}

function draw(lines: readonly PickedLine[], seed: string | number, memory: ScriptMemory, beat: Beat): PickedLine | undefined {
  return lines[Math.floor(seededRandom(seed, memory.given, beat.id) * lines.length)];
}

/** A sentence of so many words is remembered; shorter ones anybody says twice. */
const fewestWords = 6;

/** Whether the whole, or a longer sentence of it, was said before; also when the memory was lost and only the history tells. */
function wasHeard(sentences: readonly string[], history: readonly HistoryTurn[]): boolean {
  const text = sentences.join(' ').toLowerCase();
  const long = sentences.filter((sentence) => sentence.split(' ').length >= fewestWords).map((sentence) => sentence.toLowerCase());
  return history.some((turn) => {
    const said = turn.text.toLowerCase();
    return turn.who === 'persona' && (said === text || long.some((sentence) => said.includes(sentence)));
  });
}
