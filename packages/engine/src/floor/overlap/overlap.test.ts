import { describe, expect, it } from 'vitest';
import { driveSession, FakeLanguage, type DriveOptions, type SessionDriver } from '../../testing/index.ts';

const long = 'Well, let me tell you what happened last week and why the three releases went out as late as they did in the end';

/** A persona in the middle of a long turn, talking to a learner who has spoken before. */
async function whilePersonaSpeaks(options: DriveOptions = {}): Promise<SessionDriver> {
  const language = new FakeLanguage(({ purpose }) => (purpose === 'open' ? 'Hello.' : long));
  const driver = await driveSession({ language, ...options });
  await driver.until('persona');
  await driver.until('open');
  await driver.learnerSays('Tell me what happened last week');
  await driver.until('persona');
  await driver.after(1300);
  return driver;
}

const verbs = ({ playback }: SessionDriver): string[] => playback.verbs.map(({ verb }) => verb);
const count = ({ decided }: SessionDriver, type: string): number => decided.filter((other) => other === type).length;

describe('a voice over the persona’s, through the session', () => {
  it('makes it pause at a word’s end, and go on from there when it was a backchannel', async () => {
    const driver = await whilePersonaSpeaks({ lagMs: 250 });
    driver.signals.levelDb = -17;
    await driver.learnerSays('yeah okay');
    await driver.until('persona', 900);
    expect(verbs(driver)).toEqual(['duck', 'pauseAtWord', 'unduck', 'resume']);
    await driver.until('open', 15_000);
    expect(driver.heard().at(-1)).toBe(long);
    expect(count(driver, 'floor.personaInterrupted')).toBe(0);
    await driver.stop();
  });

  it('gives the turn up when the voice goes on', async () => {
    const driver = await whilePersonaSpeaks({ transcribed: false });
    driver.signals.levelDb = -17;
    await driver.learnerHums(1200);
    expect(verbs(driver)).toEqual(['duck', 'pauseAtWord', 'fade']);
    expect(count(driver, 'floor.personaInterrupted')).toBe(1);
    const { at: ducked } = driver.playback.verbs[0]!;
    expect(driver.playback.verbs[1]!.at - ducked).toBeLessThan(430);
    await driver.stop();
  });

  it('only ducks under a voice far softer than the learner’s own', async () => {
    const driver = await whilePersonaSpeaks();
    driver.signals.levelDb = -42;
    await driver.learnerSays('mm-hm');
    await driver.until('persona', 900);
    expect(verbs(driver)).toEqual(['duck', 'unduck']);
    await driver.stop();
  });

  it.each([
    ['high', 1],
    ['medium', 0],
    ['low', 0],
  ] as const)('takes 600 ms of voice for an interruption where interruptibility is high: %s', async (interruptibility, interrupted) => {
    const driver = await whilePersonaSpeaks({ transcribed: false, floor: { interruptibility } });
    driver.signals.levelDb = -17;
    await driver.learnerHums(600);
    await driver.after(600);
    expect(count(driver, 'floor.personaInterrupted')).toBe(interrupted);
    await driver.stop();
  });

  it('does neither duck nor pause while the opening is protected', async () => {
    const driver = await driveSession({ language: new FakeLanguage(() => long), floor: { protectOpening: true } });
    await driver.until('persona');
    await driver.after(500);
    await driver.learnerHums(1500);
    expect(verbs(driver)).toEqual([]);
    expect(count(driver, 'floor.personaInterrupted')).toBe(0);
    await driver.stop();
  });
});
