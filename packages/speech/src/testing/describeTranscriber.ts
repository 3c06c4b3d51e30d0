import type { TranscriberPort, TranscriptPart } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { portContext } from './portContext.ts';

export interface TranscriberUnderTest {
  readonly transcriber: TranscriberPort;
  /** Lets the learner say two segments and resolves when both must have arrived. */
  readonly hear: () => Promise<void>;
  readonly context?: Parameters<TranscriberPort['start']>[0];
}

/** What every transcriber keeps to. */
export function describeTranscriber(name: string, make: () => TranscriberUnderTest | Promise<TranscriberUnderTest>): void {
  describe(`${name} as a transcriber`, () => {
    const run = async () => {
      const { transcriber, hear, context = portContext() } = await make();
      const parts: TranscriptPart[] = [];
      const subscription = transcriber.parts.subscribe((part) => parts.push(part));
      await transcriber.start(context);
      await hear();
      await transcriber.stop();
      const stopped = parts.length;
      await hear().catch(() => {});
      subscription.unsubscribe();
      return { parts: parts.slice(0, stopped), after: parts.slice(stopped), capabilities: transcriber.capabilities };
    };

    it('closes each segment once, and one after the other', async () => {
      const { parts } = await run();
      const finals = parts.filter(({ type }) => type === 'words.final').map(({ segment }) => segment);
      expect(finals.length).toBeGreaterThanOrEqual(2);
      expect(new Set(finals).size).toBe(finals.length);
      const order = parts.map(({ segment }) => finals.indexOf(segment));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(parts.every(({ text }) => text.trim() === text && text !== '')).toBe(true);
    });

    it('gives what its capabilities claim', async () => {
      const { parts, capabilities } = await run();
      expect(parts.some(({ type }) => type === 'words.partial')).toBe(capabilities.partials);
      const times = parts.flatMap(({ words = [] }) => words).filter(({ start, end }) => start !== undefined && end !== undefined);
      expect(times.length > 0).toBe(capabilities.wordTimes);
      expect(times.every(({ start, end }) => end! >= start!)).toBe(true);
    });

    it('is silent once it has stopped', async () => {
      expect((await run()).after).toEqual([]);
    });
  });
}
