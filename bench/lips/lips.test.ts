import { createSession, type MouthTimeline, type PhoneMark, type VoicePort } from '@parley/engine';
import { pipScenario } from '@parley/engine/scenario';
import { FakeLanguage } from '@parley/engine/testing';
import { createAnimator, deformLandmarks, lipMeasures } from '@parley/render';
import { withLips } from '@parley/speech';
import { createFliteVoice, createLipReader, createNullPlayback } from '@parley/speech/node';
import { describe, expect, it, vi } from 'vitest';
import { measure } from './measure.ts';
import { fromBoundaries, fromExactMarks } from './ours.ts';
import type { Sample } from './Sample.ts';
import { balancedOf } from './scores.ts';
import { visemesAt } from './truth.ts';
import { openWawa } from './wawa.ts';

/** Flite without its marks, which are kept aside as the truth, in portions of 100 ms. */
function muteVoice() {
  /** What was marked for each text, and which texts are wholly spoken. */
  const truth = new Map<string, PhoneMark[]>();
  const done = new Set<string>();
  const flite = createFliteVoice({ voice: 'rms' });
  const voice: VoicePort = {
    ...flite,
    capabilities: { ...flite.capabilities, marks: 'estimated' },
    async *speak(request) {
      const marked: PhoneMark[] = [];
      truth.set(request.text, marked);
      for await (const part of flite.speak(request)) {
        if (part.type === 'marks') {
          marked.push(...part.phones);
        } else if (part.type === 'audio') {
          for (let at = 0; at < part.samples.length; at += 1600) yield { type: 'audio', samples: part.samples.slice(at, at + 1600) };
        } else yield part;
      }
      done.add(request.text);
    },
  };
  return { voice, truth, done };
}

describe('a session whose voice has no marks', () => {
  it('moves the lips with the sound: shut in p b m, at rest behind the last word', async () => {
    const { voice, truth, done } = muteVoice();
    const session = createSession({
      scenario: pipScenario,
      seed: 1,
      consent: { microphone: false },
      ports: { playback: createNullPlayback(), voice: withLips(voice, createLipReader()), language: new FakeLanguage(() => 'My brother Bob and I put the boxes up in a room above the shop.') },
    });
    const mouths = new Map<string, MouthTimeline>();
    const said = new Map<string, string>();
    session.mouths.subscribe((mouth) => mouths.set(mouth.utterance, mouth));
    session.decisions.subscribe(({ event }) => {
      if (event.type === 'reasoning.said') said.set((event as unknown as { text: string }).text, (event as unknown as { utterance: string }).utterance);
    });
    await session.start();
    session.say('Hello Pip, could we maybe talk about the budget for a moment?');
    const closuresOf = (text: string) => (truth.get(text) ?? []).filter(({ phone }) => /^[pbm]$/.test(phone));
    const ready = () => [...said].find(([text, utterance]) => done.has(text) && mouths.has(utterance) && closuresOf(text).length >= 3);
    await vi.waitFor(() => expect(ready()).toBeDefined(), { timeout: 15_000, interval: 50 });
    const [text, utterance] = ready()!;
    const end = truth.get(text)!.findLast(({ phone }) => phone !== 'pau')!.end;
    await vi.waitFor(() => expect(mouths.get(utterance)!.phones.at(-1)!.end).toBeGreaterThan(end), { timeout: 2000 });
    session.end();

    const animator = createAnimator({ seed: 3 });
    animator.mouth(mouths.get(utterance)!);
    const gaps = new Map<number, number>();
    for (let ms = -500; ms < end + 600; ms += 8) {
      const { weights } = animator.frame(5000 + ms, { utterance, ms, playing: true });
      gaps.set(ms, lipMeasures(deformLandmarks(weights)).gap);
    }
    const least = (from: number, to: number) => Math.min(...[...gaps].flatMap(([ms, gap]) => (ms >= from && ms <= to ? [gap] : [])));
    const most = (from: number, to: number) => Math.max(...[...gaps].flatMap(([ms, gap]) => (ms >= from && ms <= to ? [gap] : [])));
    const closures = closuresOf(text);
    const shut = closures.filter((due) => least(due.start - 40, due.end) <= 0.02);
    expect(shut.length / closures.length).toBeGreaterThan(0.6);
    expect(most(0, end)).toBeGreaterThan(0.1);
    expect(most(end + 250, end + 600)).toBeLessThan(0.03);
  });
});

describe('the measures', () => {
  const sample: Sample = {
    id: 'made',
    synthesizer: 'none',
    voice: 'none',
    language: 'en',
    text: 'map of',
    sampleRateHz: 16_000,
    samples: new Float32Array(32_000),
    phones: ['pau', 'm', 'ae', 'p', 'ah', 'v', 'pau'].map((phone, index) => ({ phone, start: index * 120, end: (index + 1) * 120 })),
    words: [
      { text: 'map', start: 120, end: 480 },
      { text: 'of', start: 480, end: 720 },
    ],
  };
  const labels = visemesAt(sample.phones, 200);

  it('find exact marks without fault, and their lead', () => {
    const tally = measure(sample, fromExactMarks(sample, 200), labels);
    expect(balancedOf(tally.confusion)).toBe(1);
    expect(tally).toMatchObject({ shut: [2, 2], touched: [1, 1], gapError: 0, lead: 20, closes: true, trembles: 0 });
  });

  it('find a mouth that stays shut at fault', () => {
    const tally = measure(sample, { labels: new Uint8Array(200), lipsAt: () => ({ gap: 0.0127, width: 0.8 }) }, labels);
    expect(tally.confusion[labels[60]! * 15]).toBeGreaterThan(0);
    expect(tally.gapError / tally.frames).toBeGreaterThan(0.02);
    expect(tally.lead).toBeUndefined();
  });

  it('find the closures of estimated marks that are told the word boundaries', () => {
    expect(measure(sample, fromBoundaries(sample, 200)!, labels).shut).toEqual([2, 2]);
  });

  it('run the peer as it is: silence for silence, something else for a vowel', async () => {
    const read = await openWawa();
    expect(new Set(read(sample))).toEqual(new Set(['sil']));
    const vowel = Float32Array.from({ length: 32_000 }, (_, n) => [1, 2, 3, 4, 5, 6, 7, 8].reduce((sum, k) => sum + (0.1 / k) * Math.sin((2 * Math.PI * 140 * k * n) / 16_000), 0));
    expect(read({ ...sample, samples: vowel }).filter((viseme) => viseme !== 'sil').length).toBeGreaterThan(60);
  });
});
