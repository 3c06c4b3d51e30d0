import { quantile } from './quantile.ts';
import type { TraceLine } from './traceTypes.ts';

/** What preparing an answer before the learner's turn was over brought, and what it cost. */
export interface PreparationMetrics {
  /** Answers that were asked for before the turn was over. */
  readonly begun: number;
  /** Those that answered just what was said, so that they were spoken. */
  readonly helped: number;
  /** Those that were thrown away: the learner went on, or said something else after all. */
  readonly inVain: number;
  /** Of those that helped: how long before the turn's end they were asked for, ms; more cannot be saved. */
  readonly headStarts: readonly number[];
  readonly headStartMedian: number | undefined;
  /**
   * Of those that helped: how much later the first sentence would have been known if it had been asked
   * for at the turn's end, ms. What the voice gained by making its sound early is not in it.
   */
  readonly saved: readonly number[];
  readonly savedMedian: number | undefined;
  /** What had come of answers that were thrown away. A model that bills tokens may have made more than had come. */
  readonly sentencesInVain: number;
  readonly charactersInVain: number;
}

interface Prepared {
  readonly request: number;
  readonly askedAt: number;
  firstSentenceAt: number | undefined;
  sentences: number;
  characters: number;
}

/** Reads off a trace which answers were prepared early and what became of them. */
export function measurePreparation(lines: readonly TraceLine[]): PreparationMetrics {
  const headStarts: number[] = [];
  const saved: number[] = [];
  const cost = { inVain: 0, sentences: 0, characters: 0 };
  let begun = 0;
  let heard: string | undefined;
  let open: Prepared | undefined;

  function throwAway(): void {
    if (!open) return;
    cost.inVain += 1;
    cost.sentences += open.sentences;
    cost.characters += open.characters;
    open = undefined;
  }

  for (const line of lines) {
    if (line.kind !== 'input' && line.kind !== 'decision') continue;
    heard = heardByReasoning(line) ?? heard;
    switch (line.type) {
      case 'reasoning.replyRequested':
        throwAway();
        if (heard !== 'floor.turnEndLikely') break;
        begun += 1;
        open = { request: line.data['request'] as number, askedAt: line.at, firstSentenceAt: undefined, sentences: 0, characters: 0 };
        break;
      case 'language.sentence':
        if (!open || line.data['request'] !== open.request) break;
        open.firstSentenceAt ??= line.at;
        open.sentences += 1;
        open.characters += (line.data['text'] as string).length;
        break;
      case 'reasoning.replyCancelled':
        if (line.data['request'] === open?.request) throwAway();
        break;
      case 'reasoning.appraised': {
        // The turn is over, and what was prepared is the answer to it.
        if (!open) break;
        const headStart = line.at - open.askedAt;
        headStarts.push(Math.round(headStart));
        saved.push(Math.round(Math.min(headStart, (open.firstSentenceAt ?? line.at) - open.askedAt)));
        open = undefined;
        break;
      }
    }
  }
  throwAway();
  return {
    begun,
    helped: headStarts.length,
    inVain: cost.inVain,
    headStarts,
    headStartMedian: quantile(headStarts, 0.5),
    saved,
    savedMedian: quantile(saved, 0.5),
    sentencesInVain: cost.sentences,
    charactersInVain: cost.characters,
  };
}

/** What the floor last told reasoning, across the wire where they live apart. */
function heardByReasoning(line: Extract<TraceLine, { kind: 'input' | 'decision' }>): string | undefined {
  if (line.kind === 'decision') return line.from === 'floor' && line.half !== 'stage' && tells(line.type) ? line.type : undefined;
  if (line.type !== 'remote.routed' || line.data['machine'] !== 'reasoning') return undefined;
  const { type } = line.data['event'] as { type: string };
  return tells(type) ? type : undefined;
}

function tells(type: string): boolean {
  return type === 'floor.turnEndLikely' || type === 'floor.turnResumed' || type === 'floor.learnerTurnEnded' || type === 'floor.silenceLong';
}
