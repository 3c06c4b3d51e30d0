import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { decodeWav, mixToMono, resample, type RecordedWord } from '@parley/speech';
import { UsageError } from '../command/UsageError.ts';
import type { LearnerTurn, TurnMoment } from './LearnerTurn.ts';
import { readWords } from './readWords.ts';

/** How long the learner of a single recording waits after the persona's opening, ms. */
const usualWait = 600;

/** Hearing's rate, Hz. */
const hearingHz = 16_000;
/** Whoever writes words down rounds; so much beyond the sound is no mistake, ms. */
const roundedBy = 100;

/** Hears of what is odd and yet no reason to stop, a line at a time. */
type Warn = (line: string) => void;

/**
 * What the learner says: one WAV file, or a `.jsonl` of turns.
 * @throws UsageError that names the file and the line
 */
export async function readLearner(file: string, wordsFile: string | undefined, warn: Warn): Promise<LearnerTurn[]> {
  if (!file.endsWith('.jsonl')) {
    const words = wordsFile === undefined ? undefined : readWords(await readJson(wordsFile), wordsFile);
    const samples = await readSound(file, warn);
    if (words) warnOfWordsOutside(words, samples, wordsFile!, file, warn);
    return [{ name: file, samples, words, when: { floorOpenFor: usualWait } }];
  }
  if (wordsFile !== undefined) throw new UsageError('--words goes with a WAV file; in a .jsonl each line has its own "words".');
  const lines = (await readText(file)).split('\n').map((text, index) => ({ text: text.trim(), where: `${file}, line ${index + 1}` }));
  const turns = lines.filter(({ text }) => text !== '').map(({ text, where }) => readTurn(text, where, dirname(file), warn));
  if (turns.length === 0) throw new UsageError(`${file} has no turns. Write one a line: { "wav": "a.wav", "when": { "floorOpenFor": 500 } }.`);
  return Promise.all(turns);
}

async function readTurn(text: string, where: string, folder: string, warn: Warn): Promise<LearnerTurn> {
  let line: Record<string, unknown>;
  try {
    line = Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    throw new UsageError(`${where} is not JSON. Write { "wav": "a.wav", "when": { "floorOpenFor": 500 } }.`);
  }
  const { wav, words, when, ...unknown } = line;
  const [extra] = Object.keys(unknown);
  if (extra !== undefined) throw new UsageError(`${where} has a field "${extra}" that nobody knows. There are: wav, words, when.`);
  if (typeof wav !== 'string') throw new UsageError(`${where} has no "wav". Name a WAV file, relative to the .jsonl.`);
  const name = resolve(folder, wav);
  const given = typeof words === 'string' ? await readJson(resolve(folder, words)) : words;
  const source = typeof words === 'string' ? words : where;
  const samples = await readSound(name, warn);
  const spoken = given === undefined ? undefined : readWords(given, source);
  if (spoken) warnOfWordsOutside(spoken, samples, source, name, warn);
  return { name, samples, words: spoken, when: readMoment(when, where) };
}

function readMoment(when: unknown, where: string): TurnMoment {
  const entries = Object.entries(Object(when) as Record<string, unknown>);
  const [[kind, ms] = []] = entries;
  const known = kind === 'floorOpenFor' || kind === 'at' || kind === 'personaSpeaking';
  if (entries.length === 1 && known && typeof ms === 'number' && ms >= 0) return { [kind]: ms } as unknown as TurnMoment;
  throw new UsageError(`${where}: "when" is one of { "floorOpenFor": ms }, { "at": ms }, { "personaSpeaking": ms }.`);
}

function warnOfWordsOutside(words: readonly RecordedWord[], samples: Float32Array, source: string, file: string, warn: Warn): void {
  const durationMs = (samples.length / hearingHz) * 1000;
  const outside = words.filter(({ end }) => end > durationMs + roundedBy);
  if (outside.length === 0) return;
  const [{ text, end }] = outside as [RecordedWord];
  warn(`${source}: ${outside.length} of ${words.length} words end after ${file} (${seconds(durationMs)}), first "${text}" at ${seconds(end)}. Are start and end in seconds, and of this recording?`);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

async function readSound(file: string, warn: Warn): Promise<Float32Array> {
  const bytes = await readBytes(file);
  try {
    const wav = decodeWav(bytes);
    if (wav.missingMs > 0) warn(`${file} was cut short: ${seconds(wav.missingMs)} of its sound are missing. What is there is heard.`);
    return resample(mixToMono(wav), wav.sampleRateHz, hearingHz);
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}

async function readJson(file: string): Promise<unknown> {
  const text = await readText(file);
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is not JSON. Mend it, or write it anew.`);
  }
}

async function readText(file: string): Promise<string> {
  return (await readBytes(file)).toString('utf8');
}

async function readBytes(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    const what = error.code === 'ENOENT' ? 'There is no file' : error.code === 'EISDIR' ? 'A folder, not a file, is' : 'This file cannot be read:';
    throw new UsageError(`${what} ${file}. Check its name.`);
  });
}
