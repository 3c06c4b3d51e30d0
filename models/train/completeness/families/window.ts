import { turnWords } from '../../../../packages/engine/src/floor/completeness/turnWords.ts';
import { wordHash } from '../../../../packages/engine/src/floor/completeness/wordHash.ts';
import { balancedWeights, type Dataset } from '../Dataset.ts';
import { createRandom } from '../random.ts';
import type { Family } from './Family.ts';

const positions = 7;
const wordSize = 12;
const endingSize = 8;
const width = wordSize + endingSize;
const inputs = positions * width + 10;
const hidden = 24;
const wordRows = 4096;
const endingRows = 1024;
const epochs = 5;

/** A small network over the last seven words: an embedding of each word and of its ending, one hidden layer of rectifiers. */
export const fitWindow: Family = (data, rows, seed) => {
  const random = createRandom(seed);
  const normal = (scale: number) => () => scale * (random() + random() + random() - 1.5);
  const words = new Float32Array(wordRows * wordSize).map(normal(0.15));
  const endings = new Float32Array(endingRows * endingSize).map(normal(0.15));
  const first = new Float32Array(inputs * hidden).map(normal(0.15));
  const firstBias = new Float32Array(hidden);
  const second = new Float32Array(hidden).map(normal(0.3));
  let bias = 0;
  const speeds = { words: new Float32Array(words.length).fill(1e-2), endings: new Float32Array(endings.length).fill(1e-2), first: new Float32Array(first.length).fill(1e-2), second: new Float32Array(hidden).fill(1e-2), firstBias: new Float32Array(hidden).fill(1e-2) };
  const index = indexWords(data);
  const input = new Float32Array(inputs);
  const activity = new Float32Array(hidden);
  const load = (row: number): number => {
    input.fill(0);
    for (let at = 0; at < positions; at += 1) {
      const word = index.words[row * positions + at]! * wordSize;
      const ending = index.endings[row * positions + at]! * endingSize;
      for (let unit = 0; unit < wordSize; unit += 1) input[at * width + unit] = words[word + unit]!;
      for (let unit = 0; unit < endingSize; unit += 1) input[at * width + wordSize + unit] = endings[ending + unit]!;
    }
    input[positions * width + index.lengths[row]!] = 1;
    let logit = bias;
    for (let unit = 0; unit < hidden; unit += 1) {
      let sum = firstBias[unit]!;
      for (let at = 0; at < inputs; at += 1) sum += input[at]! * first[unit * inputs + at]!;
      activity[unit] = Math.max(0, sum);
      logit += activity[unit]! * second[unit]!;
    }
    return logit;
  };
  const weights = balancedWeights(data.examples, rows);
  const order = rows.map((_, at) => at);
  const pull = new Float32Array(inputs);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    const rate = 0.03 * (1 - (0.9 * epoch) / epochs);
    const move = (table: Float32Array, speed: Float32Array, at: number, gradient: number): void => {
      speed[at] = speed[at]! + gradient * gradient;
      table[at] = table[at]! + (rate * gradient) / Math.sqrt(speed[at]!) - rate * 1e-4 * table[at]!;
    };
    for (const at of order) {
      const row = rows[at]!;
      const error = (data.examples[row]!.complete - 1 / (1 + Math.exp(-load(row)))) * Math.min(weights[at]!, 10);
      bias += 0.001 * error;
      pull.fill(0);
      for (let unit = 0; unit < hidden; unit += 1) {
        if (activity[unit] === 0) continue;
        const back = error * second[unit]!;
        move(second, speeds.second, unit, error * activity[unit]!);
        move(firstBias, speeds.firstBias, unit, back);
        for (let source = 0; source < inputs; source += 1) {
          pull[source] = pull[source]! + back * first[unit * inputs + source]!;
          if (input[source] !== 0) move(first, speeds.first, unit * inputs + source, back * input[source]!);
        }
      }
      for (let place = 0; place < positions; place += 1) {
        const word = index.words[row * positions + place]! * wordSize;
        const ending = index.endings[row * positions + place]! * endingSize;
        for (let unit = 0; unit < wordSize; unit += 1) move(words, speeds.words, word + unit, pull[place * width + unit]!);
        for (let unit = 0; unit < endingSize; unit += 1) move(endings, speeds.endings, ending + unit, pull[place * width + wordSize + unit]!);
      }
    }
  }
  return load;
};

function indexWords(data: Dataset) {
  const count = data.examples.length;
  const index = { words: new Uint16Array(count * positions), endings: new Uint16Array(count * positions), lengths: new Uint8Array(count) };
  data.examples.forEach((example, row) => {
    const words = turnWords(example.text, example.language);
    index.lengths[row] = Math.min(9, words.length < 6 ? words.length : 5 + Math.floor(words.length / 6));
    for (let at = 0; at < positions; at += 1) {
      const word = words[words.length - 1 - at] ?? '^';
      index.words[row * positions + at] = wordHash(word) % wordRows;
      index.endings[row * positions + at] = wordHash(word, Math.max(0, word.length - 3)) % endingRows;
    }
  });
  return index;
}
