import type { AudioFrame } from '@parley/engine';
import { sampleRateHz, samplesPerMs } from './audioFormat.ts';
import type { VoiceSignals } from './createVoiceAnalysis.ts';

/** First message of a client. */
export interface HearingStart {
  readonly type: 'hearing.start';
  readonly sampleRateHz: number;
}

/** What the server heard. The first number of each row is a sample position, fractions allowed. */
export interface HearingSignals {
  readonly type: 'signals';
  readonly speech: readonly (readonly [sample: number, likelihood: number])[];
  readonly prosody: readonly (readonly [sample: number, levelDb: number, pitchHz: number | null])[];
  readonly turnEnd: readonly (readonly [sample: number, score: number])[];
}

/** Who judges the end of turns from here on; sent only by a server that has a network for it. */
export interface HearingJudge {
  readonly type: 'judge';
  readonly turnEndBy: string;
}

/** The server cannot go on, or goes on with less. */
export interface HearingFault {
  readonly type: 'fault';
  readonly code: 'model-unavailable' | 'invalid-document';
  readonly message: string;
}

export type HearingAnswer = HearingSignals | HearingJudge | HearingFault;

const headerBytes = 8;

/** The start message as it goes over the wire. */
export const hearingStart: HearingStart = { type: 'hearing.start', sampleRateHz };

/** Sample position of the first sample (float64, little-endian), then 16-bit PCM, little-endian. */
export function encodeSound(index: number, samples: Float32Array): ArrayBuffer {
  const bytes = new ArrayBuffer(headerBytes + samples.length * 2);
  const view = new DataView(bytes);
  view.setFloat64(0, index, true);
  for (const [at, sample] of samples.entries()) {
    view.setInt16(headerBytes + at * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32767), true);
  }
  return bytes;
}

/** Reads what `encodeSound` wrote; undefined when the bytes cannot be that. */
export function decodeSound(bytes: Uint8Array): { index: number; samples: Float32Array } | undefined {
  if (bytes.byteLength < headerBytes || bytes.byteLength % 2 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const index = view.getFloat64(0, true);
  if (!Number.isSafeInteger(index) || index < 0) return undefined;
  const samples = new Float32Array((bytes.byteLength - headerBytes) / 2);
  for (let at = 0; at < samples.length; at++) samples[at] = view.getInt16(headerBytes + at * 2, true) / 32767;
  return { index, samples };
}

/** A frame on the server's own time line, which is the sample count and nothing else. */
export function frameAtSample(index: number, samples: Float32Array): AudioFrame {
  return { at: index / samplesPerMs, samples };
}

/** Turns signals on that time line into rows for the wire. */
export function toHearingSignals({ speech, prosody, turnEnd }: VoiceSignals): HearingSignals {
  return {
    type: 'signals',
    speech: speech.map(({ at, likelihood }) => [at * samplesPerMs, likelihood]),
    prosody: prosody.map(({ at, levelDb, pitchHz }) => [at * samplesPerMs, levelDb, pitchHz]),
    turnEnd: turnEnd.map(({ at, score }) => [at * samplesPerMs, score]),
  };
}

/** Puts the rows on the session clock, by where the client knows each sample to be. */
export function fromHearingSignals(rows: HearingSignals, timeOf: (sample: number) => number): VoiceSignals {
  return {
    speech: rows.speech.map(([sample, likelihood]) => ({ at: timeOf(sample), likelihood })),
    prosody: rows.prosody.map(([sample, levelDb, pitchHz]) => ({ at: timeOf(sample), levelDb, pitchHz })),
    turnEnd: rows.turnEnd.map(([sample, score]) => ({ at: timeOf(sample), score })),
  };
}
