import type { SpeechFrame } from '@parley/engine';
import { createPauseClock } from '../voice/createPauseClock.ts';

/** The silence after which the network is asked first, the time between two questions, and the silence after which none follows, milliseconds. */
const firstAfter = 200;
const askEvery = 200;
const lastAfter = 3000;
/** A voice after a longer pause than this begins a new turn, milliseconds. */
const turnPause = 3000;
/** How much of the sound before a turn belongs to it, milliseconds; the voice was heard some frames before it was certain. */
const leadMs = 600;

/** What to do at a frame. */
export interface TurnEndDuty {
  /** A new turn has begun; how much sound belongs to it already, milliseconds. */
  readonly keepMs?: number;
  /** The silence has lasted long enough to ask (again). */
  readonly ask: boolean;
}

/**
 * Says when a turn-end network is to run: at 200 ms of silence and every 200 ms after it, up to 3 s.
 * While somebody speaks it rests. `releaseMs` is how long the voice detector lingers after a voice.
 */
export function createTurnEndSchedule(releaseMs: number): (frame: SpeechFrame) => TurnEndDuty {
  const clock = createPauseClock(releaseMs);
  let nextAt: number | undefined;

  return (frame) => {
    const { sounding, voiceEndedAt, voiceBegan, lastPauseMs } = clock(frame);
    if (voiceBegan || voiceEndedAt === undefined) nextAt = undefined;
    else nextAt ??= voiceEndedAt + firstAfter;
    const ask = !sounding && nextAt !== undefined && frame.at >= nextAt && frame.at - voiceEndedAt! <= lastAfter;
    if (ask) nextAt = frame.at + askEvery - ((frame.at - nextAt!) % askEvery);
    return voiceBegan && lastPauseMs > turnPause ? { keepMs: leadMs, ask } : { ask };
  };
}
