import { expect, it } from 'vitest';
import { VirtualClock } from '../../clock/VirtualClock.ts';
import type { VoicePart, VoicePort } from '../../ports/VoicePort.ts';
import { FakeLanguage } from '../../testing/FakeLanguage.ts';
import { FakePlayback } from '../../testing/FakePlayback.ts';
import { testScenario } from '../../testing/testScenario.ts';
import { createSession } from '../createSession.ts';

class EnglishVoice implements VoicePort {
  readonly version = 1;
  readonly capabilities = { marks: 'exact', locales: ['en-US'], voices: [] } as const;
  asked = 0;
  stopped = false;
  async start(): Promise<void> {}
  async stop(): Promise<void> {
    this.stopped = true;
  }
  async *speak(): AsyncGenerator<VoicePart> {
    this.asked += 1;
    yield { type: 'end', durationMs: 0 };
  }
}

async function open(locale: string) {
  const voice = new EnglishVoice();
  const clock = new VirtualClock();
  const session = createSession({ scenario: { ...testScenario, locale }, clock, ports: { voice, playback: new FakePlayback(), language: new FakeLanguage(() => 'Guten Morgen.') } });
  await session.start();
  for (let step = 0; step < 400; step += 1) {
    clock.advance(8);
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
  }
  return { voice, life: session.life.getSnapshot().context };
}

it('a persona whose voice does not speak the language is read, and that is told', async () => {
  const { voice, life } = await open('de-DE');
  expect(voice).toMatchObject({ asked: 0, stopped: true });
  expect(life.faults.voice).toMatchObject({ code: 'unsupported', message: expect.stringContaining('does not speak de') });
  expect(life.transcript.entries[0]).toMatchObject({ who: 'persona', text: 'Guten Morgen.' });
});

it('one that speaks it in another country is heard', async () => {
  const { voice, life } = await open('en-GB');
  expect(voice.asked).toBe(1);
  expect(life.faults.voice).toBeUndefined();
});
