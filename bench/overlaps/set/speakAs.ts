import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeWav, mixToMono, resample } from '@parley/speech';
import { rate, trimmed } from './sound.ts';
import type { SetVoice } from './voices.ts';

const programs = { 'espeak-ng': 'espeak-ng', flite: 'flite', festival: 'text2wave' } as const;

export function isInstalled({ program }: SetVoice): boolean {
  return spawnSync('which', [programs[program]]).status === 0;
}

/** A text in a voice, trimmed; `pace` 1 is the voice's own. */
export function speakAs({ program, name }: SetVoice, text: string, pace = 1): Float32Array {
  const folder = mkdtempSync(join(tmpdir(), 'parley-overlaps-'));
  const file = join(folder, 'speech.wav');
  try {
    if (program === 'espeak-ng') execFileSync(program, ['-v', name, '-s', String(Math.round(165 * pace)), '-w', file, text], { stdio: 'pipe' });
    else if (program === 'flite') execFileSync(program, ['-voice', name, '--setf', `duration_stretch=${(1 / pace).toFixed(2)}`, '-t', text, '-o', file]);
    else {
      const commands = `(begin (voice_${name}) (Parameter.set 'Duration_Stretch ${(1 / pace).toFixed(2)}))`;
      execFileSync(programs.festival, ['-eval', commands, '-o', file], { input: text, stdio: 'pipe' });
    }
    const sound = decodeWav(readFileSync(file));
    return trimmed(resample(mixToMono(sound), sound.sampleRateHz, rate));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
