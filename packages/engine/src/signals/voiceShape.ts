/** One reading of microphone and persona, every 16 ms. */
export interface VoiceFrame {
  readonly at: number;
  readonly levelDb: number;
  readonly pitchHz: number | null;
  /** What the loudspeaker gave; −100 in silence. */
  readonly personaDb: number;
  /** What its echo would be at the microphone; −100 where none is known. */
  readonly expectedDb: number;
}

export interface VoiceShape {
  /** Mean level of its louder half, dB full scale. */
  readonly levelDb: number;
  /** How far the last 48 ms are under that, dB, 0 and up. */
  readonly fallDb: number;
  /** Share of frames with a pitch. */
  readonly voiced: number;
  /** Syllables by rises of 4 dB and more. */
  readonly peaks: number;
  /** Middle pitch against the learner's usual one, semitones; null where either is unknown. */
  readonly pitchSt: number | null;
  /** Pitch of the later half against the earlier, semitones. */
  readonly riseSt: number | null;
  /** How far its louder half is over the echo that was to be expected, dB. */
  readonly overEchoDb: number;
}

const semitones = (hertz: number): number => 12 * Math.log2(hertz);

/** What a voice over the persona's is like so far; at least one frame. */
export function voiceShape(frames: readonly VoiceFrame[], usualHz: number | undefined): VoiceShape {
  const louder = frames.toSorted((a, b) => b.levelDb - a.levelDb).slice(0, Math.ceil(frames.length / 2));
  const levelDb = meanOf(louder.map((frame) => frame.levelDb));
  const pitches = frames.flatMap(({ pitchHz }) => (pitchHz === null ? [] : [semitones(pitchHz)]));
  const half = Math.floor(pitches.length / 2);
  return {
    levelDb,
    fallDb: Math.max(0, levelDb - meanOf(frames.slice(-3).map((frame) => frame.levelDb))),
    voiced: pitches.length / frames.length,
    peaks: peaksOf(frames.map((frame) => frame.levelDb)),
    pitchSt: usualHz === undefined || pitches.length < 3 ? null : middleOf(pitches) - semitones(usualHz),
    riseSt: pitches.length < 6 ? null : meanOf(pitches.slice(half)) - meanOf(pitches.slice(0, half)),
    overEchoDb: meanOf(louder.map((frame) => frame.levelDb - frame.expectedDb)),
  };
}

/** Depth of the dip between two syllables, dB. */
const dip = 4;

function peaksOf(levels: readonly number[]): number {
  let peaks = 0;
  let low = -Infinity;
  let high = levels[0]!;
  let rising = true;
  for (const level of levels) {
    if (rising) {
      if (level > high) high = level;
      else if (high - level >= dip) {
        peaks += 1;
        rising = false;
        low = level;
      }
    } else if (level < low) low = level;
    else if (level - low >= dip) {
      rising = true;
      high = level;
    }
  }
  return peaks + (rising ? 1 : 0);
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
