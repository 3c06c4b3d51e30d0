import { describe, expect, it } from 'vitest';
import type { VoiceOverlapped } from './overlap/VoiceOverlapped.ts';
import { VirtualClock } from '../clock/VirtualClock.ts';
import type { FloorEmitted, FloorSettings } from './floorTypes.ts';
import { defaultFloorSettings } from './floorTypes.ts';
import { createFloorOnly, type FloorOnly } from './properties/floorOnly.fixture.ts';
import { driveSession, FakeLanguage } from '../testing/index.ts';
import { count } from './afterOpening.fixture.ts';

const echoing: VoiceOverlapped = { type: 'voice.overlapped', levelDb: -44, fallDb: 0, voiced: 1, peaks: 3, pitchSt: null, riseSt: null, echo: 1, overEchoDb: 0 };
const text = 'You wanted to see me about something.';

interface Stage {
  readonly floor: FloorOnly;
  readonly clock: VirtualClock;
  at(ms: number, run: () => void): void;
  decided(type: FloorEmitted['type']): FloorEmitted[];
  /** Words spoken from `from` on, 200 ms each, heard of `lag` ms after the last one's end. */
  words(segment: string, said: string, from: number, lag: number): void;
}

/** A persona speaks from 100 to 2600 ms, after a learner's turn if it is not the opening. */
function stage(settings: Partial<FloorSettings> = {}): Stage {
  const clock = new VirtualClock();
  const floor = createFloorOnly({ clock, settings: { ...defaultFloorSettings, ...settings } });
  const at = (ms: number, run: () => void): void => void clock.setTimeout(run, ms);
  floor.put({ type: 'hearing.changed', hearing: { voice: true, words: { lagMs: 150, wordTimes: true } } });
  at(50, () => {
    floor.put({ type: 'reasoning.said', utterance: 'u1.0', text, turn: 1 });
    floor.put({ type: 'reasoning.composed', turn: 1, utterances: 1, ask: 'none' });
  });
  at(100, () => floor.put({ type: 'playback.started', utterance: 'u1.0', at: 100 }));
  at(2600, () => floor.put({ type: 'playback.ended', utterance: 'u1.0', at: 2600 }));
  return {
    floor,
    clock,
    at,
    decided: (type) => floor.decisions.map(({ event }) => event).filter((event) => event.type === type),
    words(segment, said, from, lag) {
      const spoken = said.split(' ').map((word, index) => ({ text: word, start: from + 200 * index, end: from + 200 * (index + 1) }));
      at(from + 200 * spoken.length + lag, () => {
        floor.put({ type: 'words.final', segment, text: said, words: spoken });
        floor.put({ type: 'words.judged', completeness: 0.9, by: 'rules' });
      });
    },
  };
}

/** An echo of the persona from `from` to `to`. */
function echo({ floor, at }: Stage, from: number, to: number): void {
  at(from + 60, () => floor.put({ type: 'voice.started', at: from }));
  at(from + 200, () => floor.put(echoing));
  at(to + 60, () => floor.put({ type: 'voice.stopped', at: to }));
}

describe('a voice without words', () => {
  it('has not spoken up when it is the echo of a protected opening', () => {
    const talk = stage({ protectOpening: true });
    echo(talk, 300, 2400);
    talk.clock.advance(9000);
    expect(talk.decided('floor.learnerTurnStarted')).toEqual([]);
    expect(talk.decided('floor.learnerTurnEnded')).toEqual([]);
  });

  it('has spoken up with words of its own over a protected opening, whatever it sounds like', () => {
    const talk = stage({ protectOpening: true });
    echo(talk, 900, 2100);
    talk.words('a', 'sorry I am late today again', 900, 100);
    talk.clock.advance(9000);
    expect(talk.decided('floor.learnerTurnEnded')).toMatchObject([{ text: 'sorry I am late today again' }]);
  });

  it.each([{ protectOpening: true }, { protectOpening: false }])('is no turn when it is an echo that the persona leaves behind, %j', (settings) => {
    const talk = stage(settings);
    echo(talk, 2000, 2800);
    talk.clock.advance(9000);
    expect(talk.decided('floor.learnerTurnEnded')).toEqual([]);
    expect(talk.decided('floor.noiseIgnored')).toHaveLength(1);
  });

  it('is no turn when its words are those of the persona', () => {
    const talk = stage({ protectOpening: true });
    echo(talk, 1700, 2750);
    talk.words('a', 'see me about something', 1700, 100);
    talk.clock.advance(9000);
    expect(talk.decided('floor.learnerTurnEnded')).toEqual([]);
    expect(talk.decided('floor.noiseIgnored')).toHaveLength(1);
  });

  it('is no turn however long it lasts, and is not announced as one', () => {
    const talk = stage();
    talk.at(3560, () => talk.floor.put({ type: 'voice.started', at: 3500 }));
    talk.at(5060, () => talk.floor.put({ type: 'voice.stopped', at: 5000 }));
    talk.clock.advance(15_000);
    expect(talk.decided('floor.learnerTurnEnded')).toEqual([]);
    expect(talk.decided('floor.turnEndLikely')).toEqual([]);
    expect(talk.decided('floor.noiseIgnored')).toMatchObject([{ forMs: 1500 }]);
  });

  it('is a turn after all when its words come very late', () => {
    const talk = stage();
    talk.at(3560, () => talk.floor.put({ type: 'voice.started', at: 3500 }));
    talk.at(4560, () => talk.floor.put({ type: 'voice.stopped', at: 4500 }));
    talk.clock.advance(5000);
    while (talk.decided('floor.noiseIgnored').length === 0 && talk.clock.now() < 15_000) talk.clock.advance(50);
    const lag = talk.clock.now() + 500 - 4500;
    const spoken = ['that', 'was', 'very', 'late', 'again'].map((word, index) => ({ text: word, start: 3500 + 200 * index, end: 3700 + 200 * index }));
    talk.clock.advance(500);
    talk.floor.put({ type: 'words.final', segment: 'a', text: 'that was very late again', words: spoken });
    talk.floor.put({ type: 'words.judged', completeness: 0.9, by: 'rules' });
    talk.clock.advance(4000);
    expect(lag).toBeGreaterThan(1000);
    expect(talk.decided('floor.learnerTurnEnded')).toMatchObject([{ startedAt: 3500, endedAt: 4500, text: 'that was very late again' }]);
    expect(talk.decided('floor.turnAmended')).toEqual([]);
  });

  it('does not cost the learner an answer that it came before', async () => {
    let thinking: (() => void) | undefined;
    const language = new FakeLanguage(({ purpose }) => (purpose === 'open' ? 'Hello.' : 'Fine.'));
    const reply = language.reply.bind(language);
    // Whatever is asked first after the opening takes its time.
    language.reply = async function* slowly(request) {
      if (request.purpose !== 'open' && !thinking) await new Promise<void>((resolve) => (thinking = resolve));
      yield* reply(request);
    };
    const driver = await driveSession({ language });
    await driver.until('persona');
    await driver.until('open');
    await driver.learnerSays('Can you tell me what happened last week');
    await driver.until('open');
    await driver.learnerHums(900);
    thinking!();
    await driver.until('persona', 8000);
    await driver.until('open');
    expect(driver.heard().at(-1)).toBe('Fine.');
    expect(language.asked.at(-1)?.learnerText).toBe('Can you tell me what happened last week');
    expect(count(driver, 'floor.learnerTurnEnded')).toBe(1);
    await driver.stop();
  });
});

describe('words that come while both speak', () => {
  it('are of the turn before when they ended before the voice set in', () => {
    const talk = stage();
    // A turn whose last word comes late, when something is heard over the persona's answer.
    talk.clock.advance(2700);
    const { floor, at } = talk;
    at(360, () => floor.put({ type: 'voice.started', at: 3000 }));
    const said = ['they', 'were', 'late', 'no'].map((word, index) => ({ text: word, start: 3000 + 200 * index, end: 3200 + 200 * index }));
    const hear = (count: number): void => floor.put({ type: 'words.partial', segment: 'a', text: said.slice(0, count).map((word) => word.text).join(' '), words: said.slice(0, count) });
    at(1000, () => hear(3));
    at(1001, () => floor.put({ type: 'words.judged', completeness: 0.95, by: 'rules' }));
    at(1160, () => floor.put({ type: 'voice.stopped', at: 3650 }));
    talk.clock.advance(1700);
    expect(talk.decided('floor.learnerTurnEnded')).toMatchObject([{ text: 'they were late' }]);
    const from = talk.clock.now();
    floor.put({ type: 'reasoning.said', utterance: 'u2.0', text, turn: 2 });
    floor.put({ type: 'reasoning.composed', turn: 2, utterances: 1, ask: 'none' });
    floor.put({ type: 'playback.started', utterance: 'u2.0', at: from });
    at(360, () => floor.put({ type: 'voice.started', at: from + 300 }));
    at(400, () => hear(4));
    at(500, () => floor.put({ type: 'voice.stopped', at: from + 420 }));
    talk.clock.advance(1500);
    expect(talk.decided('floor.personaInterrupted')).toEqual([]);
    expect(talk.decided('floor.turnAmended')).toMatchObject([{ text: 'no' }]);
  });

  it.each([true, false])('are of no turn when they were a backchannel, with word times: %s', (timed) => {
    const talk = stage();
    const { floor, at, clock } = talk;
    clock.advance(2700);
    const hear = (segment: string, said: string, start: number): void => {
      const words = timed ? said.split(' ').map((word, index) => ({ text: word, start: start + 200 * index, end: start + 200 * (index + 1) })) : undefined;
      floor.put({ type: 'words.final', segment, text: said, ...(words && { words }) });
      floor.put({ type: 'words.judged', completeness: 0.95, by: 'rules' });
    };
    floor.put({ type: 'hearing.changed', hearing: { voice: true, words: { lagMs: 700, wordTimes: timed } } });
    at(60, () => floor.put({ type: 'voice.started', at: 2700 }));
    at(660, () => floor.put({ type: 'voice.stopped', at: 3300 }));
    at(800, () => hear('a', 'they were late', 2700));
    clock.advance(1400);
    expect(talk.decided('floor.learnerTurnEnded')).toMatchObject([{ text: 'they were late' }]);
    const from = clock.now();
    floor.put({ type: 'reasoning.said', utterance: 'u2.0', text, turn: 2 });
    floor.put({ type: 'reasoning.composed', turn: 2, utterances: 1, ask: 'none' });
    floor.put({ type: 'playback.started', utterance: 'u2.0', at: from });
    at(260, () => floor.put({ type: 'voice.started', at: from + 200 }));
    at(300, () => floor.put({ ...echoing, echo: 0 }));
    at(460, () => floor.put({ type: 'voice.stopped', at: from + 400 }));
    clock.advance(1370);
    expect(talk.decided('floor.personaResumed')).toHaveLength(1);
    hear('b', 'hm', from + 200);
    clock.advance(200);
    at(60, () => floor.put({ type: 'voice.started', at: from + 1390 }));
    clock.advance(1000);
    expect(talk.decided('floor.turnAmended')).toEqual([]);
    expect(floor.snapshot().children.endpoint?.getSnapshot().context.words.segments.map((segment) => segment.text).join(' ')).not.toContain('hm');
  });
});
