import { describe, expect, it } from 'vitest';
import type { FloorPause, ForecastPoint } from '../log/FloorLog.ts';
import { curve, yOf } from './curveLayout.ts';
import { placeLabels } from './placeLabels.ts';
import { silencesOf } from './silencesOf.ts';
import { stepPath } from './stepPath.ts';
import { waitStretches } from './waitStretches.ts';

const point = (at: number, likelihood: number, reason: ForecastPoint['reason'] = 'incomplete'): ForecastPoint => ({ at, likelihood, reason, wait: 1000, deadline: at + 1000, cues: [] });
const pause = (start: number, end: number | undefined, points: readonly ForecastPoint[]): FloorPause => ({ start, end, points, outcome: undefined });

describe('the forecast curve', () => {
  it('has the surely over on top and the surely not at the bottom', () => {
    expect([yOf(1), yOf(0)]).toEqual([curve.plot.top, curve.plot.bottom]);
  });

  it('stays as it was judged until it is judged again', () => {
    expect(stepPath([point(1000, 0), point(1500, 1)], 2000, 0.1)).toEqual({
      line: `M100.0 ${curve.plot.bottom}.0H150.0V${curve.plot.top}.0H200.0`,
      area: `M100.0 ${curve.plot.bottom}.0H150.0V${curve.plot.top}.0H200.0V${curve.plot.bottom}H100.0Z`,
    });
    expect(stepPath([], 2000, 0.1)).toBeUndefined();
  });

  it('shades when neither spoke, overlaps and stops for breath left out', () => {
    const learner = [{ start: 1000, end: 2000 }, { start: 2050, end: 3000 }, { start: 4500, end: undefined }];
    expect(silencesOf({ learner, persona: [{ start: 2800, end: 4000 }] }, 6000)).toEqual([
      { start: 0, end: 1000 },
      { start: 4000, end: 4500 },
    ]);
    expect(silencesOf({ learner: [{ start: 0, end: 1000 }], persona: [] }, 6000)).toEqual([{ start: 1000, end: 6000 }]);
    expect(silencesOf({ learner: [], persona: [] }, 6000)).toEqual([]);
  });

  it('divides a wait by its reasons, from the end of the voice on', () => {
    const points = [point(300, 0.1, 'wordsInFlight'), point(500, 0.2), point(700, 0.3), point(900, 0.9, 'complete')];
    expect(waitStretches(pause(100, 1000, points), 5000)).toEqual([
      { start: 100, end: 500, reason: 'wordsInFlight' },
      { start: 500, end: 900, reason: 'incomplete' },
      { start: 900, end: 1000, reason: 'complete' },
    ]);
    expect(waitStretches(pause(100, undefined, [point(300, 0.1)]), 5000)).toEqual([{ start: 100, end: 5000, reason: 'incomplete' }]);
  });

  it('lets the longer stretch keep its label where two would meet', () => {
    const stretches = waitStretches(pause(0, 2000, [point(0, 0.1, 'wordsInFlight'), point(100, 0.1, 'thinking')]), 2000);
    expect(placeLabels(stretches, 0.05, (reason) => reason)).toEqual([{ x: 5, text: 'thinking' }]);
    expect(placeLabels(stretches, 2, (reason) => reason).map(({ text }) => text)).toEqual(['wordsInFlight', 'thinking']);
  });
});
