import { expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { Cue } from './Cue.ts';
import { renderingMachine, type RenderingInput } from './renderingMachine.ts';

function answersAt(tension: number): Cue[] {
  const cues: Cue[] = [];
  const input = { stance: { trust: 0.5, tension, engagement: 0.5 }, temperament: { composure: 0.5, expressiveness: 0.5 } };
  const actor = createActor(renderingMachine, { input: input as RenderingInput });
  actor.on('rendering.cued', ({ cue }) => void (cue.kind === 'answerSmile' && cues.push(cue)));
  actor.start();
  const smiled = { id: 'p1', from: 0, to: 700, channel: 'face', code: 'smiled', text: 'Smiled.', confidence: 0.9, evidence: { left: 0.7, right: 0.5 } } as const;
  actor.send({ type: 'perception.perceived', percept: smiled });
  actor.send({ type: 'perception.perceived', percept: { ...smiled, code: 'lips-pressed' } });
  actor.stop();
  return cues;
}

it('answers a smile as far as either corner rose, and nothing else; who is cross does not smile back', () => {
  expect(answersAt(0.3)).toEqual([{ kind: 'answerSmile', left: 0.7, right: 0.5 }]);
  expect(answersAt(0.7)).toEqual([]);
});
