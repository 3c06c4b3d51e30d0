import { expect, it } from 'vitest';
import { VirtualClock } from '../clock/VirtualClock.ts';
import { defaultFloorSettings } from './floorTypes.ts';
import { createFloorOnly } from './properties/floorOnly.fixture.ts';

/** A turn of 0.9 s whose end the words leave open; `looks` is where the learner looks, and when. */
function turn(...looks: readonly { readonly at: number; readonly to: 'towards' | 'away' }[]) {
  const clock = new VirtualClock();
  const floor = createFloorOnly({ clock, settings: defaultFloorSettings });
  for (const { at, to } of looks) clock.setTimeout(() => floor.put({ type: 'face.gazeMoved', to }), at);
  floor.put({ type: 'hearing.changed', hearing: { voice: true, words: { lagMs: 100, wordTimes: true } } });
  floor.put({ type: 'voice.started', at: 0 });
  clock.advance(950);
  const words = [{ text: 'that', start: 0, end: 400 }, { text: 'was', start: 400, end: 880 }];
  floor.put({ type: 'words.final', segment: 'a', text: 'that was', words });
  floor.put({ type: 'words.judged', completeness: 0.6, by: 'fitted' });
  floor.put({ type: 'voice.stopped', at: 900 });
  clock.advance(8000);
  floor.stop();
  const ended = floor.decisions.find(({ event }) => event.type === 'floor.learnerTurnEnded')!.at - 900;
  const reasons = floor.decisions.flatMap(({ event }) => (event.type === 'floor.waitMoved' ? [event.reason] : []));
  return { ended, reasons };
}

it('waits longer while the learner looks away, says so, and ends when they look back', () => {
  const towards = turn({ at: 500, to: 'towards' });
  const away = turn({ at: 500, to: 'away' });
  const back = turn({ at: 500, to: 'away' }, { at: 1400, to: 'towards' });
  expect(away.ended).toBeGreaterThan(towards.ended + 150);
  expect(back.ended).toBeLessThan(away.ended);
  expect(towards.reasons).not.toContain('lookedAway');
  expect(away.reasons[0]).toBe('lookedAway');
  expect(back.reasons).toContain('complete');
});
