import { describe, expect, it } from 'vitest';
import type { LanguagePart, LanguagePort, LanguageRequest } from '../ports/LanguagePort.ts';
import { driveSession, type SessionDriver } from '../testing/index.ts';
import { measurePreparation } from './measurePreparation.ts';
import { parseTrace } from './parseTrace.ts';

/** Answers after so many ms of session time. */
class SlowLanguage implements LanguagePort {
  readonly version = 1;
  readonly capabilities = { offline: true, locales: ['en'] };
  readonly #ms: number;
  driver: SessionDriver | undefined;

  constructor(ms: number) {
    this.#ms = ms;
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  async *reply({ purpose, signal }: LanguageRequest): AsyncIterable<LanguagePart> {
    yield { type: 'start' };
    if (purpose !== 'open' && this.#ms > 0) await new Promise<void>((resolve) => this.driver!.clock.setTimeout(resolve, this.#ms));
    if (signal.aborted) return;
    yield { type: 'delta', text: purpose === 'open' ? 'Hello.' : 'I see. Go on.' };
    yield { type: 'end' };
  }
}

async function measured(thinkingMs: number, talk: (driver: SessionDriver) => Promise<void>) {
  const language = new SlowLanguage(thinkingMs);
  const driver = await driveSession({ language, floor: { patience: { minWait: 700, maxWait: 4000 } } });
  language.driver = driver;
  await driver.until('persona');
  await driver.until('open');
  await talk(driver);
  await driver.stop();
  const { lines } = parseTrace(driver.session.trace.toJsonLines());
  return { lines, metrics: measurePreparation(lines) };
}

const finish = async (driver: SessionDriver): Promise<void> => {
  await driver.learnerSays('can we talk about the plan');
  await driver.until('persona');
};

describe('measurePreparation', () => {
  it('says how much sooner an answer was known that was prepared', async () => {
    const { metrics, lines } = await measured(200, finish);
    expect(metrics).toMatchObject({ begun: 1, helped: 1, inVain: 0, charactersInVain: 0 });
    const likely = lines.find(({ kind, ...line }) => kind === 'decision' && 'type' in line && line.type === 'floor.turnEndLikely')!;
    const ended = lines.find(({ kind, ...line }) => kind === 'decision' && 'type' in line && line.type === 'floor.learnerTurnEnded')!;
    expect(metrics.headStarts).toEqual([Math.round(ended.at - likely.at)]);
    expect(metrics.headStarts[0]).toBeGreaterThan(250);
    // It was ready before the turn's end, so all the time it took was saved.
    expect(metrics.savedMedian).toBeGreaterThanOrEqual(200);
    expect(metrics.savedMedian).toBeLessThan(230);
  });

  it('claims no more than the head start for an answer that takes longer', async () => {
    const { metrics } = await measured(2500, finish);
    expect(metrics.helped).toBe(1);
    expect(metrics.saved).toEqual(metrics.headStarts);
  });

  it('counts what was thrown away when the learner went on', async () => {
    const { metrics } = await measured(0, async (driver) => {
      await driver.learnerSays('can we talk about the plan …560 today');
      await driver.until('persona');
    });
    expect(metrics).toMatchObject({ begun: 2, helped: 1, inVain: 1, sentencesInVain: 2, charactersInVain: 'I see.'.length + 'Go on.'.length });
  });

  it('counts what was still being prepared when the session ended', async () => {
    const { metrics } = await measured(3000, async (driver) => {
      await driver.learnerSays('can we talk about the plan');
      await driver.after(600);
    });
    expect(metrics).toMatchObject({ begun: 1, helped: 0, inVain: 1, sentencesInVain: 0 });
  });

  it('finds none where the turn was over before anything could be prepared', async () => {
    const { metrics } = await measured(0, async (driver) => {
      driver.session.say('can we talk about the plan');
      await driver.until('persona');
    });
    expect(metrics).toEqual({ begun: 0, helped: 0, inVain: 0, headStarts: [], headStartMedian: undefined, saved: [], savedMedian: undefined, sentencesInVain: 0, charactersInVain: 0 });
  });
});
