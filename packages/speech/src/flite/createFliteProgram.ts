import type { PhoneMark, WordMark } from '@parley/engine';
import { alignWords } from '../marks/alignWords.ts';
import { guessPhones } from '../marks/guessPhones.ts';
import { parseGroups, parseSegments } from '../marks/parseSegments.ts';
import { speakableWords, type SpeakableWord } from '../text/speakable.ts';
import { defaultFliteVoice } from './fliteVoices.ts';
import { prepareRun, type FliteRun } from './prepareRun.ts';
import { readFliteWav, shapeUtterance } from './shapeUtterance.ts';

export interface FliteRequest {
  readonly text: string;
  /** @defaultValue `slt` */
  readonly voice?: string;
  /** Speaking rate, 0.5 to 2. @defaultValue 1 */
  readonly rate?: number;
}

/** One sentence of sound. Times are milliseconds from its first sample. */
export interface FliteSound {
  readonly sampleRateHz: number;
  readonly samples: Float32Array<ArrayBuffer>;
  readonly phones: readonly PhoneMark[];
}

/** The Flite program, compiled. Its calls block: run it in a worker. */
export interface FliteProgram {
  /** The sound and its phones. */
  speak(request: FliteRequest): FliteSound;
  /** Which phones are which word; takes a short second run for words it has not met before. */
  words(text: string, phones: readonly PhoneMark[]): WordMark[];
  /** `speak` and `words` at once. */
  synthesize(request: FliteRequest): FliteSound & { readonly words: readonly WordMark[] };
}

/** Above this the memory of known words is emptied; some hundred kilobytes. */
const mostKnownWords = 5000;

/** Makes a program out of the compiled `flite.wasm`. Each call runs in a fresh instance. */
export function createFliteProgram(module: WebAssembly.Module): FliteProgram {
  const known = new Map<string, readonly string[]>();
  let spare: FliteRun | undefined;

  /** Filling an instance's memory takes 10 ms, so the next one is made ready after each run. */
  function run(args: readonly string[]) {
    const current = spare ?? prepareRun(module);
    spare = undefined;
    return current(args);
  }

  function learn(words: readonly SpeakableWord[]): void {
    const unknown = [...new Set(words.map(({ spoken }) => bare(spoken)))].filter((word) => !known.has(word));
    if (unknown.length === 0) return;
    // A comma makes a pause behind each word; the quick voice and pace only matter for the time it takes.
    const { printed } = run(['-voice', 'kal', '-ps', '--setf', 'duration_stretch=0.2', '-t', `${unknown.join(', ')},`, '-o', 'none']);
    const groups = parseGroups(printed);
    if (known.size > mostKnownWords) known.clear();
    unknown.forEach((word, index) => {
      known.set(word, groups.length === unknown.length ? groups[index]! : guessPhones(word));
    });
  }

  const program: FliteProgram = {
    speak({ text, voice = defaultFliteVoice, rate = 1 }) {
      const spoken = speakableWords(text).map((word) => word.spoken).join(' ');
      if (spoken === '') return { sampleRateHz: 16000, samples: new Float32Array(0), phones: [] };
      const stretch = 1 / Math.max(0.5, Math.min(2, rate));
      const { printed, wav } = run(['-voice', voice, '-psdur', '--setf', `duration_stretch=${stretch}`, '-t', `${spoken} `, '-o', 'speech.wav']);
      return shapeUtterance(readFliteWav(wav), parseSegments(printed), voice);
    },
    words(text, phones) {
      const words = speakableWords(text);
      learn(words);
      const marks = alignWords(words.map((word) => word.text), words.map(({ spoken }) => known.get(bare(spoken)) ?? []), phones);
      spare ??= prepareRun(module);
      return marks;
    },
    synthesize(request) {
      const sound = program.speak(request);
      return { ...sound, words: program.words(request.text, sound.phones) };
    },
  };
  return program;
}

/** Without the marks at its end, so that "fair" and "fair." are one word. */
function bare(spoken: string): string {
  return spoken.replace(/[.,;:!?'")]+$/, '').replace(/^['"(]+/, '').replace(/,/g, ' ') || spoken;
}
