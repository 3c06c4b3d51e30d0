import type { AudioInput, TranscriberPort } from '@parley/engine';
import { createRecordedTranscriber, type RecordedWord } from '@parley/speech';

/** Words that are known beforehand, said when the first sound is heard. Their file has seconds. */
export async function loadWords(url: string): Promise<(input: AudioInput) => TranscriberPort> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`There are no words at ${url} (${answer.status}).`);
  const seconds = (await answer.json()) as RecordedWord[];
  const words = seconds.map(({ text, start, end }) => ({ text, start: start * 1000, end: end * 1000 }));
  return (input) => createRecordedTranscriber({ words, anchor: { anchor: 'firstVoice', observe: input.frames } });
}
