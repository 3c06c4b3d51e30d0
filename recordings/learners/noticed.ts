import type { Percept, PerceptCode } from '@parley/engine';

/** What a face or voice channel would have said of it: channel and sentence. */
const sayings: Readonly<Record<PerceptCode, readonly [Percept['channel'], string]>> = {
  'long-pause-before-answer': ['voice', 'took long to answer.'],
  'long-pause-inside-turn': ['voice', 'paused for long inside the turn.'],
  'louder-than-usual': ['voice', 'spoke 6 dB louder than before.'],
  'quieter-than-usual': ['voice', 'spoke 6 dB more quietly than before.'],
  'pitch-flatter-than-usual': ['voice', 'pitch moved 1.1 semitones against 2.9 before.'],
  'pitch-livelier-than-usual': ['voice', 'pitch moved 4.6 semitones against 2.9 before.'],
  'faster-than-usual': ['voice', 'spoke a third faster than before.'],
  'slower-than-usual': ['voice', 'spoke a third more slowly than before.'],
  'clipped-words': ['voice', 'words were cut short.'],
  'gaze-away': ['face', 'looked aside most of the time.'],
  'lips-pressed': ['face', 'lips were pressed together.'],
  'brows-lowered': ['face', 'brows were lowered.'],
  'smiled': ['face', 'smiled.'],
};

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

/** A percept as the simulated source gives it. Its `evidence` is empty: nothing was measured. */
export function noticed(code: PerceptCode, from: number, to: number): Percept {
  const [channel, text] = sayings[code];
  return { id: `${code}@${Math.round(from)}`, from, to, channel, code, text: `${seconds(from)}–${seconds(to)} s: ${text}`, confidence: 0.9, evidence: {} };
}
