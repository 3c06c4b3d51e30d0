import type { VoicePart, WordMark } from '../../ports/VoicePort.ts';

/** Milliseconds a word takes to read along: a base and a share for each letter. */
const base = 120;
const perLetter = 55;

const sampleRateHz = 16000;

/**
 * What is played where there is no voice: silence as long as the sentence takes to read, so that
 * captions, floor and interruptions go on as if it were spoken.
 */
export function silentSpeech(text: string): readonly VoicePart[] {
  const words: WordMark[] = [];
  let end = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const start = end;
    end = start + base + perLetter * word.length;
    words.push({ text: word, start, end });
  }
  return [
    { type: 'start', sampleRateHz },
    { type: 'marks', words, phones: [] },
    { type: 'audio', samples: new Float32Array(Math.round((end / 1000) * sampleRateHz)) },
    { type: 'end', durationMs: end },
  ];
}
