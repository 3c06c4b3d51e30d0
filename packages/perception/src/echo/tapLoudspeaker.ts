import type { ClockPort, PlaybackPort } from '@parley/engine';
import { sampleRateHz, samplesPerMs } from '../voice/audioFormat.ts';
import { createResampler, type Resampler } from '../voice/createResampler.ts';
import type { LoudspeakerSound } from './LoudspeakerSound.ts';

export interface TappedLoudspeaker {
  /** To be given to the session instead of the playback it was made from. */
  readonly playback: PlaybackPort;
  readonly sound: LoudspeakerSound;
}

interface Sound {
  readonly resampler: Resampler;
  readonly chunks: Float32Array[];
  length: number;
}

/** Where the loudspeaker stood when it was last looked at; `at` and `place` are samples of session and utterance. */
interface Place {
  readonly utterance: string;
  place: number;
  playing: boolean;
  level: number;
}

/** Samples remembered of what was played: 2 s. */
const memory = 2 * sampleRateHz;
/** Samples that are written as if nothing came in between, and written again when it is known: 48 ms. */
const foreseen = 768;
/**
 * Where the device stands is known to a few milliseconds on a busy page, and its sound has no seams: what is nearer than
 * this to what came before, samples, follows on it. 20 ms.
 */
const slack = 320;

/**
 * Listens in on a playback: keeps the sound it is given, and asks where it stands each time the echo is asked for.
 * A playback that is given no samples, or tells no position, plays silence as far as this knows.
 */
export function tapLoudspeaker(playback: PlaybackPort): TappedLoudspeaker {
  const sounds = new Map<string, Sound>();
  const ring = new Float32Array(memory);
  let clock: ClockPort | undefined;
  /** Sample of the session up to which the ring is written. */
  let written = 0;
  let last: Place | undefined;

  function silence(to: number): void {
    for (; written < to; written++) ring[written % memory] = 0;
  }

  /** What will be heard next unless the playback stops. */
  function foresee(): void {
    const sound = last?.playing ? sounds.get(last.utterance) : undefined;
    const read = sound && last && readerOf(sound, last.place);
    for (let ahead = 0; ahead < foreseen; ahead++) ring[(written + ahead) % memory] = (read?.() ?? 0) * (last?.level ?? 1);
  }

  /** Writes the utterance from where it stood to `place`, the level going straight from one to the other. */
  function play({ utterance, place: from, level: before }: Place, to: number, level: number): void {
    const sound = sounds.get(utterance);
    const read = sound && readerOf(sound, from);
    for (let at = from; at < to; at++) {
      ring[written++ % memory] = (read?.() ?? 0) * (before + ((level - before) * (at - from)) / (to - from));
    }
  }

  function look(now: number): void {
    const position = playback.position();
    const place = Math.max(0, Math.round((position?.ms ?? 0) * samplesPerMs));
    const follows = last?.playing && last.utterance !== position?.utterance;
    if (last && last.utterance !== position?.utterance) {
      const rest = (sounds.get(last.utterance)?.length ?? 0) - last.place;
      const time = now - written - (position?.playing ? place : 0);
      const heard = Math.abs(time - rest) <= slack ? rest : Math.max(0, Math.min(rest, time));
      if (last.playing) play(last, last.place + heard, last.level);
      forgetUpTo(last.utterance);
      last = undefined;
    }
    if (!position) return silence(now);
    const { utterance, playing, level = 1 } = position;
    const from = last ?? { utterance, place: 0, playing: false, level };
    const length = Math.max(0, place - from.place);
    // Sound that went on follows on what is written; sound that set in ends now.
    if (!from.playing && now - length - written > (follows ? slack : 0)) silence(now - length);
    play(from, from.place + length, level);
    if (!playing) silence(now);
    else if (Math.abs(written - now) > slack) {
      silence(now);
      written = Math.min(written, now);
    }
    last = { utterance, place: Math.max(place, from.place), playing: playing && position.ms > 0, level };
  }

  /** What was opened before an utterance that is over, and that itself, will not sound again. */
  function forgetUpTo(utterance: string): void {
    if (!sounds.has(utterance)) return;
    for (const id of sounds.keys()) {
      sounds.delete(id);
      if (id === utterance) return;
    }
  }

  return {
    sound: {
      read(from, into) {
        if (!clock) return void into.fill(0);
        look(Math.round(clock.now() * samplesPerMs));
        foresee();
        const first = Math.round(from * samplesPerMs);
        for (let index = 0; index < into.length; index++) {
          const at = first + index;
          into[index] = at >= 0 && at < written + foreseen && at >= written + foreseen - memory ? ring[at % memory]! : 0;
        }
      },
    },
    playback: {
      version: 1,
      get capabilities() {
        return playback.capabilities;
      },
      facts: playback.facts,
      faults: playback.faults,
      async start(context) {
        await playback.start(context);
        clock = context.clock;
        written = Math.round(clock.now() * samplesPerMs);
      },
      open(utterance, rate) {
        if (!sounds.has(utterance)) sounds.set(utterance, { resampler: createResampler(rate, sampleRateHz), chunks: [], length: 0 });
        playback.open(utterance, rate);
      },
      append(utterance, samples) {
        const sound = sounds.get(utterance);
        if (sound) add(sound, samples);
        playback.append(utterance, samples);
      },
      mark: (utterance, words) => playback.mark(utterance, words),
      close: (utterance) => playback.close(utterance),
      duck: () => playback.duck(),
      unduck: () => playback.unduck(),
      pauseAtWord: () => playback.pauseAtWord(),
      resume: () => playback.resume(),
      fade: (ms) => playback.fade(ms),
      position: () => playback.position(),
      async stop() {
        clock = undefined;
        last = undefined;
        sounds.clear();
        await playback.stop();
      },
    },
  };
}

function add(sound: Sound, samples: Float32Array): void {
  const chunk = sound.resampler.push(samples);
  sound.chunks.push(chunk);
  sound.length += chunk.length;
}

/** Reads an utterance sample by sample from a place on; undefined behind its end. */
function readerOf({ chunks }: Sound, from: number): () => number | undefined {
  let chunk = 0;
  let place = from;
  return () => {
    while (chunk < chunks.length && place >= chunks[chunk]!.length) place -= chunks[chunk++]!.length;
    return chunks[chunk]?.[place++];
  };
}
