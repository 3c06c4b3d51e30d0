import type { Fault, PhoneMark, VoicePart, VoicePort } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { createFliteVoice, createLipReader } from '../node/index.ts';
import { describeVoice, FakeVoice, portContext } from '../testing/index.ts';
import type { LipReader } from './LipReader.ts';
import { withLips } from './withLips.ts';

/** Flite with its marks taken off and its sound cut into portions, as a voice from a server gives it. */
function withoutMarks(portionMs = 90): VoicePort {
  const voice = createFliteVoice();
  return {
    ...voice,
    capabilities: { ...voice.capabilities, marks: 'estimated' },
    async *speak(request) {
      let rate = 16_000;
      for await (const part of voice.speak(request)) {
        if (request.signal.aborted) return;
        if (part.type === 'start') rate = part.sampleRateHz;
        if (part.type === 'marks') continue;
        if (part.type !== 'audio') yield part;
        else {
          const size = Math.round((rate * portionMs) / 1000);
          for (let at = 0; at < part.samples.length; at += size) {
            yield { type: 'audio', samples: part.samples.slice(at, at + size) };
            if (request.signal.aborted) return;
          }
        }
      }
    },
  };
}

async function partsOf(voice: VoicePort, text: string): Promise<VoicePart[]> {
  const parts: VoicePart[] = [];
  for await (const part of voice.speak({ text, voice: 'rms', locale: 'en', signal: new AbortController().signal })) parts.push(part);
  return parts;
}
const phonesOf = (parts: readonly VoicePart[]) => parts.flatMap((part) => (part.type === 'marks' ? part.phones : []));

describeVoice('a voice with lips read from its sound', () => withLips(withoutMarks(), createLipReader()));

describe('withLips', () => {
  const text = 'Maybe Bob and Pam will move my papers, but nobody promised a faster phone.';

  it('marks the sound of a voice that marks nothing, as it comes and where the closures are', async () => {
    const exact = createFliteVoice();
    const read = withLips(withoutMarks(), createLipReader());
    await Promise.all([exact.start(portContext()), read.start(portContext())]);
    const truth = phonesOf(await partsOf(exact, text));
    const parts = await partsOf(read, text);
    await Promise.all([exact.stop(), read.stop()]);

    const phones = phonesOf(parts);
    phones.slice(1).forEach((phone, index) => expect(phone.start).toBeGreaterThanOrEqual(phones[index]!.end - 0.01));
    const end = parts.at(-1)!;
    expect(end.type === 'end' && phones.at(-1)!.end - end.durationMs).toBeLessThanOrEqual(0.01);
    // The first marks come before the last sound: the mouth does not wait for the sentence.
    const first = parts.findIndex(({ type }) => type === 'marks');
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(parts.findLastIndex(({ type }) => type === 'audio') / 2);
    const closures = truth.filter(({ phone }) => /^[pbm]$/.test(phone));
    const met = closures.filter((due) => phones.some((own) => own.phone === 'm' && own.start < due.end && own.end > due.start - 40));
    expect(closures.length).toBeGreaterThan(10);
    expect(met.length / closures.length).toBeGreaterThan(0.8);
  });

  it('leaves a voice alone that marks its phones', async () => {
    const voice = new FakeVoice();
    expect(withLips(voice, createLipReader())).toBe(voice);
  });

  it.each([
    ['not there', createLipReader({ model: '/no/such/viseme.onnx' })],
    ['not named', undefined],
  ] as const)('follows the text where the network is %s, and says so', async (_, lips) => {
    const read = withLips(withoutMarks(), lips);
    const faults: Fault[] = [];
    read.faults!.subscribe((fault) => faults.push(fault));
    await read.start(portContext());
    const parts = await partsOf(read, text);
    await read.stop();
    expect(faults).toMatchObject([{ port: 'voice', code: 'degraded', message: expect.stringMatching(/viseme\.onnx/) as string }]);
    const phones = phonesOf(parts);
    expect(phones.filter(({ phone }) => /^[pbm]$/.test(phone)).length).toBeGreaterThan(10);
    const end = parts.at(-1)!;
    expect(end.type === 'end' ? phones.at(-1)!.end / end.durationMs : 0).toBeCloseTo(1, 2);
  });

  it('follows the text where the reader is lost in mid-talk', async () => {
    const lost: LipReader = { start: async () => {}, stop: async () => {}, begin: () => ({ push: async () => [], end: async () => [] }) };
    const read = withLips(withoutMarks(), lost);
    await read.start(portContext());
    const phones = phonesOf(await partsOf(read, text));
    await read.stop();
    expect(phones.filter(({ phone }) => /^[pbm]$/.test(phone)).length).toBeGreaterThan(10);
  });

  it('places the words that the voice does not mark', async () => {
    const read = withLips(withoutMarks(), createLipReader());
    await read.start(portContext());
    const parts = await partsOf(read, text);
    await read.stop();
    const words = parts.flatMap((part) => (part.type === 'marks' ? part.words : []));
    expect(words.map((word) => word.text)).toEqual(text.split(' '));
    const end = parts.at(-1)!;
    expect(words.at(-1)!.end).toBeLessThanOrEqual(end.type === 'end' ? end.durationMs : 0);
  });

  it('leaves a voice alone that gives no sound', () => {
    const silent: VoicePort = { ...withoutMarks(), capabilities: { marks: 'boundary', sound: false, locales: [], voices: [] } };
    expect(withLips(silent, createLipReader())).toBe(silent);
  });

  it('keeps the mouth shut and still in silence and in a quiet room', async () => {
    const reader = createLipReader();
    await reader.start(portContext());
    const noise = Float32Array.from({ length: 32_000 }, (_, index) => 0.0005 * Math.sin(index * index * 0.37));
    for (const sound of [new Float32Array(32_000), noise]) {
      const reading = reader.begin(16_000);
      const phones: PhoneMark[] = [...(await reading.push(sound)), ...(await reading.end())];
      expect(new Set(phones.map(({ phone }) => phone))).toEqual(new Set(['pau']));
      expect(phones.at(-1)!.end).toBeCloseTo(2000, 0);
    }
    await reader.stop();
  });
});
