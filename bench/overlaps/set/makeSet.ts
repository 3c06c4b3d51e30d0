import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeWav } from '@parley/speech';
import { seededRandom } from '../../floor/statistics.ts';
import type { OverlapRow } from '../OverlapRow.ts';
import { planRows, type PlannedRow, type Texts } from './planRows.ts';
import { renderRow, Speakers } from './renderRow.ts';
import { rate } from './sound.ts';
import { isInstalled } from './speakAs.ts';
import type { Half } from './voices.ts';

export interface SetOptions {
  readonly half: Half;
  /** Backchannels and interruptions equally loud. @defaultValue false */
  readonly even?: boolean;
  /** Every so many planned rows one is made. @defaultValue 1 */
  readonly every?: number;
  readonly seed?: number;
}

/** Makes one half of the set in a folder: `overlaps.jsonl` and its sounds. Returns what it made and left out. */
export function makeSet(folder: string, texts: Texts, { half, even = false, every = 1, seed = 7 }: SetOptions): { rows: number; leftOut: number } {
  const random = seededRandom(half === 'tune' ? seed : seed + 1000);
  mkdirSync(folder, { recursive: true });
  const speakers = new Speakers();
  const planned = planRows(texts, half, even, random).filter((_, index) => index % every === 0);
  const rows: OverlapRow[] = [];
  for (const plan of planned) {
    if (!isInstalled(plan.learner) || !isInstalled(plan.persona.voice)) continue;
    const sound = renderRow(plan, half, speakers, random);
    if (!sound) continue;
    const write = (name: string, samples: Float32Array): string => {
      const file = `${plan.id}-${name}.wav`;
      writeFileSync(join(folder, file), encodeWav({ sampleRateHz: rate, channels: [samples] }));
      return file;
    };
    rows.push({
      id: plan.id,
      persona: write('persona', sound.persona),
      learner: write('learner', sound.learner),
      before: write('before', sound.before),
      ...(sound.echo && { echo: write('echo', sound.echo) }),
      events: [{ start: round(sound.start), end: round(sound.end), kind: plan.event.kind }],
      words: sound.words,
      text: plan.persona.text,
      language: plan.language,
      group: groupOf(plan),
      labels: labelsOf(plan),
    });
  }
  writeFileSync(join(folder, 'overlaps.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return { rows: rows.length, leftOut: planned.length - rows.length };
}

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;

function groupOf({ event, persona, language }: PlannedRow): string {
  return `${language} ${'text' in event ? event.text : persona.text}`;
}

function labelsOf({ event, learner, echo, usualDb, relativeDb, language }: PlannedRow): OverlapRow['labels'] {
  const over = echo === undefined ? 'none' : echo.db > -22 ? 'loud' : 'faint';
  return {
    language,
    voice: event.kind === 'noise' || event.kind === 'echo' ? '–' : `${learner.program} ${learner.name}`,
    sound: event.kind === 'noise' ? event.noise : event.kind,
    text: 'text' in event ? event.text : '',
    echo: over,
    echoDb: echo ? Math.round(echo.db) : '',
    usualDb: Math.round(usualDb),
    relativeDb: Math.round(relativeDb),
  };
}
