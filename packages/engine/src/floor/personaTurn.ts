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
  /** Persona turns that are over. */
  readonly turns: number;
}

export const nothingSaid: PersonaTurn = { id: 0, said: 0, heard: 0, utterances: undefined, text: '', turns: 0 };

/** The turn after something was said, composed or heard of it; other events leave it as it is. */
export function withPersona(turn: PersonaTurn, event: PersonaEvent | { readonly type: string }): PersonaTurn {
  if (event.type === 'playback.ended') return { ...turn, heard: turn.heard + 1 };
  if (!isPersona(event)) return turn;
  // What still comes of a turn that was cut off must not be counted to the next one.
  const now = event.turn === turn.id ? turn : { ...nothingSaid, id: event.turn, turns: turn.turns };
  if (event.type === 'reasoning.composed') return { ...now, utterances: event.utterances };
  return { ...now, said: now.said + 1, text: `${now.text} ${event.text}`.trim() };
}

function isPersona(event: { readonly type: string }): event is PersonaEvent {
  return event.type === 'reasoning.said' || event.type === 'reasoning.composed';
}

/** All that the persona had to say in this turn was heard. */
export function isOver(turn: PersonaTurn): boolean {
  return turn.utterances !== undefined && turn.heard >= turn.utterances;
}
