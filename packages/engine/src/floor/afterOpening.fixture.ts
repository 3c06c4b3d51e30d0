import { driveSession, FakeLanguage, type SessionDriver } from '../testing/index.ts';

/** An answer that lasts long enough to be talked over. */
export const long = 'Well, let me tell you what happened in that week, because there were several things at once and none of them was simple.';

/** A conversation in which the persona has said hello, and answers at length. */
export async function afterOpening(options: Parameters<typeof driveSession>[0] = {}): Promise<SessionDriver> {
  const language = new FakeLanguage(({ purpose }) => (purpose === 'open' ? 'Hello.' : long));
  const driver = await driveSession({ language, ...options });
  await driver.until('persona');
  await driver.until('open');
  return driver;
}

/** How often the floor, or another machine, decided so. */
export function count(driver: SessionDriver, type: string): number {
  return driver.decided.filter((decided) => decided === type).length;
}
