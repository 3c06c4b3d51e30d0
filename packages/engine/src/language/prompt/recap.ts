import type { HistoryTurn } from '../../ports/LanguagePort.ts';

export interface Recap {
  /** What was said before the turns that are kept word for word; empty where all of them are. */
  readonly before: string;
  readonly turns: readonly HistoryTurn[];
}

/** The most turns kept word for word. */
const mostTurns = 24;

/** Letters of an older turn that are kept: its first sentence as a rule. */
const lettersKept = 140;

/**
 * Keeps a conversation inside a budget: the newest turns word for word, of older ones the beginning,
 * oldest dropped first. What was told as a fact never gets lost, for facts have a place of their own.
 * @param budget letters for the whole, about four to a token.
 */
export function recapOf(history: readonly HistoryTurn[], budget: number): Recap {
  const turns: HistoryTurn[] = [];
  let left = budget * 0.75;
  for (const turn of history.toReversed()) {
    if (turns.length >= mostTurns || (turns.length > 1 && turn.text.length > left)) break;
    turns.unshift(turn.text.length > left ? { ...turn, text: turn.text.slice(-left) } : turn);
    left -= turn.text.length;
  }
  const lines: string[] = [];
  let room = budget * 0.25;
  for (const { who, text } of history.slice(0, history.length - turns.length).toReversed()) {
    const line = `${who === 'learner' ? 'They' : 'You'} said: ${text.length > lettersKept ? `${text.slice(0, lettersKept)}…` : text}`;
    if (line.length > room) break;
    lines.unshift(line);
    room -= line.length;
  }
  return { before: lines.join('\n'), turns };
}
