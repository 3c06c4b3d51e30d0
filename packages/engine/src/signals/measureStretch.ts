import type { VoiceMeasure } from '../perception/perceptionTypes.ts';
import type { ProsodyFrame } from '../ports/SignalsPort.ts';

/** Fewer periodic frames than this say nothing about melody. */
const fewestPitches = 8;

const semitones = (hz: number): number => 12 * Math.log2(hz / 27.5);

/** Sums up the prosody of one voiced stretch, `from` to `to` in session ms; undefined if nothing was measured. */
export function measureStretch(frames: readonly ProsodyFrame[], from: number, to: number): VoiceMeasure | undefined {
  const inside = frames.filter(({ at }) => at >= from && at <= to);
  if (inside.length === 0) return undefined;
  const levelDb = inside.reduce((sum, frame) => sum + frame.levelDb, 0) / inside.length;
  const pitches = inside.flatMap(({ pitchHz }) => (pitchHz === null ? [] : [pitchHz])).sort((a, b) => a - b);
  const melodic = pitches.length >= fewestPitches;
  return {
    type: 'voice.measured',
    from,
    to,
    levelDb: round(levelDb),
    pitchHz: melodic ? round(pitches[Math.floor(pitches.length / 2)]!) : null,
    pitchSpreadSt: melodic ? round(spread(pitches.map(semitones))) : null,
  };
}

function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
