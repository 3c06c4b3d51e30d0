import type { PortContext, ProsodyFrame, SignalsPort, SpeechFrame, TurnEndScore } from '@parley/engine';
import { describe, expect, it } from 'vitest';

/** A signals port and the means to let it hear something. */
export interface SignalsUnderTest {
  readonly port: SignalsPort;
  readonly context: PortContext;
  /**
   * Lets at least one second of a voice be heard, then at least a second of silence; resolves when
   * the port has answered all of it.
   */
  hearVoice(): Promise<void>;
}

/** What every signals port does, by its declared capabilities. `make` gives a fresh one for each test. */
export function describeSignals(name: string, make: () => Promise<SignalsUnderTest>): void {
  describe(`${name} as a SignalsPort`, () => {
    async function listen() {
      const made = await make();
      const speech: SpeechFrame[] = [];
      const prosody: ProsodyFrame[] = [];
      const turnEnd: TurnEndScore[] = [];
      let broken = false;
      const over = { error: () => (broken = true), complete: () => (broken = true) };
      made.port.speech.subscribe({ next: (frame) => speech.push(frame), ...over });
      made.port.prosody.subscribe({ next: (frame) => prosody.push(frame), ...over });
      made.port.turnEnd.subscribe({ next: (score) => turnEnd.push(score), ...over });
      return { ...made, speech, prosody, turnEnd, broken: () => broken };
    }

    it('measures a voice within the ranges of the port', async () => {
      const { port, context, hearVoice, speech, prosody, turnEnd } = await listen();
      await port.start(context);
      await hearVoice();
      await port.stop();
      expect(port.version).toBe(1);
      if (port.capabilities.speech) {
        expect(speech.some(({ likelihood }) => likelihood > 0.5)).toBe(true);
        expect(speech.at(-1)!.likelihood).toBeLessThan(0.35);
        expect(speech.every(({ likelihood }) => likelihood >= 0 && likelihood <= 1)).toBe(true);
      }
      if (port.capabilities.prosody) {
        expect(prosody.some(({ pitchHz }) => pitchHz !== null)).toBe(true);
        expect(prosody.every(({ pitchHz }) => pitchHz === null || (pitchHz >= 60 && pitchHz <= 500))).toBe(true);
        expect(prosody.every(({ levelDb }) => levelDb >= -100 && levelDb <= 0)).toBe(true);
      }
      if (port.capabilities.turnEnd) {
        expect(turnEnd.length).toBeGreaterThan(4);
        expect(turnEnd.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
      }
      for (const stream of [speech, prosody, turnEnd]) {
        for (const [index, { at }] of stream.entries()) {
          expect(Number.isFinite(at)).toBe(true);
          if (index > 0) expect(at).toBeGreaterThan(stream[index - 1]!.at);
        }
      }
    });

    it('measures silence while muted', async () => {
      const { port, context, hearVoice, speech } = await listen();
      await port.start(context);
      port.setMuted(true);
      await hearVoice();
      await port.stop();
      expect(speech.length).toBeGreaterThan(0);
      expect(speech.every(({ likelihood }) => likelihood < 0.35)).toBe(true);
    });

    it('is silent before its start and after its stop, and never ends a stream', async () => {
      const { port, context, hearVoice, speech, broken } = await listen();
      await port.stop();
      expect(speech).toHaveLength(0);
      await port.start(context);
      await hearVoice();
      await port.stop();
      const heard = speech.length;
      expect(heard).toBeGreaterThan(0);
      await hearVoice();
      expect(speech).toHaveLength(heard);
      await port.start(context);
      await hearVoice();
      await port.stop();
      expect(speech.length).toBeGreaterThan(heard);
      expect(broken()).toBe(false);
    });
  });
}
