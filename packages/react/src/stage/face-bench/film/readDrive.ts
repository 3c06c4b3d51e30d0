import type { Cue, MouthTimeline } from '@parley/engine';
import { durationOf, type Trace } from '@parley/engine/trace';
import type { FaceDrive, Sounding } from './FaceDrive.ts';

interface LineData {
  readonly at?: number;
  readonly cue?: Cue;
  readonly utterance?: string;
  readonly text?: string;
  readonly adds?: boolean;
  readonly phones?: MouthTimeline['phones'];
  readonly words?: MouthTimeline['words'];
}

/** What moved the face in a trace, in the order in which it came. */
export function readDrive(trace: Pick<Trace, 'header' | 'lines'>): FaceDrive {
  const durationMs = durationOf(trace);
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

  for (const line of trace.lines) {
    if (line.kind !== 'input' && line.kind !== 'decision') continue;
    const data = line.data as LineData;
    const at = data.at ?? line.at;
    switch (line.type) {
      case 'rendering.cued':
        cues.push({ at: line.at, cue: data.cue! });
        break;
      case 'reasoning.said':
        texts.set(data.utterance!, data.text!);
        break;
      case 'speech.marked': {
        const before = data.adds ? known.get(data.utterance!) : undefined;
        const mouth = { utterance: data.utterance!, phones: [...(before?.phones ?? []), ...data.phones!], words: [...(before?.words ?? []), ...data.words!] };
        known.set(mouth.utterance, mouth);
        mouths.push({ at: line.at, mouth });
        break;
      }
      case 'playback.started':
        begin(data.utterance!, at, 0);
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
