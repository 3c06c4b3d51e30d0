import { VirtualClock, type Fault, type PlaybackFact, type WordMark } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { describePlayback } from '../testing/describePlayback.ts';
import { describeVoice } from '../testing/describeVoice.ts';
import { FakeSpeechEngine, type FakeSpeechEngineOptions } from '../testing/FakeSpeechEngine.ts';
import { portContext } from '../testing/portContext.ts';
import { createSynthesisPorts } from './createSynthesisPorts.ts';

const text = 'Please move both papers, my friend.';

describeVoice('browser synthesis', () => createSynthesisPorts(new FakeSpeechEngine({ clock: new VirtualClock() })).voice);

describePlayback('Browser synthesis that passes what it cannot say', () => {
  const clock = new VirtualClock();
  return { playback: createSynthesisPorts(new FakeSpeechEngine({ clock })).playback, context: portContext(clock), wait: async (ms) => clock.advance(ms) };
});

describePlayback('Browser synthesis that speaks', async () => {
  const clock = new VirtualClock();
  const { voice, playback } = createSynthesisPorts(new FakeSpeechEngine({ clock }));
  const marked = await wordsOf(voice, 'word0 word1 word2 word3');
  // The contract's own marks say four words of 200 ms, as the engine takes for these.
  return {
    playback: { ...playback, mark: (id) => playback.mark(id, marked) },
    context: portContext(clock),
    wait: async (ms) => clock.advance(ms),
  };
});

async function wordsOf(voice: ReturnType<typeof createSynthesisPorts>['voice'], said: string, rate = 1): Promise<readonly WordMark[]> {
  for await (const part of voice.speak({ text: said, locale: 'en', rate, signal: new AbortController().signal })) {
    if (part.type === 'marks') return part.words;
  }
  throw new Error('no marks came');
}

async function speaking(options: Partial<FakeSpeechEngineOptions> = {}, said: readonly string[] = [text]) {
  const clock = new VirtualClock();
  const engine = new FakeSpeechEngine({ clock, wordMs: 300, latencyMs: 50, ...options });
  const { voice, playback } = createSynthesisPorts(engine);
  const facts: PlaybackFact[] = [];
  const faults: Fault[] = [];
  playback.facts.subscribe((fact) => facts.push(fact));
  playback.faults.subscribe((fault) => faults.push(fault));
  await playback.start(portContext(clock));
  for (const [index, sentence] of said.entries()) {
    const words = await wordsOf(voice, sentence);
    playback.open(`u${index}`, 16_000);
    playback.mark(`u${index}`, words);
    playback.close(`u${index}`);
  }
  const types = () => facts.map((fact) => fact.type.replace('playback.', '') + ('index' in fact ? ` ${fact.index}` : ''));
  return { clock, engine, playback, facts, faults, types };
}

const heard = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `wordHeard ${index + from}`);

describe('createSynthesisPorts', () => {
  it('says a word heard when the next one begins, and the last at the end', async () => {
    const { clock, facts, types } = await speaking();
    clock.advance(3000);
    expect(types()).toEqual(['started', ...heard(6), 'ended']);
    expect(facts.map(({ at }) => at)).toEqual([50, 350, 650, 950, 1250, 1550, 1850, 1850]);
  });

  it('runs the marks at the pace of the words that are heard', async () => {
    const slow = await speaking({ wordMs: 600 });
    const marked = await wordsOf(createSynthesisPorts(slow.engine).voice, text);
    for (let word = 0; word < 6; word += 1) {
      slow.clock.advance(word === 0 ? 50 + 100 : 600);
      const { ms } = slow.playback.position()!;
      expect(ms).toBeGreaterThanOrEqual(marked[word]!.start - 30);
      expect(ms).toBeLessThan(marked[word]!.end);
    }
  });

  it('goes by the estimate where the engine reports no words', async () => {
    const { clock, types } = await speaking({ reports: false });
    clock.advance(900);
    expect(types().length).toBeGreaterThan(2);
    clock.advance(3000);
    expect(types()).toEqual(['started', ...heard(6), 'ended']);
  });

  it('pauses at the end of a word and goes on with the next one', async () => {
    const { clock, engine, playback, types } = await speaking();
    clock.advance(500);
    playback.pauseAtWord();
    clock.advance(100);
    expect(types()).toEqual(['started', ...heard(1)]);
    clock.advance(1000);
    expect(types()).toEqual(['started', ...heard(2), 'paused']);
    const { ms } = playback.position()!;
    clock.advance(1000);
    expect(playback.position()).toMatchObject({ ms, playing: false });
    playback.resume();
    clock.advance(3000);
    expect(engine.said.map((each) => each.text)).toEqual([text, 'both papers, my friend.']);
    expect(types()).toEqual(['started', ...heard(2), 'paused', 'resumed', ...heard(4, 2), 'ended']);
  });

  it('pauses at once where no words are reported, and says the word again', async () => {
    const { clock, engine, playback, types } = await speaking({ reports: false });
    clock.advance(100);
    playback.pauseAtWord();
    expect(types()).toEqual(['started', 'paused']);
    playback.resume();
    clock.advance(4000);
    expect(engine.said.map((each) => each.text)).toEqual([text, text]);
    expect(types()).toEqual(['started', 'paused', 'resumed', ...heard(6), 'ended']);
  });

  it('stops at once when it is cut off, and hears nothing of what was cut', async () => {
    const { clock, playback, facts, types } = await speaking({}, [text, text]);
    clock.advance(500);
    playback.fade();
    clock.advance(5000);
    expect(types()).toEqual(['started', 'wordHeard 0', 'stopped']);
    expect(facts.at(-1)).toMatchObject({ heardWords: 1, at: 500 });
  });

  it('says one utterance after the other', async () => {
    const { clock, types } = await speaking({}, ['Yes.', 'Maybe not.']);
    clock.advance(3000);
    expect(types()).toEqual(['started', ...heard(1), 'ended', 'started', ...heard(2), 'ended']);
  });

  it.each([
    ['never-starts', 'timed-out'],
    ['synthesis-failed', 'provider-failed'],
    ['not-allowed', 'gesture-needed'],
  ] as const)('passes over in silence what an engine that %s does not say', async (fails, code) => {
    const { clock, faults, types } = await speaking({ fails });
    clock.advance(9000);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
    expect(types()).toEqual(['started', ...heard(6), 'ended']);
  });

  it('gives up an engine that never tells its end', async () => {
    const { clock, types } = await speaking({ fails: 'never-ends' });
    clock.advance(20_000);
    expect(types()).toEqual(['started', ...heard(6), 'ended']);
  });

  it('takes the voice of that name, else of the locale, the language, the device', async () => {
    const voices = [
      { name: 'Cloud', lang: 'fr-FR', localService: false, default: false },
      { name: 'Amelie', lang: 'fr_CA', localService: true, default: false },
      { name: 'Thomas', lang: 'fr-FR', localService: true, default: true },
      { name: 'Anna', lang: 'de-DE', localService: true, default: false },
    ];
    const clock = new VirtualClock();
    const engine = new FakeSpeechEngine({ clock, voices });
    const { voice, playback } = createSynthesisPorts(engine);
    await playback.start(portContext(clock));
    expect(voice.capabilities).toEqual({ marks: 'boundary', sound: false, locales: ['fr-FR', 'fr-CA', 'de-DE'], voices: ['Cloud', 'Amelie', 'Thomas', 'Anna'] });
    for (const [index, [locale, name]] of ([['fr-FR', undefined], ['fr-CA', 'slt'], ['de', undefined], ['fr', 'Cloud']] as const).entries()) {
      for await (const part of voice.speak({ text: 'Oui.', locale, voice: name, rate: 1.2, signal: new AbortController().signal })) {
        if (part.type === 'marks') {
          playback.open(`u${index}`, 16_000);
          playback.mark(`u${index}`, part.words);
        }
      }
    }
    clock.advance(5000);
    expect(engine.said.map((each) => each.voice)).toEqual(['Thomas', 'Amelie', 'Anna', 'Cloud']);
    expect(engine.said[0]).toEqual({ text: 'Oui.', lang: 'fr-FR', rate: 1.2, voice: 'Thomas' });
  });

  it('waits for voices that are listed late, and says where there are none', async () => {
    const clock = new VirtualClock();
    const engine = new FakeSpeechEngine({ clock, voices: [] });
    const { voice } = createSynthesisPorts(engine);
    const late = voice.start(portContext(clock));
    engine.list([{ name: 'Late', lang: 'en', localService: true, default: true }]);
    await late;
    engine.list([]);
    const none = voice.start(portContext(clock));
    clock.advance(5000);
    await expect(none).rejects.toMatchObject({ code: 'unsupported', port: 'voice', retryable: false, message: expect.stringMatching(/Install a voice.*English/) });
  });
});
