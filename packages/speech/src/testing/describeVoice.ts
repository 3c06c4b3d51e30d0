import type { VoicePart, VoicePort } from '@parley/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portContext } from './portContext.ts';

const text = 'Maybe we could plan both projects together.';

/** What every voice keeps to. */
export function describeVoice(name: string, make: () => VoicePort): void {
  describe(`${name} as a voice`, () => {
    let voice: VoicePort;
    beforeAll(async () => {
      voice = make();
      await voice.start(portContext());
    });
    afterAll(() => voice.stop());

    const speak = async (said = text, signal = new AbortController().signal) => {
      const parts: VoicePart[] = [];
      for await (const part of voice.speak({ text: said, locale: 'en', signal })) parts.push(part);
      return parts;
    };

    it('begins with the sample rate and ends with the length of its sound', async () => {
      const parts = await speak();
      const start = parts[0]!;
      const end = parts.at(-1)!;
      if (start.type !== 'start' || end.type !== 'end') throw new Error(`began with ${start.type}, ended with ${end.type}`);
      expect(start.sampleRateHz).toBeGreaterThanOrEqual(8000);
      expect(end.durationMs).toBeGreaterThan(500);
      if (voice.capabilities.sound === false) return;
      const samples = parts.reduce((sum, part) => sum + (part.type === 'audio' ? part.samples.length : 0), 0);
      expect(end.durationMs).toBeCloseTo((samples / start.sampleRateHz) * 1000, 0);
    });

    it('keeps its sound between −1 and 1, and is not silent, where it gives any', async () => {
      if (voice.capabilities.sound === false) {
        expect((await speak()).some(({ type }) => type === 'audio')).toBe(false);
        return;
      }
      let peak = 0;
      for (const part of await speak()) {
        if (part.type === 'audio') for (const sample of part.samples) peak = Math.max(peak, Math.abs(sample));
      }
      expect(peak).toBeGreaterThan(0.05);
      expect(peak).toBeLessThanOrEqual(1);
    });

    it('marks the words of the text in order, where it claims marks', async () => {
      if (voice.capabilities.marks === 'estimated') return;
      const words = (await speak()).flatMap((part) => (part.type === 'marks' ? part.words : []));
      expect(words.map((word) => word.text)).toEqual(text.split(' '));
      for (const [index, word] of words.entries()) {
        expect(word.end).toBeGreaterThan(word.start);
        expect(word.start).toBeGreaterThanOrEqual((words[index - 1]?.end ?? 0) - 0.01);
      }
    });

    it('marks its phones in order, lips closed on p, b and m, where it claims exact marks', async () => {
      if (voice.capabilities.marks !== 'exact') return;
      const parts = await speak();
      const end = parts.at(-1)!;
      const phones = parts.flatMap((part) => (part.type === 'marks' ? part.phones : []));
      expect(phones.length).toBeGreaterThan(10);
      for (const [index, phone] of phones.entries()) {
        expect(phone.end).toBeGreaterThanOrEqual(phone.start);
        expect(phone.start).toBeGreaterThanOrEqual((phones[index - 1]?.end ?? 0) - 0.01);
      }
      expect(phones.at(-1)!.end).toBeLessThanOrEqual(end.type === 'end' ? end.durationMs + 1 : 0);
      expect(phones.some(({ phone }) => ['p', 'b', 'm'].includes(phone))).toBe(true);
    });

    it('says nothing when it was aborted before', async () => {
      expect(await speak(text, AbortSignal.abort())).toEqual([]);
    });

    it('ends in silence when it is aborted in the middle', async () => {
      const stop = new AbortController();
      const after: VoicePart[] = [];
      for await (const part of voice.speak({ text, locale: 'en', signal: stop.signal })) {
        if (stop.signal.aborted) after.push(part);
        stop.abort();
      }
      expect(after).toEqual([]);
      expect((await speak()).at(-1)?.type).toBe('end');
    });

    it('speaks again after it was stopped and started', async () => {
      await voice.stop();
      await voice.start(portContext());
      expect((await speak()).at(-1)?.type).toBe('end');
    });
  });
}
