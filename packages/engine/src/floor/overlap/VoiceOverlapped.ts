/**
 * What the learner's voice is like while the persona speaks, since it set in; enters when one of these
 * moved a step. The newest 80 ms are not in it yet: pitch takes so long to read.
 */
export interface VoiceOverlapped {
  readonly type: 'voice.overlapped';
  /** Mean level of its louder half, dB full scale, in twos. */
  readonly levelDb: number;
  /** How far the newest part is under that, dB, 0 and up, in threes. */
  readonly fallDb: number;
  /** Share of it that has a pitch, in quarters. */
  readonly voiced: number;
  /** Syllables so far, counted by rises of the level. */
  readonly peaks: number;
  /** Pitch against the learner's usual one, semitones; null while either is unknown. */
  readonly pitchSt: number | null;
  /** Pitch of its later half against the earlier, semitones; null while it has too little. */
  readonly riseSt: number | null;
  /** How much its level follows the persona's, 0 to 1, in quarters. */
  readonly echo: number;
  /** How far it is over the persona's expected echo, dB, up to 30, in threes; null while the echo's way is not known. */
  readonly overEchoDb: number | null;
}
