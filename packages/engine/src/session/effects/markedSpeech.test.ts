import { Subject } from 'rxjs';
import { expect, it, vi } from 'vitest';
import { VirtualClock } from '../../clock/VirtualClock.ts';
import type { InputEvent, SpeechMarked } from '../../ingress/InputEvent.ts';
import type { VoicePart, VoicePort } from '../../ports/VoicePort.ts';
import { PersonaLoudness } from '../../signals/PersonaLoudness.ts';
import { FakePlayback } from '../../testing/index.ts';
import type { Circuit } from '../createCircuit.ts';
import { lastMouths } from '../lastMouths.ts';
import { wireSpeech } from './wireSpeech.ts';

/** A voice whose lips are read from its sound: marks come in many small portions, those of the words at the end. */
const portions = 40;
const voice: VoicePort = {
  version: 1,
  capabilities: { marks: 'estimated', locales: ['en'], voices: [] },
  start: async () => {},
  stop: async () => {},
  async *speak(): AsyncGenerator<VoicePart> {
    yield { type: 'start', sampleRateHz: 16_000 };
    for (let at = 0; at < portions; at += 1) {
      yield { type: 'audio', samples: new Float32Array(1600) };
      yield { type: 'marks', words: [], phones: [{ phone: 'm', start: at * 100, end: at * 100 + 50 }, { phone: 'aa', start: at * 100 + 50, end: at * 100 + 100 }] };
    }
    yield { type: 'marks', words: [{ text: 'mama', start: 0, end: 4000 }], phones: [] };
    yield { type: 'end', durationMs: portions * 100 };
  },
};

it('writes each mark of a long sentence once, and shows the mouth all of them', async () => {
  const decisions = new Subject<{ event: object }>();
  const inputs = new Subject<{ event: InputEvent }>();
  const marked: SpeechMarked[] = [];
  const mouths = lastMouths(inputs);
  const circuit = {
    decisions,
    input: (_: string, event: InputEvent) => {
      if (event.type === 'speech.marked') marked.push(event);
      inputs.next({ event });
    },
  } as unknown as Circuit;
  const playback = new FakePlayback();
  await playback.start({ clock: new VirtualClock(), signal: new AbortController().signal, progress: () => {} });
  const wires = wireSpeech(circuit, { voice: () => voice, playback, locale: 'en', loudness: new PersonaLoudness() });
  decisions.next({ event: { type: 'reasoning.said', utterance: 'u1.1', text: 'Mama.' } });
  await vi.waitFor(() => expect(marked.at(-1)?.words).toHaveLength(1));
  wires.unsubscribe();

  expect(marked.map(({ adds }) => adds === true)).toEqual([false, ...Array<boolean>(portions).fill(true)]);
  expect(marked.reduce((sum, { phones }) => sum + phones.length, 0)).toBe(2 * portions);
  let whole: { phones: number; words: number } | undefined;
  mouths.subscribe(({ phones, words }) => (whole = { phones: phones.length, words: words.length }));
  expect(whole).toEqual({ phones: 2 * portions, words: 1 });
});
