const rate = 16_000;
const frame = rate / 100;

/** Quieter than this under the loud parts of a turn is silence, dB; the rooms' noise lies lower. */
const under = 25;

/** Labels run through pauses shorter than about half a second; shorter silences than this are articulation, seconds. */
const shortest = 0.2;

/** The silences of one person's stretch of speech, seconds; `loud` is the power of the loud parts. */
export function quietSpans(samples: Float32Array, from: number, to: number, loud: number): readonly { readonly start: number; readonly end: number }[] {
  const limit = loud * 10 ** (-under / 10);
  const spans: { start: number; end: number }[] = [];
  let since = -1;
  for (let at = Math.round(from * 100); at <= Math.round(to * 100); at += 1) {
    const quiet = at < Math.round(to * 100) && powerOf(samples.subarray(at * frame, (at + 1) * frame)) < limit;
    if (quiet && since < 0) since = at;
    if (!quiet && since >= 0) {
      // A silence at the rim belongs to the label, not to the speech.
      const inside = since > Math.round(from * 100) && at < Math.round(to * 100);
      if (inside && (at - since) / 100 >= shortest) spans.push({ start: since / 100, end: at / 100 });
      since = -1;
    }
  }
  return spans;
}

/** The power that a twentieth of the frames exceed. */
export function loudPower(samples: Float32Array): number {
  const powers = Array.from({ length: Math.floor(samples.length / frame) }, (_, at) => powerOf(samples.subarray(at * frame, (at + 1) * frame)));
  return powers.sort((a, b) => a - b)[Math.floor(powers.length * 0.95)] ?? 0;
}

function powerOf(samples: Float32Array): number {
  return samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length);
}
