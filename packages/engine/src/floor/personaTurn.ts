import type { AskKind } from '../ports/LanguagePort.ts';
import type { PlaybackFact } from '../ports/PlaybackPort.ts';
import { askOf } from './askOf.ts';
import type { PersonaEvent } from './floorTypes.ts';

/** How far the persona's turn has come, counted in sentences. */
export interface PersonaTurn {
  /** Reasoning's number for it. */
  readonly id: number;
  readonly said: number;
  readonly heard: number;
  /** How many sentences the turn has in all; undefined while it is being composed. */
  readonly utterances: number | undefined;
  /** Everything said in it so far. */
  readonly text: string;
  /** What it asks for, as whoever composed it says. */
  readonly ask: AskKind;
  /** When its first sound was heard, session ms; undefined before. */
  readonly startedAt: number | undefined;
  /** Persona turns that are over. */
  readonly turns: number;
}

/** A persona turn that is over, as far as it was heard. */
export interface SpokenTurn {
  readonly seconds: number;
  readonly ask: AskKind;
}

export const nothingSaid: PersonaTurn = { id: 0, said: 0, heard: 0, utterances: undefined, text: '', ask: 'none', startedAt: undefined, turns: 0 };

/** The turn after something was said, composed or heard of it; other events leave it as it is. */
export function withPersona(turn: PersonaTurn, event: PersonaEvent | PlaybackFact | { readonly type: string }): PersonaTurn {
  if (isStart(event)) return { ...turn, startedAt: turn.startedAt ?? event.at };
  if (event.type === 'playback.ended') return { ...turn, heard: turn.heard + 1 };
  if (!isPersona(event)) return turn;
  // What still comes of a turn that was cut off must not be counted to the next one.
  const now = event.turn === turn.id ? turn : { ...nothingSaid, id: event.turn, turns: turn.turns };
  if (event.type === 'reasoning.composed') return { ...now, utterances: event.utterances, ask: event.ask };
  return { ...now, said: now.said + 1, text: `${now.text} ${event.text}`.trim() };
}

function isPersona(event: { readonly type: string }): event is PersonaEvent {
  return event.type === 'reasoning.said' || event.type === 'reasoning.composed';
}

function isStart(event: { readonly type: string }): event is Extract<PlaybackFact, { type: 'playback.started' }> {
  return event.type === 'playback.started';
}

/** All that the persona had to say in this turn was heard. */
export function isOver(turn: PersonaTurn): boolean {
  return turn.utterances !== undefined && turn.heard >= turn.utterances;
}

/** What the learner heard of a turn that is over now. A question that was cut off was not asked. */
export function spokenTurn(turn: PersonaTurn, locale: string, now: number): SpokenTurn {
  const seconds = turn.startedAt === undefined ? 0 : (now - turn.startedAt) / 1000;
  if (!isOver(turn)) return { seconds, ask: 'none' };
  return { seconds, ask: turn.ask === 'none' ? askOf(turn.text, locale) : turn.ask };
}
