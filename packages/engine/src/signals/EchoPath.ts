import { correlationOf } from './correlationOf.ts';

/** Frames come every 16 ms; 96 are a second and a half. */
const frameMs = 16;
const keptFrames = 96;
/** Loudspeaker, room, microphone and their buffers delay a sound by this much at most, frames: 256 ms. */
const longestDelay = 16;
/** How often the path is looked for, frames. */
const every = 6;
/** Sound of the persona that it takes to know the path, or that there is none, frames: 380 ms and 1 s. */
const enoughPlayed = 24;
const enoughForNone = 64;
/** Levels that go together so closely are one sound. */
const sameSound = 0.75;
const sameSyllables = 0.6;
/** Lower than this under the loudest, dB, a level says more about the room than about the sound. */
const range = 30;
/** Two looks in a row agree so closely, dB. */
const steady = 4;
/** An echo that is so much fainter than expected, dB, is not there any more: headphones, a volume turned down. */
const gone = 8;
/**
 * Whoever speaks makes the microphone louder and never quieter, so an echo that is fainter of late is fainter, frames and
 * dB. Where the echo is taken out of the sound it falls by 13 dB while that learns.
 */
const lately = 32;
const fewest = 10;
const fainter = 3;
/** How fast a room's echo dies, dB a frame: 60 dB in 0.4 s. */
const decay = 2.4;
const tailFrames = 8;
/** A sound is at least so much over the quietest of the last second and a half, dB. */
const overRoom = 8;

/**
 * How loud the persona comes back through the microphone, learned while it speaks. The level of an
 * echo follows what was played, later and quieter by constants; a learner's voice follows nothing.
 */
export class EchoPath {
  #heard: number[] = [];
  #played: number[] = [];
  #delay = 0;
  #gain: number | undefined;
  #sounded = 0;
  #candidate: { readonly delay: number; readonly gain: number } | undefined;
  #room = -100;

  /**
   * Takes the levels of one instant, dB full scale, every 16 ms; `playedDb` is what left the loudspeaker
   * then, undefined in silence.
   */
  push(heardDb: number, playedDb: number | undefined): void {
    this.#heard.push(heardDb);
    this.#played.push(playedDb ?? -100);
    if (this.#heard.length > keptFrames) {
      this.#heard.shift();
      this.#played.shift();
    }
    this.#room = Math.min(...this.#heard);
    if (playedDb === undefined) return;
    this.#sounded += 1;
    if (this.#sounded % every === 0 && this.#sounded >= enoughPlayed) this.#look();
  }

  /** Level of the echo against what is played, dB; undefined while none is known. */
  get gainDb(): number | undefined {
    return this.#gain;
  }

  /** From loudspeaker to microphone, ms. */
  get delayMs(): number {
    return this.#delay * frameMs;
  }

  /** Whether enough was played to know if there is an echo. */
  get judged(): boolean {
    return this.#gain !== undefined || this.#sounded >= enoughForNone;
  }

  /** Below this there is only the room, dB full scale. */
  get roomDb(): number {
    return this.#room + overRoom;
  }

  /** The level an echo would have at the newest instant, dB full scale; −100 where there is none. */
  expectedDb(): number {
    if (this.#gain === undefined) return -100;
    const newest = this.#played.length - 1 - this.#delay;
    let loudest = -100;
    for (let back = -1; back <= tailFrames; back += 1) {
      const level = this.#played[newest - back];
      if (level !== undefined) loudest = Math.max(loudest, level - Math.max(0, back - 1) * decay);
    }
    return Math.max(-100, loudest + this.#gain);
  }

  #look(): void {
    if (this.#gain !== undefined && (this.#gainAt(this.#delay) ?? 0) < this.#gain - gone) this.#gain = undefined;
    this.#learn();
    const recent = this.#gainAt(this.#delay, lately);
    if (this.#gain !== undefined && recent !== undefined && recent < this.#gain - fainter) this.#gain = recent;
    // What is no louder than the room is no echo.
    if (this.#gain !== undefined && Math.max(...this.#played) + this.#gain < this.roomDb) this.#gain = undefined;
  }

  #learn(): void {
    const found = this.#find();
    const before = this.#candidate;
    this.#candidate = found;
    // What agrees twice is no accident.
    if (!found || !before || Math.abs(found.delay - before.delay) > 1 || Math.abs(found.gain - before.gain) > steady) return;
    this.#delay = found.delay;
    this.#gain = this.#gain === undefined ? found.gain : this.#gain + 0.4 * (found.gain - this.#gain);
  }

  /** The delay at which both levels go together best. */
  #find(): { readonly delay: number; readonly gain: number } | undefined {
    const topHeard = Math.max(...this.#heard);
    if (topHeard < this.roomDb + overRoom) return undefined;
    const top = Math.max(...this.#played);
    const played = this.#played.map((db) => Math.max(db, top - range));
    const heard = this.#heard.map((db) => Math.max(db, topHeard - range));
    let best = 0;
    let delay = 0;
    for (let lag = 0; lag <= longestDelay; lag += 1) {
      const alike = correlationOf(heard.slice(lag), played.slice(0, played.length - lag));
      if (alike > best) [best, delay] = [alike, lag];
    }
    if (best < sameSound) return undefined;
    // A voice that sets in while the persona happens to get louder goes together too, but not syllable by syllable.
    if (correlationOf(syllables(heard.slice(delay)), syllables(played.slice(0, played.length - delay))) < sameSyllables) return undefined;
    const gain = this.#gainAt(delay);
    return gain === undefined ? undefined : { delay, gain };
  }

  /** How much quieter the microphone is than the loudspeaker was, where that was loud; the louder third of it. */
  #gainAt(delay: number, frames: number = keptFrames): number | undefined {
    const from = Math.max(0, this.#heard.length - delay - frames);
    const top = Math.max(...this.#played.slice(from));
    const gains = this.#heard.slice(delay + from).flatMap((db, index) => (this.#played[from + index]! > top - 12 ? [db - this.#played[from + index]!] : []));
    if (gains.length < Math.min(frames, fewest)) return undefined;
    gains.sort((a, b) => a - b);
    return gains[Math.floor(gains.length * 0.7)];
  }
}

/** Levels against their mean over a quarter of a second: the slow part, which two voices may share by chance, is gone. */
function syllables(levels: readonly number[]): number[] {
  return levels.map((level, index) => {
    const around = levels.slice(Math.max(0, index - 8), index + 9);
    return level - around.reduce((sum, value) => sum + value, 0) / around.length;
  });
}
