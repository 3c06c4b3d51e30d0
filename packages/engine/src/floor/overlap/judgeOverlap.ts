import { isBackchannel, startsBackchannel } from '../words/index.ts';
import type { FalseAlarm, FloorSettings, VoiceOverlapped } from '../floorTypes.ts';
import { repeats } from './repeats.ts';

/** What is known of the learner's voice over the persona's. */
export interface OverlapCues {
  /** How long the learner's voice has lasted, ms. */
  readonly voicedMs: number;
  /** How long ago it ended, ms; undefined while it lasts. */
  readonly silentMs: number | undefined;
  /** The words of it that have come so far. */
  readonly text: string;
  /** Words could come: a transcriber runs. */
  readonly transcribed: boolean;
  readonly locale: string;
  /** What the persona is saying. */
  readonly personaText: string;
  /** What the voice is like; undefined where nothing measures it. */
  readonly sound: Omit<VoiceOverlapped, 'type'> | undefined;
  /** The level this learner usually speaks at, dB full scale; undefined while it is not known. */
  readonly usualDb: number | undefined;
}

export type OverlapVerdict = 'undecided' | FalseAlarm | 'words' | 'duration';

/**
 * Voice that lasts longer than this is an interruption even without words, ms. An "mm-hm" takes
 * 300 to 600 ms; LiveKit's default is 500 without looking at the words.
 */
const durations = { low: 1400, medium: 750, high: 550 } as const satisfies Record<FloorSettings['interruptibility'], number>;

/** After a short voice, how long its words are waited for before it counts as a false alarm, ms. */
const patience = 220;

/** A sound that follows the persona's level so closely is taken for its echo. */
const echoFrom = 0.75;

/** An echo that comes through is at least so much quieter than the learner's own voice, dB. */
const echoBelowUsual = 6;

/** Less of a voice than this has a pitch only in coughs, keys and doors. */
const voicedFrom = 0.2;

/** Tells backchannel, noise and echo from an interruption. Pure; asked again whenever a cue changes. */
export function judgeOverlap(cues: OverlapCues, interruptibility: FloorSettings['interruptibility']): OverlapVerdict {
  const spoken = cues.text.trim();
  if (spoken && repeats(spoken, cues.personaText)) return 'echo';
  if (spoken && !isBackchannel(spoken, cues.locale) && !startsBackchannel(spoken, cues.locale)) return 'words';
  const over = cues.silentMs !== undefined;
  if (spoken && over) return 'backchannel';
  const unlikely = soundsLikeEcho(cues) || soundsLikeNoise(cues);
  // A backchannel may be drawn out, and an echo lasts as long as the persona speaks.
  const limit = durations[interruptibility] * (spoken || unlikely ? 2 : 1);
  if (cues.voicedMs >= limit) {
    if (soundsLikeEcho(cues)) return 'echo';
    return soundsLikeNoise(cues) ? 'noise' : 'duration';
  }
  if (!over || (cues.transcribed && cues.silentMs! < patience)) return 'undecided';
  if (soundsLikeEcho(cues)) return 'echo';
  return cues.voicedMs < 180 || soundsLikeNoise(cues) ? 'noise' : 'backchannel';
}

function soundsLikeEcho({ sound, usualDb }: OverlapCues): boolean {
  if (!sound || sound.echo < echoFrom) return false;
  return usualDb === undefined || sound.levelDb <= usualDb - echoBelowUsual;
}

function soundsLikeNoise({ sound }: OverlapCues): boolean {
  return sound !== undefined && sound.voiced < voicedFrom;
}

/** When the overlap has to be judged again if nothing changes, ms from now. */
export function nextLook(cues: OverlapCues, interruptibility: FloorSettings['interruptibility']): number {
  if (cues.silentMs !== undefined) return Math.max(1, patience - cues.silentMs);
  const limit = durations[interruptibility];
  const next = cues.voicedMs < limit ? limit : 2 * limit;
  return Math.max(1, next - cues.voicedMs);
}
