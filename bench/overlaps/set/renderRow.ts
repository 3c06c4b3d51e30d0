import { hum, isHum } from './hum.ts';
import { noise } from './noises.ts';
import type { PlannedRow } from './planRows.ts';
import { impulseResponse } from './room.ts';
import { atLevel, hiss, mixInto, rate } from './sound.ts';
import { speakAs } from './speakAs.ts';
import type { Half, SetVoice } from './voices.ts';

/** Level of the persona as it is played, dB full scale. */
const personaDb = -20;

/** Row and microphone go on this long after an event, seconds. */
const after = 1.6;

export interface RenderedRow {
  readonly persona: Float32Array;
  readonly before: Float32Array;
  readonly learner: Float32Array;
  readonly echo: Float32Array | undefined;
  readonly start: number;
  readonly end: number;
  readonly words: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** Speaks each text once for each voice and pace. */
export class Speakers {
  readonly #spoken = new Map<string, Float32Array>();

  say(voice: SetVoice, text: string, pace = 1): Float32Array {
    const key = `${voice.program} ${voice.name} ${pace} ${text}`;
    const known = this.#spoken.get(key);
    if (known) return known;
    const samples = speakAs(voice, text, pace);
    this.#spoken.set(key, samples);
    return samples;
  }
}

/** The sound of a row; undefined where a recording that it needs is not here. */
export function renderRow(row: PlannedRow, half: Half, speakers: Speakers, random: () => number): RenderedRow | undefined {
  const spoken = speakers.say(row.persona.voice, row.persona.text);
  const event = soundOf(row, half, speakers, random);
  if (!event) return undefined;
  const isEcho = row.event.kind === 'echo';
  const at = isEcho ? 0 : row.at;
  const end = isEcho ? Math.min(spoken.length / rate, 5) : at + event.length / rate;
  const length = Math.round((end + after) * rate);
  // The persona has to be speaking through the event and what follows.
  const persona = atLevel(repeated(spoken, isEcho ? Math.round(end * rate) : length), personaDb);
  const learner = atLevel(hiss((end + after), 2500, random), row.roomDb);
  if (!isEcho) mixInto(learner, atLevel(event, row.usualDb + row.relativeDb), at);
  return {
    persona,
    before: atLevel(speakers.say(row.learner, row.beforeText), row.usualDb).subarray(0, 3 * rate),
    learner,
    echo: row.echo && impulseResponse(row.echo, random),
    start: at,
    end,
    words: 'text' in row.event ? wordsOf(row.event.text, at, end) : [],
  };
}

function soundOf({ event, learner }: PlannedRow, half: Half, speakers: Speakers, random: () => number): Float32Array | undefined {
  switch (event.kind) {
    case 'echo':
      return new Float32Array(0);
    case 'noise':
      return noise(event.noise, half, random);
    case 'backchannel':
      return isHum(event.text) ? hum(event.text, learner.hertz, random) : speakers.say(learner, event.text, 1.15);
    case 'interruption':
      return speakers.say(learner, event.text, 1.05);
  }
}

function repeated(samples: Float32Array, length: number): Float32Array {
  const out = new Float32Array(length);
  const gap = Math.round(0.25 * rate);
  for (let at = 0; at < length; at += samples.length + gap) out.set(samples.subarray(0, length - at), at);
  return out;
}

/** Times by the share of letters: the programs do not tell them. */
function wordsOf(text: string, start: number, end: number): { text: string; start: number; end: number }[] {
  const words = text.split(/\s+/).filter(Boolean);
  const letters = words.map((word) => word.length + 1);
  const all = letters.reduce((sum, count) => sum + count, 0);
  let at = start;
  return words.map((word, index) => {
    const from = at;
    at += ((end - start) * letters[index]!) / all;
    return { text: word, start: round(from), end: round(at) };
  });
}

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;
