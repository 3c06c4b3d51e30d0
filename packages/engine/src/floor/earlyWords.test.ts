import { expect, it } from 'vitest';
import { VirtualClock } from '../clock/VirtualClock.ts';
import { defaultFloorSettings } from './floorTypes.ts';
import { createFloorOnly } from './properties/floorOnly.fixture.ts';

/** Two turns; of the second one the words come `voiceLag` ms before anything is heard of its voice. */
function secondTurn(voiceLag: number): string {
  const clock = new VirtualClock();
  const floor = createFloorOnly({ clock, settings: defaultFloorSettings });
  const at = (ms: number, run: () => void): void => void clock.setTimeout(run, ms);
  const says = (segment: string, texts: readonly string[], from: number): void =>
    texts.forEach((_, index) => {
      const words = texts.slice(0, index + 1).map((text, place) => ({ text, start: from + 200 * place, end: from + 200 * (place + 1) }));
      at(from + 200 * (index + 1) + 50, () => {
        floor.put({ type: 'words.partial', segment, text: words.map(({ text }) => text).join(' '), words });
        floor.put({ type: 'words.judged', completeness: 0.9, by: 'fitted' });
      });
    });
  floor.put({ type: 'hearing.changed', hearing: { voice: true, words: { lagMs: 50, wordTimes: true } } });
  at(70, () => floor.put({ type: 'voice.started', at: 0 }));
  says('a', ['that', 'was', 'late'], 0);
  at(670, () => floor.put({ type: 'voice.stopped', at: 600 }));
  says('b', ['we', 'missed', 'it'], 4000);
  at(4000 + voiceLag, () => floor.put({ type: 'voice.started', at: 4000 }));
  at(4600 + voiceLag, () => floor.put({ type: 'voice.stopped', at: 4600 }));
  clock.advance(12_000);
  floor.stop();
  const texts = floor.decisions.flatMap(({ event }) => (event.type === 'floor.learnerTurnEnded' ? [event.text] : []));
  expect(texts[0]).toBe('that was late');
  expect(floor.decisions.filter(({ event }) => event.type === 'floor.turnAmended')).toEqual([]);
  return texts[1]!;
}

it('keeps words that come before their voice was heard of', () => {
  expect(secondTurn(70)).toBe('we missed it');
  expect(secondTurn(480)).toBe('we missed it');
});
