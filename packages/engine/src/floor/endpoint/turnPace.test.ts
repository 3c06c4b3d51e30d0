import { describe, expect, it } from 'vitest';
import { noPace, withBeginning, withEnd, withPause, withPersonaTurn } from './turnPace.ts';

describe('the pace of a turn', () => {
  it('learns turns and pauses of both speakers', () => {
    const spoken = withEnd(withPause(withBeginning(noPace, 1000), 3000, 3800), 6000);
    const answered = withPersonaTurn(spoken, 4, 'yes-no');
    expect(answered.ask).toBe('yes-no');
    expect(answered.history.learner).toMatchObject({ turns: 1, holds: 1, lastSeconds: 5 });
    expect(answered.history.learner.logPauses).toBeCloseTo(Math.log(0.8));
    expect(answered.history.other).toMatchObject({ turns: 1, lastSeconds: 4 });
  });

  it('takes a turn that was cut short for a pause when the learner goes on', () => {
    const cut = withEnd(withBeginning(noPace, 1000), 3000);
    const wentOn = withBeginning(cut, 3700);
    expect(wentOn).toMatchObject({ startedAt: 1000, voiceAt: 3700, pauses: [0.7] });
    expect(wentOn.history.learner.turns).toBe(0);
    const muchLater = withBeginning(cut, 9000);
    expect(muchLater).toMatchObject({ startedAt: 9000, pauses: [] });
    expect(muchLater.history.learner.turns).toBe(1);
  });
});
