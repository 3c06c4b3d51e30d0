import type { InputEvent } from '../ingress/InputEvent.ts';
import type { PlaybackPosition } from '../ports/PlaybackPort.ts';

/** Where the persona's sound was at a recorded time, from the playback facts alone. */
export interface ReplayedSound {
  readonly utterance: string;
  /** Session ms at which the utterance's first sample would have been heard without pauses. */
  readonly zero: number;
  /** Where it was paused, ms of the utterance. */
  readonly pausedAt: number | undefined;
}

export function withPlayback(sound: ReplayedSound | undefined, event: InputEvent): ReplayedSound | undefined {
  switch (event.type) {
    case 'playback.started':
      return { utterance: event.utterance, zero: event.at, pausedAt: undefined };
    case 'playback.paused':
      return sound && { ...sound, pausedAt: event.at - sound.zero };
    case 'playback.resumed':
      return sound && { ...sound, zero: event.at - (sound.pausedAt ?? 0), pausedAt: undefined };
    case 'playback.ended':
    case 'playback.stopped':
      return undefined;
    default:
      return sound;
  }
}

export function positionOf(sound: ReplayedSound | undefined, now: number): PlaybackPosition | undefined {
  if (!sound) return undefined;
  const { utterance, zero, pausedAt } = sound;
  return { utterance, ms: pausedAt ?? now - zero, playing: pausedAt === undefined };
}
