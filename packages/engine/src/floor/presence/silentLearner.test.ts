import { describe, expect, it } from 'vitest';
import { scenarios } from '../../scenario/scenarios/index.ts';
import { createScriptedLanguage } from '../../scripted/createScriptedLanguage.ts';
import { lifeStage } from '../../session/sessionSelectors.ts';
import { driveSession, type SessionDriver } from '../../testing/driveSession.ts';
import type { FloorSettings } from '../floorTypes.ts';

type Scenario = (typeof scenarios)[number];

/** Endings in which nobody says goodbye to a learner who is there. */
const natural = /^(ran-out|taken-as-yes|no-stands)$/;

async function open(scenario: Scenario, floor?: Partial<FloorSettings>): Promise<SessionDriver> {
  const driver = await driveSession({ scenario, language: createScriptedLanguage({ scenario, seed: 3 }), floor });
  await driver.until('persona');
  await driver.until('open', 30_000);
  return driver;
}

/** Nobody says anything more. Seconds until the talk has ended, at most `most`. */
async function silentFor(driver: SessionDriver, most: number): Promise<number> {
  const from = driver.clock.now();
  const ended = (): boolean => lifeStage(driver.session.life.getSnapshot()) === 'ended';
  while (!ended() && driver.clock.now() - from < most * 1000) await driver.after(500);
  return (driver.clock.now() - from) / 1000;
}

const endingOf = ({ session }: SessionDriver): string | undefined => session.life.getSnapshot().context.ending;

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('a silent learner before %s', (_, scenario) => {
  const patient = scenario.persona.floor.reengage === 'patient';

  it('hears the whole arc, nothing twice, and sees the persona leave', async () => {
    const driver = await open(scenario);
    const seconds = await silentFor(driver, 600);
    const heard = driver.heard();
    expect(endingOf(driver)).toMatch(natural);
    expect(seconds).toBeGreaterThan(patient ? 100 : 50);
    expect(seconds).toBeLessThan(patient ? 180 : 120);
    expect(heard.length).toBeGreaterThanOrEqual(5);
    expect(new Set(heard).size).toBe(heard.length);
    await driver.stop();
  });

  it('hears it anew, in other words, when they spoke in between', async () => {
    const driver = await open(scenario);
    await silentFor(driver, 30);
    await driver.learnerSays('I am sorry, I was looking for the right words.');
    await driver.until('persona');
    await driver.until('open', 30_000);
    await silentFor(driver, 600);
    expect(endingOf(driver)).toMatch(natural);
    expect(new Set(driver.heard()).size).toBe(driver.heard().length);
    await driver.stop();
  });

  it.each(['typed', 'push-to-talk'] as const)('is left within a few minutes under %s, too', async (policy) => {
    const driver = await open(scenario, { policy });
    expect(await silentFor(driver, 600)).toBeLessThan(360);
    expect(endingOf(driver)).toMatch(natural);
    await driver.stop();
  });
});
