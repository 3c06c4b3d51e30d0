import { expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { PerceptCode } from '../../perception/Percept.ts';
import type { Cue } from '../../rendering/Cue.ts';
import { reasoningMachine } from '../reasoningMachine.ts';

/** What the face is asked for when a turn ends that was said in that way. */
function cuesAfter(text: string, seen: readonly PerceptCode[]): Cue[] {
  const cues: Cue[] = [];
  const temperament = { fall: 0.5, rise: 0.5, composure: 0.5, expressiveness: 0.5 };
  const actor = createActor(reasoningMachine, {
    input: { locale: 'en', stance: { trust: 0.5, tension: 0.3, engagement: 0.5 }, temperament, now: () => 0 } as never,
  });
  actor.on('reasoning.cued', ({ cue }) => void cues.push(cue));
  actor.start();
  actor.send({ type: 'session.conversing' });
  actor.send({ type: 'language.sentence', request: 1, text: 'You wanted to see me.' });
  actor.send({ type: 'language.ended', request: 1 });
  actor.send({ type: 'playback.ended', utterance: 'u1.1', at: 0 } as never);
  actor.send({ type: 'floor.learnerTurnStarted', at: 0 });
  for (const code of seen) {
    actor.send({ type: 'perception.perceived', percept: { id: code, from: 0, to: 900, channel: 'voice', code, text: code, confidence: 0.8, evidence: {} } });
  }
  actor.send({ type: 'floor.learnerTurnEnded', turn: 1, text, from: 0, to: 1000 } as never);
  actor.stop();
  return cues;
}

it('kind words that are said flatly and to the window are met with a slightly concerned look', () => {
  expect(cuesAfter('I understand how hard this is for you.', ['pitch-flatter-than-usual', 'gaze-away'])).toEqual([
    { kind: 'express', expression: 'concern', strength: 0.5, forMs: 2400 },
  ]);
});

it('one sign alone, other words, or a delivery that fits bring no such look', () => {
  expect(cuesAfter('I understand how hard this is for you.', ['gaze-away'])).toEqual([]);
  expect(cuesAfter('I understand how hard this is for you.', ['louder-than-usual', 'faster-than-usual'])).toEqual([]);
  expect(cuesAfter('This is your fault again.', ['pitch-flatter-than-usual', 'gaze-away'])).toEqual([]);
});
