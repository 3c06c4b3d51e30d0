import { parseTrace } from '@parley/engine/trace';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { channels } from './channels.ts';
import { FaceFilm, frameAt } from './FaceFilm.ts';
import { readDrive } from './readDrive.ts';

const traceOf = (name: string) => parseTrace(readFileSync(new URL(`../../../../../../recordings/traces/${name}.jsonl`, import.meta.url), 'utf8'));
const drive = readDrive(traceOf('interrupting'));
const jaw = channels.findIndex(({ name }) => name === 'jawOpen');

describe('a film of a recorded conversation', { timeout: 60_000 }, () => {
  const watched = new FaceFilm(drive, { seed: 4 });
  for (let frame = 0; frame < watched.length; frame += 1) watched.film(frame);

  it('shows the same face at a time whether it is played up to there or jumped to', () => {
    for (const ms of [drive.durationMs * 0.8, 3000, drive.durationMs / 2]) {
      const jumped = new FaceFilm(drive, { seed: 4 });
      jumped.film(frameAt(ms));
      expect(jumped.show(frameAt(ms))).toEqual(watched.show(frameAt(ms)));
    }
    const before = watched.show(400);
    watched.show(20);
    expect(watched.show(400)).toEqual(before);
  });

  it('moves the lips while a sentence sounds and rests them while the learner talks', () => {
    const opened = (from: number, to: number) => Math.max(...Array.from({ length: frameAt(to) - frameAt(from) }, (_, i) => watched.value(frameAt(from) + i, jaw)));
    const long = drive.sounds.find(({ from, to }) => to - from > 1000)!;
    expect(opened(long.from, long.to)).toBeGreaterThan(0.15);
    const silent = drive.voices.find(({ from, to }) => to - from > 800 && drive.sounds.every((sound) => sound.to < from - 500 || sound.from > to))!;
    expect(opened(silent.from + 300, silent.to)).toBeLessThan(0.12);
  });

  it('lets hair trail the head as the stage does, and swing back', () => {
    const sways = Array.from({ length: watched.length }, (_, frame) => watched.show(frame).sway!);
    expect(Math.max(...sways.map(({ x }) => Math.abs(x)))).toBeGreaterThan(0.005);
    expect(Math.max(...sways.map(({ y }) => Math.abs(y)))).toBeGreaterThan(0.002);
    const speeds = sways.map((_, frame) => watched.show(frame).head.roll - watched.show(Math.max(0, frame - 1)).head.roll);
    const fastest = speeds.indexOf(Math.max(...speeds));
    expect(Math.min(...sways.slice(fastest, fastest + 12).map(({ x }) => x))).toBeLessThan(0);
  });

  it('is another film with another temperament', () => {
    const lively = new FaceFilm(drive, { seed: 4, temperament: { energy: 1, expressiveness: 1 } });
    lively.film(900);
    expect(lively.show(900)).not.toEqual(watched.show(900));
  });
});

describe('what drives a face in a trace', () => {
  it('is its cues, its sentences with their words, and the learner’s voice, in order', () => {
    expect(drive.cues.length).toBeGreaterThan(10);
    expect(drive.sounds.length).toBeGreaterThan(3);
    expect(drive.sounds.some(({ text }) => text.length > 10)).toBe(true);
    for (const list of [drive.sounds, drive.voices]) {
      list.forEach(({ from, to }, i) => {
        expect(to).toBeGreaterThanOrEqual(from);
        expect(from).toBeGreaterThanOrEqual(list[i - 1]?.from ?? 0);
      });
    }
  });
});
