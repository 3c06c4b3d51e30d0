import { Subject } from 'rxjs';
import { expect, it } from 'vitest';
import { PersonaLoudness } from '../../signals/PersonaLoudness.ts';
import { FakePlayback } from '../../testing/index.ts';
import type { Circuit } from '../createCircuit.ts';
import { wireSpeech } from './wireSpeech.ts';

/** What the loudspeaker is told when these decisions are made, one after the other. */
function told(...decisions: readonly (string | { readonly type: string; readonly holder: string })[]): string[] {
  const verbs: string[] = [];
  const playback = new FakePlayback();
  playback.pauseAtWord = () => void verbs.push('pause');
  playback.resume = () => void verbs.push('resume');
  const made = new Subject<{ event: { type: string } }>();
  const circuit = { decisions: made, input: () => undefined } as unknown as Circuit;
  const wires = wireSpeech(circuit, { voice: () => undefined, playback, locale: 'en', loudness: new PersonaLoudness() });
  for (const decision of decisions) made.next({ event: typeof decision === 'string' ? { type: decision } : decision });
  wires.unsubscribe();
  return verbs;
}

it('does not let the persona go on when the floor does, while the session is paused', () => {
  expect(told('floor.personaHeld', 'session.paused', 'floor.personaResumed')).toEqual(['pause']);
  expect(told('floor.personaHeld', 'session.paused', 'floor.personaResumed', 'session.resumed')).toEqual(['pause', 'resume']);
});

it('does not let the persona go on when the session does, while the floor holds it', () => {
  expect(told('session.paused', 'floor.personaHeld', 'session.resumed')).toEqual(['pause']);
  expect(told('session.paused', 'floor.personaHeld', 'session.resumed', 'floor.personaResumed')).toEqual(['pause', 'resume']);
});

it('has nothing to undo after an interruption, and leaves a pause of the session alone', () => {
  expect(told('floor.personaHeld', 'floor.personaInterrupted', { type: 'floor.holderChanged', holder: 'learner' })).toEqual(['pause']);
  expect(told('session.paused', { type: 'floor.holderChanged', holder: 'open' })).toEqual(['pause']);
});
