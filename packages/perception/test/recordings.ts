import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readHearingSound } from './readHearingSound.ts';

/** Folder of real recordings: beside the repository, or where PARLEY_DATA says. */
export const dataFolder = process.env['PARLEY_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));

/** Undefined when the recording is not on this machine. */
export function recording(path: string): Uint8Array | undefined {
  const file = join(dataFolder, path);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** Whether a program is installed. */
export function has(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}

/** A sentence spoken by Flite or eSpeak NG, 16 kHz. */
export function synthesize(engine: 'flite' | 'espeak-ng', voice: string, text: string): Float32Array {
  const folder = mkdtempSync(join(tmpdir(), 'parley-speech-'));
  try {
    const file = join(folder, 'speech.wav');
    if (engine === 'flite') execFileSync('flite', ['-voice', voice, '-t', text, '-o', file]);
    else execFileSync('espeak-ng', ['-v', voice, '-w', file, text]);
    return readHearingSound(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Any audio file through ffmpeg, mono 16 kHz. */
export function decodeByFfmpeg(path: string): Float32Array {
  const wav = execFileSync('ffmpeg', ['-v', 'error', '-i', join(dataFolder, path), '-ac', '1', '-ar', '16000', '-f', 'wav', '-'], {
    maxBuffer: 1 << 28,
  });
  return readHearingSound(wav);
}
