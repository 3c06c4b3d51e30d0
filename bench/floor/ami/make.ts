// Makes a set of turns from clips of the AMI meetings with their RTTM files: make.ts CLIPS DIR
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWav } from '../readWav.ts';
import { loudPower, quietSpans } from './quietSpans.ts';
import { readRttm } from './readRttm.ts';
import { turnsOf } from './turnsOf.ts';

const [clips, folder] = process.argv.slice(2);
if (clips && folder) make(clips, folder);
else {
  console.error('node --conditions=@parley/source bench/floor/ami/make.ts CLIPS DIR   (needs sox)');
  process.exitCode = 2;
}

function make(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const segments = readdirSync(from).filter((name) => name.endsWith('.rttm')).flatMap((name) => readRttm(readFileSync(join(from, name), 'utf8')));
  const rows: string[] = [];
  for (const clip of [...new Set(segments.map((segment) => segment.clip))].sort()) {
    const sound = join(from, `${clip}.wav`);
    if (!existsSync(sound)) continue;
    const clipEnd = Number(execFileSync('soxi', ['-D', sound], { encoding: 'utf8' }));
    const heard = segments.filter((segment) => segment.clip === clip);
    const turns = turnsOf(heard, clipEnd);
    turns.forEach(({ speaker, segments: own, endKind }, index) => {
      const start = own[0]!.start;
      const end = own.at(-1)!.end;
      const id = `${clip}-${index + 1}`;
      execFileSync('sox', ['-D', sound, '-b', '16', '-e', 'signed', join(to, `${id}.wav`), 'trim', String(start), String(end - start + 3)], { stdio: 'ignore' });
      const at = (seconds: number): number => Math.round((seconds - start) * 1000) / 1000;
      const samples = readWav(readFileSync(join(to, `${id}.wav`)), id);
      const loud = loudPower(samples.subarray(0, Math.round((end - start) * 16_000)));
      // What others say in a silence would hide it; there the labels alone count.
      const alone = (span: { start: number; end: number }): boolean => !heard.some((other) => other.speaker !== speaker && other.start < span.end + start && other.end > span.start + start);
      const spans = own.flatMap((segment, part) => [
        ...quietSpans(samples, at(segment.start), at(segment.end), loud).filter(alone),
        { start: at(segment.end), end: at(own[part + 1]?.start ?? end + 3) },
      ]);
      const next = turns.find((turn) => turn.segments[0]!.start > start && turn.speaker !== speaker);
      rows.push(JSON.stringify({ id, language: 'en', audio: `${id}.wav`, dialogue: clip, speaker, silence_spans: spans, gap_to_next: next ? Math.round((next.segments[0]!.start - end) * 1000) / 1000 : null, end_kind: endKind }));
    });
  }
  writeFileSync(join(to, 'turns.jsonl'), `${rows.join('\n')}\n`);
  console.error(`${rows.length} turns`);
}
