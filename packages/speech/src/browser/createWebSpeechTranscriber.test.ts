import { VirtualClock, type Fault, type TranscriptPart } from '@parley/engine';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeTranscriber } from '../testing/describeTranscriber.ts';
import { portContext } from '../testing/portContext.ts';
import { createWebSpeechTranscriber, isWebSpeechAvailable } from './createWebSpeechTranscriber.ts';
import type { SpeechRecognition } from './SpeechRecognition.ts';

/** Chromium's recogniser needs its maker's service, so its side of the interface is played here. */
class ScriptedRecognition implements SpeechRecognition {
  static all: ScriptedRecognition[] = [];
  lang = '';
  continuous = false;
  interimResults = false;
  onresult: SpeechRecognition['onresult'] = null;
  onerror: SpeechRecognition['onerror'] = null;
  onend: SpeechRecognition['onend'] = null;
  started = false;
  constructor() {
    ScriptedRecognition.all.push(this);
  }
  start() {
    this.started = true;
  }
  abort() {
    this.started = false;
  }
  hears(...results: [string, boolean][]) {
    this.onresult?.({ results: results.map(([transcript, isFinal]) => Object.assign([{ transcript }], { isFinal })) });
  }
  fails(error: string) {
    this.onerror?.({ error });
    this.onend?.();
  }
}

const scope = globalThis as { webkitSpeechRecognition?: unknown };
const last = () => ScriptedRecognition.all.at(-1)!;

beforeEach(() => {
  scope.webkitSpeechRecognition = ScriptedRecognition;
  ScriptedRecognition.all = [];
});
afterEach(() => {
  delete scope.webkitSpeechRecognition;
});

describeTranscriber('Web Speech', () => ({
  transcriber: createWebSpeechTranscriber({ locale: 'en-GB' }),
  context: portContext(new VirtualClock()),
  hear: async () => {
    last().hears(['I think', false]);
    last().hears(['I think so', true]);
    last().hears(['I think so', true], [' and', false], [' then', false]);
    last().hears(['I think so', true], [' and then', true]);
  },
}));

describe('createWebSpeechTranscriber', () => {
  async function begin() {
    const clock = new VirtualClock();
    const transcriber = createWebSpeechTranscriber({ locale: 'en-GB' });
    const parts: TranscriptPart[] = [];
    const faults: Fault[] = [];
    transcriber.parts.subscribe((part) => parts.push(part));
    transcriber.faults.subscribe((fault) => faults.push(fault));
    await transcriber.start(portContext(clock));
    return { clock, transcriber, parts, faults };
  }

  it('listens in the language it was given, without an end', async () => {
    await begin();
    expect(last()).toMatchObject({ lang: 'en-GB', continuous: true, interimResults: true, started: true });
  });

  it('joins what is not final yet into one partial', async () => {
    const { parts } = await begin();
    last().hears(['so', false], [' what', false]);
    expect(parts).toEqual([{ type: 'words.partial', segment: 'speech-1-0', text: 'so what' }]);
  });

  it('listens again when the browser ends, keeps what was said and begins a new segment', async () => {
    const { clock, parts, faults } = await begin();
    last().hears(['half a', false]);
    last().onend!();
    clock.advance(0);
    last().hears(['sentence', true]);
    expect(ScriptedRecognition.all).toHaveLength(2);
    expect(parts.map(({ type, segment, text }) => [type, segment, text]).slice(1)).toEqual([
      ['words.final', 'speech-1-0', 'half a'],
      ['words.final', 'speech-2-0', 'sentence'],
    ]);
    expect(faults).toEqual([]);
  });

  it.each([
    ['not-allowed', 'permission-denied', false],
    ['service-not-allowed', 'unsupported', false],
    ['audio-capture', 'device-missing', false],
    ['network', 'connection-lost', true],
    ['bad-grammar', 'provider-failed', true],
  ])('reads %s as %s', async (error, code, goesOn) => {
    const { clock, faults } = await begin();
    last().fails(error);
    clock.advance(1000);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
    expect(ScriptedRecognition.all.length).toBe(goesOn ? 2 : 1);
  });

  it('takes silence for silence, not for a fault', async () => {
    const { clock, faults } = await begin();
    last().fails('no-speech');
    clock.advance(0);
    expect(faults).toEqual([]);
    expect(last().started).toBe(true);
  });

  it('waits longer each time and says a lasting fault once', async () => {
    const { clock, faults } = await begin();
    for (const wait of [500, 1000, 2000, 4000, 8000, 8000]) {
      const before = ScriptedRecognition.all.length;
      last().fails('network');
      clock.advance(wait - 1);
      expect(ScriptedRecognition.all.length).toBe(before);
      clock.advance(1);
      expect(ScriptedRecognition.all.length).toBe(before + 1);
    }
    expect(faults).toHaveLength(1);
  });

  it('lets go of the recogniser and its timer when it stops', async () => {
    const { clock, transcriber } = await begin();
    last().fails('network');
    await transcriber.stop();
    expect(clock.pending).toBe(0);
    expect(last().started).toBe(false);
  });

  it('says that there is none where the browser has none', async () => {
    delete scope.webkitSpeechRecognition;
    expect(isWebSpeechAvailable()).toBe(false);
    await expect(createWebSpeechTranscriber({ locale: 'en' }).start(portContext())).rejects.toMatchObject({ code: 'unsupported' });
  });
});
