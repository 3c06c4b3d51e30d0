import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What follows a word in the written text. */
export type Mark = 'none' | 'clause' | 'dash' | 'end' | 'open';

export interface TextWord {
  readonly text: string;
  readonly mark: Mark;
}

/** A stretch by one speaker as written down: sentences in order. */
export interface TextTurn {
  readonly language: string;
  /** Which file it is from, such as `en_spoken`. */
  readonly source: string;
  /** What must not be split between training and test: a conversation, a story, a block of lone sentences. */
  readonly document: string;
  readonly sentences: readonly (readonly TextWord[])[];
  /** True where the other party speaks next; false in monologues and lone sentences. */
  readonly yields: boolean;
}

interface Line {
  readonly doc: string;
  readonly n?: number;
  readonly speaker?: string | null;
  readonly text?: string;
  readonly turns?: readonly { readonly speaker: string; readonly text: string }[];
}

const files: readonly { readonly file: string; readonly language: string; readonly alone?: boolean; readonly oneIn?: number }[] = [
  { file: 'en_spoken', language: 'en' },
  { file: 'en_taskmaster4', language: 'en', oneIn: 2 },
  { file: 'en_sgd', language: 'en', oneIn: 8 },
  { file: 'fr_spoken', language: 'fr' },
  { file: 'de', language: 'de', alone: true },
  { file: 'es', language: 'es', alone: true },
  { file: 'es_spoken', language: 'es', alone: true },
];

/** Lone sentences of a treebank are held together in blocks of this many. */
const block = 25;

/** Turns of difficult conversations that we wrote ourselves, `sentences/LANGUAGE.txt`: what treebanks lack, above all spoken German and Spanish. */
export function readOwnTurns(language: string): readonly TextTurn[] {
  const path = join(import.meta.dirname, 'sentences', `${language}.txt`);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((text, index) => ({ language, source: 'own', document: `own/${Math.floor(index / block)}`, sentences: splitSentences(text).map(readWords), yields: true }));
}

/** Reads the texts below `DIR/text`; files that are missing are passed over. */
export function readTexts(directory: string, languages: readonly string[]): readonly TextTurn[] {
  return files
    .filter(({ language }) => languages.includes(language))
    .flatMap(({ file, language, alone = false, oneIn = 1 }) => {
      const path = join(directory, 'text', `${file}.jsonl`);
      if (!existsSync(path)) return [];
      const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line);
      if (lines[0]?.turns) return lines.filter((_, index) => index % oneIn === 0).flatMap((line) => dialogueTurns(line, language, file));
      return alone ? lines.map((line, index) => loneSentence(line, index, language, file)) : spokenTurns(lines, language, file);
    });
}

function dialogueTurns(line: Line, language: string, source: string): TextTurn[] {
  return (line.turns ?? []).map(({ text }) => ({
    language,
    source,
    document: `${source}/${line.doc}`,
    sentences: splitSentences(text).map(readWords).filter((words) => words.length > 0),
    yields: true,
  }));
}

function loneSentence(line: Line, index: number, language: string, source: string): TextTurn {
  const words = readWords(line.text ?? '');
  return { language, source, document: `${source}/${Math.floor(index / block)}`, sentences: words.length > 0 ? [words] : [], yields: false };
}

/** Consecutive sentences of one speaker are a turn; a speaker alone in a document holds a monologue. */
function spokenTurns(lines: readonly Line[], language: string, source: string): TextTurn[] {
  const documentOf = (line: Line): string => `${source}/${line.doc.replace(/^(ParisStories.*)_\d+$/, '$1')}`;
  const voices = new Map<string, Set<string>>();
  for (const line of lines) {
    const set = voices.get(documentOf(line)) ?? new Set<string>();
    voices.set(documentOf(line), set.add(line.speaker ?? ''));
  }
  const turns: { document: string; speaker: string; sentences: (readonly TextWord[])[]; yields: boolean }[] = [];
  for (const line of lines) {
    const words = readWords(line.text ?? '');
    if (words.length === 0) continue;
    const [document, speaker] = [documentOf(line), line.speaker ?? ''];
    const current = turns.at(-1);
    if (current?.document === document && current.speaker === speaker) current.sentences.push(words);
    else turns.push({ document, speaker, sentences: [words], yields: (voices.get(document)?.size ?? 1) > 1 });
  }
  return turns.map(({ document, sentences, yields }) => ({ language, source, document, sentences, yields }));
}

export function splitSentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?]["')]?)\s+(?=\S)/).filter(Boolean);
}

/** Words of a written sentence with what follows each: sentence-final marks count at the end only. */
export function readWords(text: string): readonly TextWord[] {
  const words: { text: string; mark: Mark }[] = [];
  for (const chunk of text.replace(/[[\](){}"“”«»¿¡*]|``|''/g, ' ').split(/\s+/)) {
    const bare = chunk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}'’]+$/gu, '').toLowerCase();
    const mark = markOf(chunk);
    if (bare === '' || /^[xy]{3}$/.test(bare)) {
      if (mark !== 'none' && words.length > 0) words[words.length - 1]!.mark = mark;
      continue;
    }
    words.push({ text: bare, mark });
  }
  return words;
}

function markOf(chunk: string): Mark {
  if (/(…|\.\.\.?)$/.test(chunk)) return 'open';
  if (/([—–~]|-)$/.test(chunk)) return 'dash';
  if (/[,;:]$/.test(chunk)) return 'clause';
  return /[.!?]$/.test(chunk) ? 'end' : 'none';
}
