import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { PerceptCode } from '../perception/Percept.ts';
import type { Stance } from '../reasoning/stance/Stance.ts';
import type { Cue } from './Cue.ts';
import { renderingMachine, type RenderingEvent } from './renderingMachine.ts';

const calm = { trust: 0.5, tension: 0.2, engagement: 0.6 } as Stance;

/** What the face is told while a conversation goes on. */
function told(stance: Stance, ...events: readonly RenderingEvent[]): Cue[] {
  const actor = createActor(renderingMachine, { input: { stance, temperament: { fall: 0.5, rise: 0.5, composure: 0.5, expressiveness: 0.5, eyeContact: 0.5, nodding: 0.5, energy: 0.5 } } });
  const cues: Cue[] = [];
  actor.on('rendering.cued', ({ cue }) => cues.push(cue));
  actor.start();
  actor.send({ type: 'session.conversing' });
  cues.length = 0;
  for (const event of events) actor.send(event);
  return cues;
}

function perceived(code: PerceptCode, evidence: Readonly<Record<string, number>> = {}): RenderingEvent {
  return { type: 'perception.perceived', percept: { id: 'p', from: 0, to: 400, channel: 'face', code, text: '', confidence: 0.8, evidence } };
}

describe('renderingMachine', () => {
  it('answers a smile, side by side where they were measured', () => {
    expect(told(calm, perceived('smiled'))).toEqual([{ kind: 'answerSmile', left: 0.8, right: 0.8 }]);
    expect(told(calm, perceived('smiled', { left: 0.7, right: 0.3 }))).toEqual([{ kind: 'answerSmile', left: 0.7, right: 0.3 }]);
  });

  it('answers nothing else, and no smile while it is cross', () => {
    expect(told(calm, perceived('lips-pressed'))).toEqual([]);
    expect(told({ ...calm, tension: 0.8 }, perceived('smiled'))).toEqual([]);
  });

  it('takes its leave where it would wait, once the conversation is being brought to its end', () => {
    const open: RenderingEvent[] = [
      { type: 'floor.holderChanged', holder: 'persona', state: 'speaking' },
      { type: 'floor.holderChanged', holder: 'open', state: 'open' },
    ] as RenderingEvent[];
    expect(told(calm, ...open)).toEqual([{ kind: 'attitude', attitude: 'speaking' }, { kind: 'attitude', attitude: 'waiting' }]);
    expect(told(calm, { type: 'session.wrappingUp' }, ...open)).toEqual([
      { kind: 'attitude', attitude: 'wrappingUp' },
      { kind: 'attitude', attitude: 'speaking' },
      { kind: 'attitude', attitude: 'wrappingUp' },
    ]);
  });
});
