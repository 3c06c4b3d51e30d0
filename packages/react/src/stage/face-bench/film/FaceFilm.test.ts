import { parseTrace } from '@parley/engine/trace';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { channels } from './channels.ts';
import { FaceFilm, frameAt } from './FaceFilm.ts';
import { readDrive } from './readDrive.ts';

const textOf = (name: string) => readFileSync(new URL(`../../../../../../recordings/traces/${name}.jsonl`, import.meta.url), 'utf8');
const traceOf = (name: string) => parseTrace(textOf(name));
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

describe('a damaged trace', { timeout: 60_000 }, () => {
  type Fields = Record<string, unknown>;
  /** The recording with every line of a type changed. */
  const spoilt = (type: string, spoil: (line: { at: unknown; data: Fields }, nth: number) => void) => {
    let nth = 0;
    const rows = textOf('interrupting').split('\n').map((row) => {
      if (!row.includes(`"type":"${type}"`)) return row;
      const line = JSON.parse(row) as { at: unknown; data: Fields };
      spoil(line, (nth += 1));
      return JSON.stringify(line);
    });
    const trace = parseTrace(rows.join('\n'));
    expect(trace.damage.length).toBeGreaterThan(0);
    return readDrive(trace);
  };
  const filmed = (of: ReturnType<typeof readDrive>) => {
    const film = new FaceFilm(of, { seed: 4 });
    film.film(film.length - 1);
    for (let frame = 0; frame < film.length; frame += 50) {
      channels.forEach((_, channel) => expect(Number.isFinite(film.value(frame, channel))).toBe(true));
    }
    return film;
  };
  const junk = [null, 'x', -1, 1e12, [], {}, true];

  it.each(['cue', 'kind', 'attitude', 'strength'])('is shown without the cues whose %s is spoilt', (field) => {
    const of = spoilt('rendering.cued', (line, nth) => {
      if (nth % 2 === 0) return;
      if (field === 'cue') line.data['cue'] = junk[nth % junk.length];
      else (line.data['cue'] as Fields)[field] = junk[nth % junk.length];
    });
    filmed(of);
    expect(of.cues.length).toBeGreaterThan(drive.cues.length / 3);
    expect(of.cues.length).toBeLessThan(drive.cues.length + 1);
  });

  it.each(['phones', 'words', 'utterance'])('is shown without the marks whose %s are spoilt', (field) => {
    const of = spoilt('speech.marked', (line, nth) => {
      line.data[field] = nth % 2 ? junk[nth % junk.length] : line.data[field];
    });
    filmed(of);
  });

  it('keeps the sound marks of a sentence where some are spoilt', () => {
    const of = spoilt('speech.marked', ({ data }) => {
      (data['phones'] as unknown[]).splice(1, 2, null, { phone: 'aa', start: 0, end: 1e12 });
    });
    expect(of.mouths.length).toBe(drive.mouths.length);
    of.mouths.forEach(({ mouth }, i) => expect(drive.mouths[i]!.mouth.phones.length - mouth.phones.length).toBeLessThanOrEqual(2 * (i + 1)));
    const film = filmed(of);
    const jaws = Array.from({ length: film.length }, (_, frame) => film.value(frame, jaw));
    expect(Math.max(...jaws)).toBeGreaterThan(0.15);
  });

  it.each(junk)('is no longer than it was where lines have lost their times (%j)', (time) => {
    const of = spoilt('playback.wordHeard', (line, nth) => {
      line.data['at'] = time;
      if (nth === 3 && typeof time === 'number') line.at = time;
    });
    expect(of.durationMs).toBeLessThanOrEqual(drive.durationMs);
    filmed(of);
  });

  it('is shown as far as it can be read where lines are lost and the end is cut off', () => {
    const rows = textOf('interrupting').split('\n').filter((_, i) => i % 30 !== 12).join('\n');
    const trace = parseTrace(rows.slice(0, rows.length / 2));
    expect(trace.damage.length).toBeGreaterThan(5);
    const of = readDrive(trace);
    expect(of.durationMs).toBeGreaterThan(drive.durationMs / 4);
    filmed(of);
  });
});
