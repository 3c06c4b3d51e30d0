import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../statistics.ts';
import { makeTurn } from './makeTurn.ts';
import { speakers } from './speakers.ts';
import { readTexts } from './SyntheticText.ts';
import { wavOf } from './writeWav.ts';

const texts = new URL('texts/', import.meta.url);

/** Changes with what is made from the same texts. */
const recipe = 1;

/**
 * Has every text spoken once, its speaker drawn among those of its language, and writes
 * `turns.jsonl` and a WAV file a turn into the folder. Needs `espeak-ng`, `flite`, `festival` and
 * `sox`. Does nothing where the folder holds the same set already. The same texts and synthesizers
 * give the same set.
 */
export function makeSyntheticSet(folder: string, say: (line: string) => void): void {
  const files = readdirSync(texts).filter((name) => name.endsWith('.json')).sort();
  const stamp = createHash('sha256').update(`${recipe} ${JSON.stringify(speakers)}`);
  for (const name of files) stamp.update(readFileSync(new URL(name, texts)));
  const made = stamp.digest('hex');
  const stampFile = join(folder, 'made-of.txt');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === made) return;

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'synthetic-'));
  const rows: string[] = [];
  for (const name of files) {
    const language = name.slice(0, -'.json'.length);
    const voices = speakers.filter((speaker) => speaker.language === language);
    if (voices.length === 0) continue;
    const random = seededRandom(1 + [...language].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 0));
    const turns = shuffled(readTexts(new URL(name, texts)), random);
    turns.forEach((text, index) => {
      const { row, samples } = makeTurn(text, voices[index % voices.length]!, random, scratch);
      const audio = `${row.id}.wav`;
      writeFileSync(join(folder, audio), wavOf(samples));
      rows.push(JSON.stringify({ ...row, audio }));
      if (rows.length % 50 === 0) say(`${rows.length} turns spoken`);
    });
  }
  rmSync(scratch, { recursive: true });
  writeFileSync(join(folder, 'turns.jsonl'), `${rows.join('\n')}\n`);
  writeFileSync(stampFile, made);
}

function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
