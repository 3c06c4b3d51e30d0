import type { Cue, MouthTimeline } from '@parley/engine';
import type { Trace, TraceLine } from '@parley/engine/trace';
import type { FaceDrive, Sounding } from './FaceDrive.ts';
import { readableCue, readableMouth } from './readableLine.ts';

/** Ms: a line that lies so much later than the one before has lost its time. */
const longestGap = 3_600_000;

type LineData = Readonly<Record<string, unknown>>;

/** The lines that have a time, as far as one can tell; what is altered or cut off elsewhere in a file does not stop the rest. */
function timed(lines: readonly TraceLine[]): TraceLine[] {
  let before = 0;
  return lines.filter(({ at, data }) => {
    const sound = Number.isFinite(at) && at >= 0 && at - before < longestGap && typeof data === 'object' && data !== null;
    if (sound) before = Math.max(before, at);
    return sound;
  });
}

/** What moved the face in a trace, in the order in which it came. What is damaged is left out; it never throws. */
export function readDrive(trace: Pick<Trace, 'lines'>): FaceDrive {
  const lines = timed(trace.lines);
  const durationMs = lines.reduce((latest, { at }) => Math.max(latest, at), 0);
  const cues: { at: number; cue: Cue }[] = [];
  const mouths: { at: number; mouth: MouthTimeline }[] = [];
  const sounds: Sounding[] = [];
  const voices: { from: number; to: number }[] = [];
  const texts = new Map<string, string>();
  const known = new Map<string, MouthTimeline>();
  let sound: Omit<Sounding, 'to'> | undefined;
  let paused: { readonly utterance: string; readonly ms: number } | undefined;
  let voice: number | undefined;

  const begin = (utterance: string, from: number, begins: number): void => {
    finish(from);
    sound = { utterance, from, begins, text: texts.get(utterance) ?? '' };
  };
  function finish(to: number): void {
    if (sound) sounds.push({ ...sound, to });
    sound = undefined;
  }

  for (const line of lines) {
    if (line.kind !== 'input' && line.kind !== 'decision') continue;
    const data = line.data as LineData;
    // A fact is told some time after it was so; one that lies ahead of its line has lost its time.
    const at = typeof data['at'] === 'number' && data['at'] >= 0 && data['at'] < line.at + 1000 ? data['at'] : line.at;
    const utterance = typeof data['utterance'] === 'string' ? data['utterance'] : undefined;
    switch (line.type) {
      case 'rendering.cued': {
        const cue = readableCue(data['cue']);
        if (cue) cues.push({ at: line.at, cue });
        break;
      }
      case 'reasoning.said':
        if (utterance !== undefined && typeof data['text'] === 'string') texts.set(utterance, data['text']);
        break;
      case 'speech.marked': {
        const marked = readableMouth(data);
        if (!marked) break;
        const before = data['adds'] === true ? known.get(marked.utterance) : undefined;
        const mouth = before ? { ...marked, phones: [...before.phones, ...marked.phones], words: [...before.words, ...marked.words] } : marked;
        known.set(mouth.utterance, mouth);
        mouths.push({ at: line.at, mouth });
        break;
      }
      case 'playback.started':
        if (utterance !== undefined) begin(utterance, at, 0);
        break;
      case 'playback.paused':
        paused = sound && { utterance: sound.utterance, ms: sound.begins + at - sound.from };
        finish(at);
        break;
      case 'playback.resumed':
        if (paused) begin(paused.utterance, at, paused.ms);
        break;
      case 'playback.ended':
      case 'playback.stopped':
        finish(at);
        break;
      case 'voice.started':
        voice = at;
        break;
      case 'voice.stopped':
        if (voice !== undefined) voices.push({ from: voice, to: at });
        voice = undefined;
    }
  }
  finish(durationMs);
  if (voice !== undefined) voices.push({ from: voice, to: durationMs });
  return { durationMs, cues, mouths, sounds, voices };
}
