import { describe, expect, it } from 'vitest';
import { blinkRate, gazeOf, headSpread, nodRate } from '../../bench/behaviour/measures.ts';
import { plausibleTalk } from '../../bench/behaviour/schedule.ts';
import { simulate, type Moment } from '../../bench/behaviour/simulate.ts';
import { coefficientIndex as at } from '../coefficients/coefficientNames.ts';
import { createAnimator } from './createAnimator.ts';
import { seededRandom } from './random.ts';
import type { Temperament } from './Temperament.ts';

const talk = plausibleTalk(4, 8);
const share = (moments: readonly Moment[]) => gazeOf(moments, 'speaking', [60], seededRandom(1)).share;
const moving = (moments: readonly Moment[]) => {
  const { yaw, pitch } = headSpread(moments, 'speaking');
  return yaw + pitch;
};

/** The same eight minutes of talk with a trait low and high. */
function both(trait: keyof Temperament): readonly [Moment[], Moment[]] {
  return [simulate(4, talk, { [trait]: 0.1 }), simulate(4, talk, { [trait]: 0.9 })];
}

describe('a temperament', { timeout: 60_000 }, () => {
  it('looks at the learner more with more eye contact', () => {
    const [shy, steady] = both('eyeContact');
    expect(share(steady)).toBeGreaterThan(share(shy) + 0.12);
  });

  it('moves the head more with energy, less with composure', () => {
    const [tired, driven] = both('energy');
    expect(moving(driven)).toBeGreaterThan(moving(tired) * 1.3);
    const [restless, composed] = both('composure');
    expect(moving(composed)).toBeLessThan(moving(restless) * 0.9);
  });

  it('nods more often with nodding', () => {
    const [sparse, ready] = both('nodding');
    expect(nodRate(ready, 'attending')).toBeGreaterThan(nodRate(sparse, 'attending') * 1.4);
  });

  it('shows larger expressions with expressiveness', () => {
    const worry = (expressiveness: number) => {
      const animator = createAnimator({ seed: 4, temperament: { expressiveness } });
      animator.cue({ kind: 'express', expression: 'concern', strength: 0.4 }, 0);
      animator.frame(0);
      for (let now = 0; now < 2000; now += 100) animator.frame(now);
      return animator.frame(2000).weights[at.browInnerUp]!;
    };
    expect(worry(1)).toBeGreaterThan(worry(0) * 1.4);
  });

  it('sets a composed receptionist apart from a driven salesman, both alive', () => {
    const receptionist = simulate(4, talk, { energy: 0.15, composure: 0.95, eyeContact: 0.7, expressiveness: 0.4, nodding: 0.4 });
    const salesman = simulate(4, talk, { energy: 0.95, composure: 0.3, eyeContact: 0.85, expressiveness: 0.9, nodding: 0.8 });
    expect(moving(salesman)).toBeGreaterThan(moving(receptionist) * 1.8);
    expect(nodRate(salesman, 'attending')).toBeGreaterThan(nodRate(receptionist, 'attending'));
    expect(moving(receptionist)).toBeGreaterThan(0.6);
    expect(blinkRate(receptionist, 'attending')).toBeGreaterThan(10);
  });
});
