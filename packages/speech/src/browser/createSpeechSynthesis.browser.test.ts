import type { Fault, PlaybackFact } from '@parley/engine';
import { expect, it } from 'vitest';
import { portContext } from '../testing/portContext.ts';
import { createSpeechSynthesis, isSpeechSynthesisAvailable } from './createSpeechSynthesis.ts';

const text = 'Maybe we could plan this.';

/** Says a sentence as a session would, whatever voices this browser has. */
async function say() {
  const { voice, playback } = createSpeechSynthesis();
  const facts: PlaybackFact[] = [];
  const faults: Fault[] = [];
  playback.facts.subscribe((fact) => facts.push(fact));
  playback.faults.subscribe((fault) => faults.push(fault));
  await playback.start(portContext());
  for await (const part of voice.speak({ text, locale: 'en', signal: new AbortController().signal })) {
    if (part.type === 'start') playback.open('a', part.sampleRateHz);
    if (part.type === 'marks') playback.mark('a', part.words);
    if (part.type === 'end') playback.close('a');
  }
  await expect.poll(() => facts.at(-1)?.type, { timeout: 25_000 }).toBe('playback.ended');
  await playback.stop();
  return { facts, faults };
}

it('says every word once, or where the browser has no voices passes over them and says so', { timeout: 30_000 }, async () => {
  expect(isSpeechSynthesisAvailable()).toBe(true);
  const { facts, faults } = await say();
  expect(facts.map(({ type }) => type.replace('playback.', ''))).toEqual(['started', ...Array<string>(5).fill('wordHeard'), 'ended']);
  expect(facts.slice(1).every(({ at }, index) => at >= facts[index]!.at)).toBe(true);
  expect(faults.length).toBe(speechSynthesis.getVoices().length > 0 ? 0 : 1);
});

it('comes up with voices, or says that there are none', { timeout: 10_000 }, async () => {
  const { voice } = createSpeechSynthesis();
  const started = await voice.start(portContext()).then(() => 'started', (error: { code: string }) => error.code);
  expect(started).toBe(voice.capabilities.voices.length > 0 ? 'started' : 'unsupported');
});
