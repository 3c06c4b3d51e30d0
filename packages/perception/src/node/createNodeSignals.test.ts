import { VirtualClock, type SpeechFrame } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { has, synthesize } from '../../test/recordings.ts';
import { describeSignals } from '../testing/describeSignals.ts';
import { createNodeSignals } from './createNodeSignals.ts';
import { createWavInput } from './createWavInput.ts';

const voice = has('flite') ? synthesize('flite', 'slt', 'We should talk about the plan for next week') : undefined;

function make() {
  const clock = new VirtualClock();
  const input = createWavInput();
  const port = createNodeSignals({ input });
  const context = { clock, signal: new AbortController().signal, progress: () => undefined };
  const hearVoice = async (): Promise<void> => {
    input.play(voice!);
    clock.advance(voice!.length / 16 + 2000);
    await port.settled();
  };
  return { clock, input, port, context, hearVoice };
}

describe.skipIf(voice === undefined)('with flite installed', () => {
  describeSignals('createNodeSignals', async () => make());

  it('stamps the edges of a voice where they are', async () => {
    const { clock, input, port, context } = make();
    const speech: SpeechFrame[] = [];
    port.speech.subscribe((frame) => speech.push(frame));
    await port.start(context);
    const { startsAt, endsAt } = input.play(voice!, 700);
    clock.advance(6000);
    await port.settled();
    await port.stop();
    const begins = speech.find(({ likelihood }) => likelihood >= 0.5)!.at;
    const ends = speech.findLast(({ likelihood }) => likelihood >= 0.35)!.at;
    // Flite puts about 0.2 s of silence around a sentence.
    expect(begins).toBeGreaterThan(startsAt);
    expect(begins - startsAt).toBeLessThan(350);
    expect(Math.abs(endsAt - ends)).toBeLessThan(350);
    expect(clock.pending).toBe(0);
  });
});
