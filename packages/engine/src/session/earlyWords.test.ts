import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../clock/VirtualClock.ts';
import { FakeLanguage } from '../testing/FakeLanguage.ts';
import { FakePlayback } from '../testing/FakePlayback.ts';
import { FakeSignals } from '../testing/FakeSignals.ts';
import { FakeTranscriber } from '../testing/FakeTranscriber.ts';
import { testScenario } from '../testing/testScenario.ts';
import { parseTrace, rerunTrace } from '../trace/index.ts';
import { createSession } from './createSession.ts';

/** The voice of the persona loads for so long; everything else is there at once, ms. */
const loadingMs = 6000;

/** `thinkingMs` is how long the persona looks for the words of its opening. */
async function whileLoading(thinkingMs = 0) {
  const clock = new VirtualClock();
  const signals = new FakeSignals();
  const transcriber = new FakeTranscriber({ lagMs: 100 });
  const playback = new FakePlayback();
  const start = playback.start.bind(playback);
  playback.start = async (context) => {
    await new Promise<void>((resolve) => void clock.setTimeout(resolve, loadingMs));
    return start(context);
  };
  const language = new FakeLanguage(({ purpose, learnerText }) => (purpose === 'open' ? 'You wanted to see me.' : `To ${learnerText} I say yes.`));
  const reply = language.reply.bind(language);
  language.reply = async function* (request) {
    if (request.purpose === 'open' && thinkingMs > 0) await new Promise<void>((resolve) => void clock.setTimeout(resolve, thinkingMs));
    yield* reply(request);
  };
  const session = createSession({ scenario: testScenario, clock, ports: { signals, transcriber, playback, language } });
  void session.start();
  async function pass(ms: number): Promise<void> {
    for (const end = clock.now() + ms; clock.now() < end; ) {
      clock.advance(10);
      for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
    }
  }
  let segment = 0;
  async function says(text: string): Promise<void> {
    const id = `s${++segment}`;
    signals.speak(true);
    const words = [];
    for (const word of text.split(' ')) {
      const from = clock.now();
      await pass(250);
      words.push({ text: word, start: from, end: clock.now() });
      transcriber.hear(id, [...words]);
    }
    signals.speak(false);
    transcriber.hear(id, words, true);
  }
  const transcript = () => session.life.getSnapshot().context.transcript.entries.map(({ text }) => text);
  const taken = () => session.reasoning.getSnapshot().context.history.map(({ text }) => text);
  const asked = () => language.asked.map(({ purpose, learnerText }) => [purpose, learnerText]);
  async function rerun() {
    await session.dispose();
    return rerunTrace(parseTrace(session.trace.toJsonLines()));
  }
  await pass(200);
  return { session, clock, signals, pass, says, transcript, taken, asked, rerun };
}

describe('what the learner says before everything is loaded', () => {
  it('waits for the opening and is answered right behind it', async () => {
    const { pass, says, asked, transcript, taken, rerun } = await whileLoading();
    await says('hello there');
    await pass(2000);
    expect(asked()).toEqual([]);
    await pass(loadingMs + 4000);
    expect(asked()).toEqual([['open', ''], ['reply', 'hello there']]);
    expect(transcript()).toEqual(['hello there', 'You wanted to see me.', 'To hello there I say yes.']);
    expect(taken()).toEqual(['You wanted to see me.', 'hello there', 'To hello there I say yes.']);
    expect(await rerun()).toMatchObject({ identical: true, first: undefined });
  });

  it('is answered as one turn, typed or spoken', async () => {
    const { session, pass, says, asked } = await whileLoading();
    session.say('Hello?');
    await pass(500);
    await says('is anybody there');
    await pass(loadingMs + 4000);
    expect(asked()).toEqual([['open', ''], ['reply', 'Hello? is anybody there']]);
    await session.dispose();
  });

  it('is let come to its end before the persona opens', async () => {
    const { pass, says, asked, transcript, rerun } = await whileLoading();
    await pass(loadingMs - 1500);
    await says('I have been waiting here for quite some time');
    expect(asked()).toEqual([]);
    await pass(7000);
    expect(transcript()).toEqual([
      'I have been waiting here for quite some time', 'You wanted to see me.', 'To I have been waiting here for quite some time I say yes.',
    ]);
    expect(await rerun()).toMatchObject({ identical: true, first: undefined });
  });

  it('goes with what interrupts the opening', async () => {
    const { session, pass, says, asked, rerun } = await whileLoading();
    await says('hello there');
    for (let waited = 0; waited < loadingMs && session.rendering.getSnapshot().value !== 'speaking'; waited += 10) await pass(10);
    await pass(300);
    await says('no stop I want to begin');
    await pass(4000);
    expect(asked()).toEqual([['open', ''], ['interrupted', 'hello there no stop I want to begin']]);
    expect(await rerun()).toMatchObject({ identical: true, first: undefined });
  });

  it.each([['a cough', 300], ['a fan', 60_000]])('is nothing where it was %s: the persona opens', async (_, ms) => {
    const { session, signals, pass, asked } = await whileLoading();
    signals.speak(true);
    await pass(Math.min(ms, loadingMs + 22_000));
    if (ms < loadingMs) signals.speak(false);
    await pass(loadingMs);
    expect(asked()).toEqual([['open', '']]);
    await session.dispose();
  });
});

describe('what the learner says when all is loaded and the opening is not heard yet', () => {
  const loaded = async (thinkingMs: number) => {
    const talk = await whileLoading(thinkingMs);
    for (let waited = 0; waited < loadingMs + 500 && talk.session.reasoning.getSnapshot().value !== 'deciding'; waited += 10) await talk.pass(10);
    expect(talk.session.reasoning.getSnapshot().value).toBe('deciding');
    return talk;
  };

  it.each([400, 2500])('does not cost the opening: it is said behind their turn, and their words are answered behind it (words found in %i ms)', async (thinkingMs) => {
    const { pass, says, asked, taken, rerun } = await loaded(thinkingMs);
    await pass(100);
    await says('good morning can I come in');
    await pass(thinkingMs + 8000);
    // What was asked for in vain may have been asked; what counts is what was said.
    expect(asked().filter(([purpose]) => purpose === 'reply')).toEqual([['reply', 'good morning can I come in']]);
    expect(taken()).toEqual(['You wanted to see me.', 'good morning can I come in', 'To good morning can I come in I say yes.']);
    expect(await rerun()).toMatchObject({ identical: true, first: undefined });
  });

  it('is nothing where it was a cough: the opening comes', async () => {
    const { signals, pass, taken, rerun } = await loaded(1500);
    await pass(100);
    signals.speak(true);
    await pass(200);
    signals.speak(false);
    await pass(8000);
    expect(taken()).toEqual(['You wanted to see me.']);
    expect(await rerun()).toMatchObject({ identical: true, first: undefined });
  });

  it('opens nothing where the talk was ended meanwhile', async () => {
    const { session, pass, says, asked } = await loaded(2000);
    session.end();
    await pass(50);
    await says('bye then');
    await pass(6000);
    expect(asked().map(([purpose]) => purpose)).not.toContain('reply');
    expect(asked().filter(([purpose]) => purpose === 'open').length).toBeLessThanOrEqual(1);
    await session.dispose();
  });
});
