import { VirtualClock, type AudioFrame, type TranscriptPart } from '@parley/engine';
import { Subject } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { describeTranscriber } from '../testing/describeTranscriber.ts';
import { portContext } from '../testing/portContext.ts';
import { createRecordedTranscriber, type RecordedTranscriberOptions } from './createRecordedTranscriber.ts';
import { createTypedTranscriber } from './createTypedTranscriber.ts';

const words = [
  { text: 'I', start: 100, end: 200 },
  { text: 'think', start: 200, end: 500 },
  { text: 'so.', start: 2000, end: 2300 },
];

describeTranscriber('Typed words', () => {
  const transcriber = createTypedTranscriber();
  return {
    transcriber,
    hear: async () => {
      transcriber.say('I think');
      transcriber.say('  so. ');
    },
  };
});

describeTranscriber('Recorded words', () => {
  const clock = new VirtualClock();
  return { transcriber: createRecordedTranscriber({ words }), context: portContext(clock), hear: async () => clock.advance(5000) };
});

async function begin(options: RecordedTranscriberOptions) {
  const clock = new VirtualClock();
  const transcriber = createRecordedTranscriber(options);
  const heard: [number, string, string][] = [];
  const parts: TranscriptPart[] = [];
  transcriber.parts.subscribe((part) => {
    parts.push(part);
    heard.push([clock.now(), part.type.replace('words.', ''), part.text]);
  });
  clock.advance(1000);
  await transcriber.start(portContext(clock));
  return { clock, transcriber, heard, parts };
}

describe('createRecordedTranscriber', () => {
  it('delivers each word its lag after its end and closes a segment when the pause is long enough', async () => {
    const { clock, heard, parts } = await begin({ words, lagMs: 150, segmentGapMs: 500, anchor: { anchor: 'start', offsetMs: 50 } });
    clock.advance(5000);
    expect(heard).toEqual([
      [1400, 'partial', 'I'],
      [1700, 'partial', 'I think'],
      [2200, 'final', 'I think'],
      [3500, 'partial', 'so.'],
      [4000, 'final', 'so.'],
    ]);
    expect(parts[1]!.words).toEqual([
      { text: 'I', start: 1150, end: 1250 },
      { text: 'think', start: 1250, end: 1550 },
    ]);
  });

  it('puts the first word where the first sound is', async () => {
    const frames = new Subject<AudioFrame>();
    const { clock, parts } = await begin({ words, anchor: { anchor: 'firstVoice', observe: frames } });
    const frame = (at: number, level: number) => frames.next({ at, samples: new Float32Array(512).fill(level) });
    frame(1000, 0.1);
    frame(1032, 0);
    for (let at = 1064; at < 1300; at += 32) frame(at, 0.1);
    clock.advance(5000);
    expect(parts[0]!.words![0]!.start).toBe(1064);
    expect(parts.at(-1)!.words![0]!.start).toBe(1064 + 1900);
    expect(frames.observed).toBe(false);
  });

  it('takes turns from a driver, before and after it starts', async () => {
    const clock = new VirtualClock();
    const transcriber = createRecordedTranscriber({ lagMs: 0 });
    const finals: string[] = [];
    transcriber.parts.subscribe(({ type, text }) => type === 'words.final' && finals.push(text));
    transcriber.say([{ text: 'Early', start: 0, end: 100 }], 0);
    await transcriber.start(portContext(clock));
    clock.advance(3000);
    transcriber.say([{ text: 'Late', start: 0, end: 100 }], 3000);
    clock.advance(3000);
    expect(finals).toEqual(['Early', 'Late']);
  });

  it('leaves no timer behind when it stops', async () => {
    const { clock, transcriber } = await begin({ words });
    await transcriber.stop();
    expect(clock.pending).toBe(0);
  });
});
