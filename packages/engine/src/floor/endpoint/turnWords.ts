import type { Hearing, WordsEvent } from '../floorTypes.ts';
import { since } from './partOf.ts';
import type { Word } from '../../ports/TranscriberPort.ts';

/** The words of the turn so far, by segment in the order they were first heard of. */
export interface TurnWords {
  readonly segments: readonly { readonly id: string; readonly text: string; readonly words: readonly Word[]; readonly final: boolean }[];
  /** When the newest part arrived, session ms; −1 before any. */
  readonly arrivedAt: number;
  /** How many words of a segment belong to turns that are over, for a transcriber that goes on in it. */
  readonly spent: Readonly<Record<string, number>>;
}

export const noWords: TurnWords = { segments: [], arrivedAt: -1, spent: {} };

/** Older segments than these no transcriber comes back to. */
const mostSpent = 8;

/** The next turn: what was said so far is spent, also if the transcriber repeats it. */
export function nextTurn(turn: TurnWords): TurnWords {
  const now = turn.segments.map(({ id, text }) => [id, (turn.spent[id] ?? 0) + countWords(text)] as const);
  const ids = new Set(now.map(([id]) => id));
  const before = Object.entries(turn.spent).filter(([id]) => !ids.has(id));
  return { segments: [], arrivedAt: -1, spent: Object.fromEntries([...before, ...now].slice(-mostSpent)) };
}

const split = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean);
const countWords = (text: string): number => split(text).length;

/** Without words that ended before `since`, session ms; those without a time stay. */
export function withoutOld(turn: TurnWords, since: number): TurnWords {
  const last = wordsOf(turn).at(-1)?.end;
  return last !== undefined && last < since ? nextTurn(turn) : turn;
}

/** Words of a part that ended before `onset`, session ms, as they are not of this turn: their text, and the turn with them spent. */
export function withOld(turn: TurnWords, part: WordsEvent, onset: number): { readonly late: string; readonly words: TurnWords } {
  const tokens = split(part.text);
  const old = tokens.length - countWords(since(part, onset).text);
  const spent = turn.spent[part.segment] ?? 0;
  if (old <= spent) return { late: '', words: turn };
  return { late: tokens.slice(spent, old).join(' '), words: { ...turn, spent: { ...turn.spent, [part.segment]: old } } };
}

export function withPart(turn: TurnWords, part: WordsEvent, now: number): TurnWords {
  const spent = turn.spent[part.segment] ?? 0;
  const text = split(part.text).slice(spent).join(' ');
  const words = part.words?.slice(spent) ?? [];
  if (!text && spent > 0) return turn;
  const heard = { id: part.segment, text, words, final: part.type === 'words.final' };
  const known = turn.segments.findIndex((segment) => segment.id === heard.id);
  const segments = known < 0 ? [...turn.segments, heard] : turn.segments.with(known, heard);
  return { ...turn, segments, arrivedAt: now };
}

export function textOf(turn: TurnWords): string {
  return turn.segments.map((segment) => segment.text).filter(Boolean).join(' ');
}

export function wordsOf(turn: TurnWords): readonly Word[] {
  return turn.segments.flatMap((segment) => segment.words);
}

/** A word may end this much before the voice seems to, ms: less than a word takes. */
const tolerance = 160;

/**
 * Whether words of what was said before `voiceEndedAt` are still to come. With word times: the last
 * word ends well before the voice did. Without: nothing has arrived since. Gives up after thrice
 * the usual lag, or the floor would wait for words of a cough. A final part that came after the voice
 * ended says itself that nothing is missing.
 */
export function wordsInFlight(turn: TurnWords, hearing: Hearing, voiceEndedAt: number, now: number): boolean {
  if (!hearing.words || now > latestWords(hearing, voiceEndedAt)) return false;
  const isFinal = turn.segments.at(-1)?.final === true && turn.arrivedAt >= voiceEndedAt;
  if (isFinal) return false;
  if (!hearing.words.wordTimes) return turn.arrivedAt < voiceEndedAt - tolerance;
  const last = wordsOf(turn).at(-1);
  return (last?.end ?? -Infinity) < voiceEndedAt - tolerance;
}

/** Until when words of a voice that ended at `voiceEndedAt` can be hoped for. */
export function latestWords(hearing: Hearing, voiceEndedAt: number): number {
  return voiceEndedAt + 3 * (hearing.words?.lagMs ?? 0) + 300;
}
