import { expect, it } from 'vitest';
import { VirtualClock } from '../clock/VirtualClock.ts';
import { defaultFloorSettings } from './floorTypes.ts';
import { createFloorOnly } from './properties/floorOnly.fixture.ts';

/** A turn whose words look whole at 900 ms, and a stop of 110 ms behind them; edges come `lag` ms late. */
function stopInMidTurn(lag: number) {
  const clock = new VirtualClock();
  const floor = createFloorOnly({ clock, settings: defaultFloorSettings });
  const at = (ms: number, run: () => void): void => void clock.setTimeout(run, ms - clock.now());
  const edge = (type: 'voice.started' | 'voice.stopped', when: number, late: number): void => at(when + late, () => floor.put({ type, at: when }));
  const says = (text: string, from: number, to: number, when: number): void =>
    at(when, () => {
      floor.put({ type: 'words.partial', segment: `${from}`, text, words: [{ text, start: from, end: to }] });
      floor.put({ type: 'words.judged', completeness: 0.9, by: 'fitted' });
    });
  floor.put({ type: 'hearing.changed', hearing: { voice: true, words: { lagMs: 100, wordTimes: true } } });
  // While the machine has time, a first stop shows how late an edge is at best.
  edge('voice.started', 0, 70);
  edge('voice.stopped', 300, 70);
  edge('voice.started', 420, 70);
  says('please', 0, 880, 980);
  edge('voice.stopped', 900, lag);
  edge('voice.started', 1010, lag);
  clock.advance(1010 + lag + 20);
  floor.stop();
  return floor.decisions.filter(({ event }) => event.type === 'floor.learnerTurnEnded').length;
}

it('does not take for silence what a busy machine has not heard yet', () => {
  expect(stopInMidTurn(70)).toBe(0);
  expect(stopInMidTurn(400)).toBe(0);
  expect(stopInMidTurn(900)).toBe(0);
});
