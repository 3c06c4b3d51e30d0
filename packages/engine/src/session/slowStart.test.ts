import { expect, it } from 'vitest';
import { VirtualClock } from '../clock/VirtualClock.ts';
import { FakeLanguage } from '../testing/FakeLanguage.ts';
import { FakePlayback } from '../testing/FakePlayback.ts';
import { FakeSignals } from '../testing/FakeSignals.ts';
import { testScenario } from '../testing/testScenario.ts';
import { createSession } from './createSession.ts';

/** Longer than any silence that the persona would break, and than a learner may be away. */
const loadingMs = 40_000;

it('nobody is silent while everything loads: the first words are the opening', async () => {
  const clock = new VirtualClock();
  const signals = new FakeSignals();
  const slow = Object.assign(signals, {
    start: async (...[context]: Parameters<FakeSignals['start']>) => {
      await new Promise<void>((resolve) => void clock.setTimeout(resolve, loadingMs));
      return FakeSignals.prototype.start.call(signals, context);
    },
  });
  const language = new FakeLanguage(({ purpose }) => `Words of ${purpose}.`);
  const session = createSession({ scenario: testScenario, clock, floor: { reengage: 'eager' }, ports: { signals: slow, playback: new FakePlayback(), language } });
  const decided: string[] = [];
  session.decisions.subscribe(({ event }) => decided.push(event.type));
  void session.start();
  const pass = async (ms: number): Promise<void> => {
    for (const end = clock.now() + ms; clock.now() < end; ) {
      clock.advance(50);
      for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
    }
  };
  await pass(loadingMs - 1000);
  expect(decided.filter((type) => /silence|away|said/i.test(type))).toEqual([]);
  await pass(4000);
  expect(language.asked.map(({ purpose }) => purpose)).toEqual(['open']);
  // Behind the opening silence counts as ever.
  await pass(9000);
  expect(language.asked.map(({ purpose }) => purpose)).toEqual(['open', 'silence']);
  await session.dispose();
});
