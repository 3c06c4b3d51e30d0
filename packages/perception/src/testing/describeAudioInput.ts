import type { AudioFrame, AudioInput, PortContext } from '@parley/engine';
import { describe, expect, it } from 'vitest';

/** An input and the means to let time pass for it. */
export interface AudioInputUnderTest {
  readonly input: AudioInput;
  readonly context: PortContext;
  /** Lets session time pass, milliseconds; resolves when the frames of that time have come. */
  pass(ms: number): Promise<void>;
}

/** What every audio input does. `make` gives a fresh one for each test. */
export function describeAudioInput(name: string, make: () => Promise<AudioInputUnderTest>): void {
  describe(`${name} as an AudioInput`, () => {
    async function listen() {
      const { input, context, pass } = await make();
      const frames: AudioFrame[] = [];
      let broken = false;
      input.frames.subscribe({ next: (frame) => frames.push(frame), error: () => (broken = true), complete: () => (broken = true) });
      return { input, context, pass, frames, broken: () => broken };
    }

    it('gives frames of 512 samples, 32 ms apart, stamped in the past', async () => {
      const { input, context, pass, frames } = await listen();
      await input.start(context);
      await pass(600);
      await input.stop();
      expect(input.sampleRateHz).toBe(16000);
      expect(frames.length).toBeGreaterThanOrEqual(10);
      for (const [index, frame] of frames.entries()) {
        expect(frame.samples).toHaveLength(512);
        expect(frame.at).toBeLessThan(context.clock.now());
        if (index > 0) expect(frame.at).toBeGreaterThanOrEqual(frames[index - 1]!.at);
      }
      // Single steps may correct the map from samples to session time: at the start, and with the first frame in time on a busy page.
      const steps = frames.slice(1).map(({ at }, index) => at - frames[index]!.at).sort((a, b) => a - b);
      expect(Math.abs(steps[steps.length >> 1]! - 32)).toBeLessThan(1);
    });

    it('gives zeros with running stamps while muted', async () => {
      const { input, context, pass, frames } = await listen();
      await input.start(context);
      input.setMuted(true);
      await pass(100);
      frames.length = 0;
      await pass(300);
      await input.stop();
      expect(frames.length).toBeGreaterThanOrEqual(4);
      expect(frames.every(({ samples }) => samples.every((sample) => sample === 0))).toBe(true);
    });

    it('runs until as many stops as starts have come, and can be started again', async () => {
      const { input, context, pass, frames, broken } = await listen();
      await Promise.all([input.start(context), input.start(context)]);
      await input.stop();
      await pass(200);
      expect(frames.length).toBeGreaterThan(0);
      await input.stop();
      const heard = frames.length;
      await pass(200);
      expect(frames.length).toBe(heard);
      await input.stop();
      await input.start(context);
      await pass(300);
      await input.stop();
      expect(frames.length).toBeGreaterThan(heard);
      expect(broken()).toBe(false);
    });
  });
}
