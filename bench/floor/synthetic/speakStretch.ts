import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Speaker } from './speakers.ts';

export const rate = 16_000;

/**
 * What is said in one breath, 16 kHz mono, from its first sound to its last. Throws where the
 * synthesizer is not installed. `scratch` is a folder for files in between.
 */
export function speakStretch(text: string, { synthesizer, voice, pace }: Speaker, scratch: string): Float32Array {
  const said = join(scratch, 'said.wav');
  if (synthesizer === 'espeak-ng') {
    execFileSync('espeak-ng', ['-v', voice, '-s', String(pace), '-w', said, text], { stdio: 'ignore' });
  } else if (synthesizer === 'flite') {
    execFileSync('flite', ['-voice', voice, '--setf', `duration_stretch=${(1 / pace).toFixed(3)}`, '-t', text, '-o', said], { stdio: 'ignore' });
  } else {
    const file = join(scratch, 'said.txt');
    writeFileSync(file, text);
    const slower = `(Parameter.set 'Duration_Stretch ${(1 / pace).toFixed(3)})`;
    execFileSync('text2wave', [file, '-o', said, '-eval', `(begin (voice_${voice}) ${slower})`], { stdio: 'ignore' });
  }
  const raw = execFileSync('sox', ['-R', said, '-r', String(rate), '-c', '1', '-b', '16', '-e', 'signed', '-t', 'raw', '-'], { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 });
  const samples = Float32Array.from({ length: raw.length / 2 }, (_, index) => raw.readInt16LE(index * 2) / 32_768);
  return levelled(trimmed(samples));
}

/** Without the silence around it: quieter than 40 dB under the loudest 10 ms. */
function trimmed(samples: Float32Array): Float32Array {
  const frame = rate / 100;
  const levels = Array.from({ length: Math.floor(samples.length / frame) }, (_, index) => power(samples.subarray(index * frame, (index + 1) * frame)));
  const floor = Math.max(...levels) * 1e-4;
  const first = levels.findIndex((level) => level > floor);
  const last = levels.findLastIndex((level) => level > floor);
  if (first < 0) throw new Error('The synthesizer said nothing.');
  return samples.slice(first * frame, (last + 1) * frame);
}

/** All speakers as loud as each other: 26 dB under full scale. */
function levelled(samples: Float32Array): Float32Array {
  const gain = 0.05 / Math.sqrt(power(samples));
  return samples.map((sample) => Math.max(-1, Math.min(1, sample * gain)));
}

function power(samples: Float32Array): number {
  return samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
}
