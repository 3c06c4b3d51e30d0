import { ParleyError, type PhoneMark, type VoicePart, type VoicePort, type WordMark } from '@parley/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fliteVoices } from '../flite/fliteVoices.ts';
import { describeVoice } from '../testing/describeVoice.ts';
import { portContext } from '../testing/portContext.ts';
import { createFliteVoice } from './createFliteVoice.ts';

describeVoice('Flite in Node', () => createFliteVoice());

async function collect(voice: VoicePort, text: string, id = 'slt', rate = 1) {
  const phones: PhoneMark[] = [];
  const words: WordMark[] = [];
  let samples = new Float32Array(0);
  let durationMs = 0;
  const order: VoicePart['type'][] = [];
  for await (const part of voice.speak({ text, locale: 'en', voice: id, rate, signal: new AbortController().signal })) {
    order.push(part.type);
    if (part.type === 'marks') {
      phones.push(...part.phones);
      words.push(...part.words);
    } else if (part.type === 'audio') samples = Float32Array.from(part.samples);
    else if (part.type === 'end') durationMs = part.durationMs;
  }
  return { phones, words, samples, durationMs, order };
}

describe('Flite in Node', () => {
  let voice: VoicePort;
  beforeAll(async () => {
    voice = createFliteVoice();
    await voice.start(portContext());
  });
  afterAll(() => voice.stop());

  it.each(fliteVoices.map(({ id }) => id))('gives %s prompt sound at a sane level', async (id) => {
    const { samples } = await collect(voice, 'I have looked at the numbers, and I do not think that is fair.', id);
    const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    const rms = 10 * Math.log10(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
    expect(20 * Math.log10(peak)).toBeLessThanOrEqual(-2.99);
    expect(20 * Math.log10(peak)).toBeGreaterThan(-9);
    expect(rms).toBeGreaterThan(-24);
    expect(rms).toBeLessThan(-14);
    const onset = samples.findIndex((sample) => Math.abs(sample) > 0.02);
    expect((onset / 16000) * 1000).toBeLessThan(60);
  });

  it('puts each phone into its word', async () => {
    const { words, phones } = await collect(voice, 'Maybe Bob can help Pam.');
    const of = (text: string) => {
      const word = words.find((mark) => mark.text === text)!;
      return phones.filter(({ start, end }) => start >= word.start - 0.01 && end <= word.end + 0.01).map(({ phone }) => phone);
    };
    expect(of('Bob')).toEqual(['b', 'aa', 'b']);
    expect(of('Pam.')).toEqual(['p', 'ae', 'm']);
    expect(of('Maybe')[0]).toBe('m');
  });

  it('keeps words apart whose sounds run on, and reads figures as one written word', async () => {
    const { words } = await collect(voice, 'The team’s “plan” costs £3.50 — and that’s 20% too much.');
    expect(words.map(({ text }) => text)).toEqual([
      'The', 'team’s', '“plan”', 'costs', '£3.50 —', 'and', 'that’s', '20%', 'too', 'much.',
    ]);
    const price = words[4]!;
    expect(price.end - price.start).toBeGreaterThan(700);
    expect(words.every(({ start, end }) => end > start)).toBe(true);
  });

  it('sends the sound before its words', async () => {
    const { order } = await collect(voice, 'Fine.');
    expect(order).toEqual(['start', 'marks', 'audio', 'marks', 'end']);
  });

  it('speaks at twice the rate in about half the time', async () => {
    const text = 'We could look at it together next week.';
    const usual = await collect(voice, text);
    const quick = await collect(voice, text, 'slt', 2);
    expect(quick.durationMs / usual.durationMs).toBeGreaterThan(0.4);
    expect(quick.durationMs / usual.durationMs).toBeLessThan(0.65);
  });

  it('gives no sound for a text with nothing to say', async () => {
    const { durationMs, words } = await collect(voice, '— …');
    expect([durationMs, words]).toEqual([0, []]);
  });

  it('never takes a text for an option', async () => {
    const { words, durationMs } = await collect(voice, '-voice is a word');
    expect(words).toHaveLength(4);
    expect(durationMs).toBeGreaterThan(300);
  });

  it('leaves the event loop free while it speaks', async () => {
    let longest = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 2);
    await collect(voice, 'This is a long sentence that takes a good while to be worked out, and then some more of it.');
    clearInterval(watch);
    expect(longest).toBeLessThan(50);
  });

  it('says what is missing when the program is not there', async () => {
    const missing = createFliteVoice({ wasm: '/nowhere/flite.wasm' });
    const error: unknown = await missing.start(portContext()).catch((thrown: unknown) => thrown);
    expect(ParleyError.is(error) && error.code).toBe('model-unavailable');
  });

  it('gives a fault, and does not throw, before it was started', async () => {
    const { order } = await collect(createFliteVoice(), 'Hello.');
    expect(order).toEqual(['error']);
  });
});
