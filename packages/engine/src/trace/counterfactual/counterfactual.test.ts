import { beforeAll, describe, expect, it } from 'vitest';
import { driveSession, FakeLanguage, type SessionDriver } from '../../testing/index.ts';
import type { LanguagePart } from '../../ports/LanguagePort.ts';
import { dropChannel, parseTrace, rerunTrace, sealLine, type Trace, type TraceLine } from '../index.ts';
import { collectWaits } from './collectWaits.ts';
import { compareWaits, resultOf, summarizeWaits } from './compareWaits.ts';
import { withFloorChange } from './floorChange.ts';

type Patience = 'low' | 'medium' | 'high';

/** The learner searches for words in mid-sentence, goes on, and finishes twice. */
async function talk(patience: Patience, more?: (driver: SessionDriver) => Promise<void>): Promise<Trace> {
  const driver = await driveSession({ floor: { patience }, language: new FakeLanguage(({ purpose }) => (purpose === 'open' ? 'Hello.' : 'I see.')) });
  await driver.until('persona');
  await driver.until('open');
  await driver.learnerSays('I noticed that the …1700 releases were late');
  await driver.until('persona');
  await driver.until('open');
  await driver.learnerSays('is that okay for you');
  await driver.until('persona');
  await driver.until('open');
  await more?.(driver);
  driver.session.end();
  await driver.after(4000);
  await driver.stop();
  return parseTrace(driver.session.trace.toJsonLines());
}

const edited = (trace: Trace, edit: (lines: TraceLine[]) => TraceLine[]): Trace => ({ header: trace.header, lines: edit(structuredClone([...trace.lines])) });

let patient: Trace;
beforeAll(async () => {
  patient = await talk('high');
});

describe('collectWaits', () => {
  it('finds each silence of a turn with what the learner did next', () => {
    const { waits, settings, otherVersion } = collectWaits(patient);
    expect(otherVersion).toBe(false);
    expect(settings.patience).toBe('high');
    expect(waits.map(({ outcome }) => outcome.kind)).toEqual(['wentOn', 'done', 'done']);
    expect(waits[0]!.text).toBe('I noticed that the');
    expect(waits[0]!.decidedAt).toBeUndefined();
    const { endedAt, outcome } = waits[0]!;
    expect(Math.abs((outcome as { at: number }).at - endedAt - 1700)).toBeLessThan(100);
  });

  it('finds, with the recorded settings, each recorded decision again', async () => {
    for (const trace of [patient, await talk('medium'), await talk('low')]) {
      const { waits, settings } = collectWaits(trace);
      expect(waits.length).toBeGreaterThan(2);
      for (const wait of waits) {
        const { afterMs } = resultOf(wait, settings);
        expect(afterMs).toEqual(wait.decidedAt === undefined ? undefined : Math.round(wait.decidedAt - wait.endedAt));
      }
    }
  });

  it('finds the wait of a turn that took the floor from the persona, too', async () => {
    const driver = await driveSession({ language: new FakeLanguage(() => 'Hello there, we have a good half hour now, so take your time.') });
    await driver.until('persona');
    await driver.after(900);
    void driver.learnerSays('no');
    await driver.after(300);
    driver.session.interrupt();
    await driver.until('open');
    await driver.stop();
    const { lines, header } = parseTrace(driver.session.trace.toJsonLines());
    const { waits, settings, otherVersion } = collectWaits({ header, lines });
    expect(otherVersion).toBe(false);
    const [wait] = waits;
    const begunBy = lines.find(({ seq }) => seq === wait!.seq);
    expect(begunBy).not.toMatchObject({ type: 'voice.stopped' });
    expect(wait!.decidedAt).toBeDefined();
    expect(resultOf(wait!, settings).afterMs).toBe(Math.round(wait!.decidedAt! - wait!.endedAt));
  });

  it('does not take a voice for an answer that sets in with the persona\'s first sound', async () => {
    const driver = await driveSession({ language: new FakeLanguage(() => 'Hello there, how are you today?') });
    await driver.until('persona');
    await driver.until('open', 20_000);
    await driver.learnerSays('that is my plan');
    await driver.until('persona');
    driver.signals.speak(true);
    await driver.after(1500);
    await driver.stop();
    const { waits } = collectWaits(parseTrace(driver.session.trace.toJsonLines()));
    expect(waits[0]!.decidedAt).toBeDefined();
    expect(waits[0]!.outcome.kind).toBe('wentOn');
  });

  it('does not guess what a learner meant who typed, or spoke again to a persona that let the moment stand', async () => {
    const withheld: LanguagePart[] = [{ type: 'start' }, { type: 'directive', withhold: 'letStand' }, { type: 'end' }];
    const driver = await driveSession({ language: new FakeLanguage(({ purpose }) => (purpose === 'open' ? 'Hello.' : withheld)) });
    await driver.until('persona');
    await driver.until('open');
    await driver.learnerSays('that is my plan');
    await driver.until('open');
    await driver.after(1500);
    await driver.learnerSays('I meant to tell you because');
    await driver.after(500);
    driver.session.say('it is due on Monday');
    await driver.after(500);
    await driver.stop();
    const { waits, settings } = collectWaits(parseTrace(driver.session.trace.toJsonLines()));
    expect(waits.map(({ outcome }) => outcome.kind)).toEqual(['unknown', 'unknown']);
    expect(compareWaits(waits, settings, settings)).toEqual([]);
  });

  it('leaves out a cough, and a learner who ends turns by a key', async () => {
    const coughed = await talk('medium', async (driver) => {
      await driver.learnerHums(200);
      await driver.after(3000);
    });
    expect(coughed.lines.some((line) => line.kind === 'decision' && line.type === 'floor.noiseIgnored')).toBe(true);
    expect(collectWaits(coughed).waits).toHaveLength(3);

    const driver = await driveSession({ floor: { policy: 'push-to-talk' } });
    await driver.until('persona');
    await driver.until('open');
    driver.session.talk(true);
    await driver.learnerSays('that is my plan');
    driver.session.talk(false);
    await driver.until('persona');
    await driver.stop();
    expect(collectWaits(parseTrace(driver.session.trace.toJsonLines())).waits).toEqual([]);
  });

  it('judges a trace that another version decided otherwise by what this one would have known', () => {
    const other = edited(patient, (lines) =>
      // As of a floor that had announced nothing, and that had set fewer timers.
      lines.filter((line) => !(line.kind === 'decision' && line.type === 'floor.waitMoved') && !(line.kind === 'input' && line.type === 'timer.fired' && line.seq % 2 === 0)));
    expect(rerunTrace(other).identical).toBe(false);
    const { waits, otherVersion, settings } = collectWaits(other);
    expect(otherVersion).toBe(true);
    const same = collectWaits(patient);
    expect(waits.map(({ seq, text }) => [seq, text])).toEqual(same.waits.map(({ seq, text }) => [seq, text]));
    for (const [index, wait] of waits.entries()) expect(resultOf(wait, settings)).toEqual(resultOf(same.waits[index]!, settings));
  });

  it('notices another version by a wait that came out otherwise, though the decision did not', () => {
    const other = edited(patient, (lines) => lines.map((line) => (line.kind === 'decision' && line.type === 'floor.waitMoved' ? sealLine({ ...line, data: { ...line.data, wait: 1234 } }) : line)));
    expect(collectWaits(other).otherVersion).toBe(true);
  });

  it('says which channel is lacking, and refuses the half that has no floor', () => {
    expect(collectWaits(dropChannel(patient, 'words', 'consent revoked')).lacking).toEqual(['words']);
    expect(() => collectWaits({ ...patient, header: { ...patient.header, half: 'mind' } })).toThrow(/half of a session that thinks/);
  });
});

describe('compareWaits', () => {
  it('tells which pause less patience would have cut, as a session with less patience does', async () => {
    const { waits, settings } = collectWaits(patient);
    const hasty = { ...settings, patience: 'low' as const };
    const [pause, ...ends] = compareWaits(waits, settings, hasty);
    expect(pause).toMatchObject({ change: 'cuts', text: 'I noticed that the' });
    expect(pause!.byMs).toBe(pause!.pauseMs! - pause!.after.afterMs!);
    const live = collectWaits(await talk('low')).waits[0]!;
    expect(live.decidedAt! - live.endedAt).toBeCloseTo(pause!.after.afterMs!, -1);
    for (const end of ends) {
      expect(end.change).toBe('earlier');
      expect(end.byMs).toBeLessThan(-9);
    }
    const back = compareWaits(waits, hasty, settings);
    expect(back.map(({ change }) => change)).toEqual(['spares', 'later', 'later']);
  });

  it('is all the same with the same settings', () => {
    const { waits, settings } = collectWaits(patient);
    const compared = compareWaits(waits, settings, settings);
    expect(compared.every(({ change, byMs }) => change === 'same' && byMs === 0)).toBe(true);
    const summary = summarizeWaits(compared.map(({ after, pauseMs }) => ({ ...after, pauseMs })));
    expect(summary).toMatchObject({ pauses: 1, cutOffs: 0, ends: 2 });
    expect(summary.waitP95).toBeGreaterThanOrEqual(summary.waitMedian!);
  });

  it('knows no more of a silence than was known in it', () => {
    const cut = patient.lines.findIndex((line) => line.kind === 'input' && line.type === 'voice.stopped');
    const until = patient.lines.findIndex((line, index) => index > cut && line.kind === 'input' && line.type === 'voice.started');
    // What comes later cannot move the first wait: the trace is cut right behind it.
    const early = collectWaits(edited(patient, (lines) => lines.slice(0, until + 1)));
    const whole = collectWaits(patient);
    const hasty = { ...whole.settings, patience: 'low' as const };
    expect(resultOf(early.waits[0]!, hasty)).toEqual(resultOf(whole.waits[0]!, hasty));
  });

  it('takes words that come while the persona would already have waited', () => {
    const { waits, settings } = collectWaits(patient);
    const without = edited(patient, (lines) => lines.map((line) => (line.kind === 'input' && line.type === 'words.judged' ? sealLine({ ...line, data: { ...line.data, completeness: 0.02 } }) : line)));
    const doubtful = collectWaits(without).waits.at(-1)!;
    expect(resultOf(doubtful, settings).afterMs).toBeGreaterThan(resultOf(waits.at(-1)!, settings).afterMs! + 1000);
  });
});

describe('withFloorChange', () => {
  const settings = { policy: 'open-mic', patience: 'medium', interruptibility: 'medium', reengage: 'patient', protectOpening: false } as const;

  it('counts single bounds from the patience that is set', () => {
    const high = withFloorChange(settings, 'en', { patience: 'high' });
    expect(withFloorChange(settings, 'en', { patience: 'high', minWait: 100 }).patience).toMatchObject({ minWait: 100, maxWait: 4500, caution: 1.65 });
    expect(withFloorChange(high, 'en', { minWait: 100 })).toEqual(withFloorChange(settings, 'en', { patience: 'high', minWait: 100 }));
  });

  it('refuses a shortest wait above the longest', () => {
    expect(() => withFloorChange(settings, 'en', { minWait: 3000, maxWait: 2000 })).toThrow(/minWait 3000 is above floor.maxWait 2000/);
  });
});
