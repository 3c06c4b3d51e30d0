import { describe, expect, it } from 'vitest';
import { parseTrace, rerunTrace, viewTrace } from '../trace/index.ts';
import { driveSession, FakeLanguage } from '../testing/index.ts';
import { VirtualClock } from '../clock/VirtualClock.ts';

const echo = () =>
  new FakeLanguage(({ purpose, learnerText }) =>
    purpose === 'open' ? 'You wanted to see me.' : `You said ${learnerText}. I have thought about that for a while now.`,
  );

describe('a conversation', () => {
  it('holds through a thinking pause, answers what was said, and re-runs identically', async () => {
    const driver = await driveSession({ language: echo() });
    await driver.until('persona');
    await driver.until('open');
    await driver.learnerSays('I noticed that the last three …1500 releases went out late');
    await driver.until('persona', 3000);
    await driver.until('open');
    expect(driver.heard()).toEqual([
      'You wanted to see me.',
      'You said I noticed that the last three releases went out late. I have thought about that for a while now.',
    ]);
    await driver.stop();
    const report = rerunTrace(parseTrace(driver.session.trace.toJsonLines()));
    expect(report.first).toBeUndefined();
    expect(report.identical).toBe(true);
    expect(report.compared.floor).toBeGreaterThan(5);
    expect(driver.clock.pending).toBe(0);
  });

  it('shows a recorded conversation through the same interface', async () => {
    const driver = await driveSession({ language: echo() });
    await driver.until('persona');
    await driver.until('open');
    await driver.stop();
    const clock = new VirtualClock();
    const view = viewTrace(parseTrace(driver.session.trace.toJsonLines()), { clock });
    view.replay!.seek(view.replay!.durationMs);
    expect(view.life.getSnapshot().context.transcript.entries[0]?.text).toBe('You wanted to see me.');
    view.replay!.seek(0);
    expect(view.life.getSnapshot().context.transcript.entries).toEqual([]);
    view.replay!.play();
    clock.advance(view.replay!.durationMs + 100);
    expect(view.life.getSnapshot().context.transcript.entries).toHaveLength(1);
    await view.dispose();
    expect(clock.pending).toBe(0);
  });
});
