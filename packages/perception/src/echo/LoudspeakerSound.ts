/** What the loudspeaker gives, for who has to know its echo. */
export interface LoudspeakerSound {
  /**
   * Fills `into` with what left the loudspeaker from session time `from` on, milliseconds: mono, 16 kHz, −1 to 1,
   * zeros where it was silent. Reaches back two seconds, and a few hundredths of a second ahead of now.
   */
  read(from: number, into: Float32Array): void;
}
