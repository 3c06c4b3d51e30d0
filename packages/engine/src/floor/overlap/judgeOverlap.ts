import type { FalseAlarm, FloorSettings } from '../floorTypes.ts';
import { claimOf } from './claimOf.ts';
import { meaningOf } from './meaningOf.ts';
import type { OverlapCues } from './OverlapCues.ts';
import { repeats } from './repeats.ts';

export type OverlapVerdict = 'undecided' | FalseAlarm | 'words' | 'duration';

interface YieldRule {
  /** From here on a voice that sounds like a claim makes the persona hold its tongue, ms. */
  readonly holdFrom: number;
  /** Likelihood of a claim that is enough for that while the voice lasts. */
  readonly holdAt: number;
  /** Voice that lasts longer than this is an interruption, whatever it sounds like and even without words, ms. */
  readonly limit: number;
}

/**
 * By the persona's trait. An "mm-hm" takes 300 to 600 ms; LiveKit's default is 500 without looking at
 * anything else. A hold is taken back when the voice turns out to claim nothing, so it may come early.
 * Set on the tuning half of the bench's set.
 */
const rules = {
  low: { holdFrom: 700, holdAt: 0.6, limit: 1400 },
  medium: { holdFrom: 320, holdAt: 0.2, limit: 950 },
  high: { holdFrom: 240, holdAt: 0.15, limit: 550 },
} as const satisfies Record<FloorSettings['interruptibility'], YieldRule>;

/**
 * Most backchannels end about when a claim has to be heeded. What sounds no more than possible waits a moment longer to
 * see if it goes on, ms, unless it is so many times as likely as it need be; what has ended has to be likelier too. Of
 * the tuning half's backchannels a twelfth fewer make the persona pause, and one claim in a hundred is heeded later than half a second for it.
 */
const doubtful = 40;
const [soonTimes, endedTimes] = [2.5, 2];
/** No sound is surer than this. */
const surest = 0.9;

/** After a short voice without a transcriber, how long it may go on before it counts as a false alarm, ms. */
const patience = 220;
/** Words may come this much later than they usually do, ms. */
const slack = 120;

/** A sound that follows the persona's level so closely is taken for its echo. */
const echoFrom = 0.75;

/** An echo that comes through is at least so much quieter than the learner's own voice, dB. */
const echoBelowUsual = 6;

/** A voice so much softer than the learner's own, dB, is not theirs. */
const farOff = 12;

/** Where the echo's way is known, a voice is so far over it, dB. */
const overEcho = 6;

/** Less of a voice than this has a pitch only in coughs, keys and doors. */
const voicedFrom = 0.2;

/** A voice that sounds less like a claim than this is not worth waiting for words, once it has ended. */
const noClaim = 0.1;

/** A voice with words that may mean anything is a backchannel up to this length, ms, and if it does not sound like a claim. */
const shortReaction = 650;
const soundsSure = 0.6;

/** Tells backchannel, noise and echo from an interruption. Pure; asked again whenever a cue changes. */
export function judgeOverlap(cues: OverlapCues, interruptibility: FloorSettings['interruptibility']): OverlapVerdict {
  const spoken = cues.text.trim();
  if (spoken && !surelyOverEcho(cues) && repeats(spoken, cues.personaText)) return 'echo';
  const meaning = spoken ? meaningOf(spoken, cues.locale) : undefined;
  if (meaning === 'claim') return 'words';
  const over = cues.silentMs !== undefined;
  if (meaning === 'backchannel' && over) return 'backchannel';
  if (meaning === 'unclear' && over) return cues.voicedMs < shortReaction && claimOf(cues) < soundsSure ? 'backchannel' : 'words';
  const unlikely = !spoken && soundsUnlikely(cues);
  // A backchannel may be drawn out, and an echo lasts as long as the persona speaks.
  const limit = rules[interruptibility].limit * (meaning === 'backchannel' || unlikely || soundsLikeNothing(cues) ? 2 : 1);
  if (cues.voicedMs >= limit) return unlikely ? nothingIn(cues) : 'duration';
  if (!over || cues.silentMs! < patienceFor(cues)) return 'undecided';
  return nothingIn(cues);
}

/** Whether the persona had better be silent until it is known what this is. */
export function mayClaim(cues: OverlapCues, interruptibility: FloorSettings['interruptibility']): boolean {
  const { holdFrom, holdAt } = rules[interruptibility];
  const since = cues.voicedMs + (cues.silentMs ?? 0);
  if (since < holdFrom) return false;
  const times = cues.silentMs !== undefined ? endedTimes : since < holdFrom + doubtful ? soonTimes : 1;
  return claimOf(cues) >= Math.min(surest, times * holdAt);
}

/** An echo, a noise, or somebody far off, by the sound alone. */
export function soundsUnlikely(cues: Pick<OverlapCues, 'sound' | 'usualDb'>): boolean {
  return soundsLikeEcho(cues) || soundsLikeNoise(cues) || soundsFarOff(cues);
}

function nothingIn(cues: OverlapCues): FalseAlarm {
  if (soundsLikeEcho(cues)) return 'echo';
  return cues.voicedMs < 180 || soundsLikeNoise(cues) || soundsFarOff(cues) ? 'noise' : 'backchannel';
}

/** How long after its end a voice is given the chance to have been something, ms. */
function patienceFor(cues: OverlapCues): number {
  if (soundsLikeNothing(cues)) return 0;
  return cues.wordLagMs === undefined ? patience : Math.max(patience, cues.wordLagMs + slack);
}

function soundsLikeNothing(cues: OverlapCues): boolean {
  return cues.sound !== undefined && claimOf(cues) < noClaim;
}

/** Somebody else, in the next room or at the next desk. */
function soundsFarOff({ sound, usualDb }: Pick<OverlapCues, 'sound' | 'usualDb'>): boolean {
  return sound !== undefined && usualDb !== undefined && sound.levelDb <= usualDb - farOff;
}

/** The echo's way is known, and this is well over it. */
export function surelyOverEcho({ sound }: Pick<OverlapCues, 'sound'>): boolean {
  return (sound?.overEchoDb ?? 0) >= overEcho;
}

function soundsLikeEcho({ sound, usualDb }: Pick<OverlapCues, 'sound' | 'usualDb'>): boolean {
  if (!sound || sound.echo < echoFrom || surelyOverEcho({ sound })) return false;
  return usualDb === undefined || sound.levelDb <= usualDb - echoBelowUsual;
}

function soundsLikeNoise({ sound }: Pick<OverlapCues, 'sound'>): boolean {
  return sound !== undefined && sound.voiced < voicedFrom;
}

/** When the overlap has to be judged again if nothing changes, ms from now. */
export function nextLook(cues: OverlapCues, interruptibility: FloorSettings['interruptibility']): number {
  const { holdFrom, limit } = rules[interruptibility];
  const since = cues.voicedMs + (cues.silentMs ?? 0);
  const looks = cues.silentMs === undefined
    ? [holdFrom, holdFrom + doubtful, limit, 2 * limit].map((at) => at - cues.voicedMs)
    : [holdFrom - since, patienceFor(cues) - cues.silentMs];
  return Math.max(1, Math.min(...looks.filter((ms) => ms > 0), 2 * limit));
}
