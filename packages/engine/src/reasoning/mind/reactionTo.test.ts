import { describe, expect, it } from 'vitest';
import type { PerceptCode } from '../../perception/Percept.ts';
import { pipScenario } from '../../scenario/scenarios/pip/pipScenario.ts';
import { emptyLedger, type Ledger } from '../ledger/Ledger.ts';
import { situationOf } from '../ledger/Situation.ts';
import type { Move } from '../moves.ts';
import { reactionTo } from './reactionTo.ts';

function beatFor(moves: readonly Move[], codes: readonly PerceptCode[], ledger: Ledger = emptyLedger): string | undefined {
  const percepts = codes.map((code) => ({ id: code, from: 0, to: 1, channel: 'face', code, text: '', confidence: 1, evidence: {} }) as const);
  const request = { purpose: 'reply', locale: 'en', learnerText: 'and so on', moves, stance: pipScenario.stance.start, hurt: 0, percepts, history: [], memory: undefined } as const;
  return reactionTo(pipScenario, situationOf(pipScenario, 'en', request, ledger), 'en')?.id;
}

describe('reactionTo', () => {
  it('takes up words and delivery that do not go together', () => {
    expect(beatFor(['asks-open'], ['clipped-words', 'lips-pressed'])).toBe('clipped-question');
    expect(beatFor(['acknowledges'], ['pitch-flatter-than-usual', 'gaze-away'])).toBe('flat-words');
  });

  it('takes nothing up from an ordinary delivery, from other words, or from a pause alone', () => {
    expect(beatFor(['asks-open'], [])).toBeUndefined();
    expect(beatFor(['names-fact'], ['gaze-away'])).toBeUndefined();
    expect(beatFor(['asks-open'], ['long-pause-before-answer'])).toBeUndefined();
  });

  it('leaves it where something is more urgent, and once all was said about it', () => {
    expect(beatFor(['acknowledges', 'blames'], ['gaze-away'])).toBeUndefined();
    expect(beatFor(['asks-open'], ['lips-pressed'], { ...emptyLedger, played: { 'clipped-question': 3 } })).toBeUndefined();
  });
});
