import { describe, expect, it } from 'vitest';
import type { LanguagePart, LanguageRequest } from '../../ports/LanguagePort.ts';
import { lifeStage } from '../../session/sessionSelectors.ts';
import { driveSession, FakeLanguage, type SessionDriver } from '../../testing/index.ts';
import { count } from '../afterOpening.fixture.ts';
import { mostTimes } from '../floorTypes.ts';

type Mind = (request: LanguageRequest) => readonly LanguagePart[] | string;

const farewell = 'I will leave it there for today.';

/** A mind with a line of its own for each turn into silence, and no ending for any. */
function createArc(): Mind {
  let lines = 0;
  return ({ purpose }) => (purpose === 'open' ? 'Hello.' : purpose === 'close' ? farewell : `Line ${(lines += 1)}.`);
}

async function afterHello(language: FakeLanguage): Promise<SessionDriver> {
  const driver = await driveSession({ language, floor: { reengage: 'eager' } });
  await driver.until('persona', 60_000);
  await driver.until('open');
  return driver;
}

const isOver = ({ session }: SessionDriver): boolean => lifeStage(session.life.getSnapshot()) === 'ended';
const endingOf = ({ session }: SessionDriver): string | undefined => session.life.getSnapshot().context.ending;
const arc = Array.from({ length: mostTimes }, (_, index) => `Line ${index + 1}.`);

async function untilOver(driver: SessionDriver, within: number): Promise<void> {
  for (const end = driver.clock.now() + within; !isOver(driver); await driver.after(500)) {
    if (driver.clock.now() > end) throw new Error(`It is not over: ${driver.heard().join(' ')}`);
  }
}

/** A model that takes so long, session ms, to find its words. */
class SlowLanguage extends FakeLanguage {
  driver: SessionDriver | undefined;
  readonly #ms: number;

  constructor(answer: Mind, ms: number) {
    super(answer);
    this.#ms = ms;
  }

  override async *reply(request: LanguageRequest): AsyncIterable<LanguagePart> {
    if (this.driver) await new Promise<void>((resolve) => void this.driver!.clock.setTimeout(resolve, this.#ms));
    yield* super.reply(request);
  }
}

describe('a learner who never answers', () => {
  it('hears a mind without an ending out, and its farewell; the session is over', async () => {
    const language = new FakeLanguage(createArc());
    const driver = await afterHello(language);
    await untilOver(driver, 300_000);
    expect(driver.heard()).toEqual(['Hello.', ...arc, farewell]);
    expect(endingOf(driver)).toBe('abandoned');
    expect(language.asked.at(-1)!.situation.silences).toBe(mostTimes);
    await driver.stop();
  });

  it('is let go without a word where the mind has none', async () => {
    const driver = await afterHello(new FakeLanguage(({ purpose }) => (purpose === 'open' ? 'Hello.' : '')));
    await untilOver(driver, 300_000);
    expect([driver.heard(), endingOf(driver)]).toEqual([['Hello.'], 'abandoned']);
    await driver.stop();
  });

  it('is back in the middle of the farewell: the talk goes on', async () => {
    const slowly = `${farewell} ${'We can take it up again whenever you like, there is no hurry about it at all. '.repeat(3)}`;
    const mind = createArc();
    const driver = await afterHello(new FakeLanguage((request) => (request.purpose === 'close' ? slowly : mind(request))));
    for (let steps = 0; steps < 1200 && count(driver, 'floor.silenceLong') <= mostTimes; steps += 1) await driver.after(250);
    await driver.until('persona');
    await driver.after(1500);
    await driver.learnerSays('Sorry wait I am here now');
    await driver.until('persona', 20_000);
    await driver.until('open', 20_000);
    expect(isOver(driver)).toBe(false);
    expect(driver.heard().at(-1)).toBe(`Line ${mostTimes + 1}.`);
    await driver.stop();
  });
});

describe('a model that is slower than the silences are long', () => {
  /** Longer than the longest silence before an eager persona speaks up again. */
  const slow = 25_000;

  it('gets all its turns into silence heard, to the last', async () => {
    const language = new SlowLanguage(createArc(), slow);
    const driver = await afterHello(language);
    language.driver = driver;
    await untilOver(driver, 600_000);
    expect(driver.heard()).toEqual(['Hello.', ...arc, farewell]);
    await driver.stop();
  });

  it('is not taken for a learner who is silent or away while it answers one who spoke', async () => {
    const language = new SlowLanguage(createArc(), slow);
    const driver = await afterHello(language);
    language.driver = driver;
    await driver.learnerSays('I think that we should talk about March.');
    await driver.until('persona', 40_000);
    expect(count(driver, 'floor.silenceLong') + count(driver, 'floor.learnerAway')).toBe(0);
    await untilOver(driver, 600_000);
    expect(driver.heard().filter((text) => text.startsWith('Line'))).toHaveLength(mostTimes + 1);
    await driver.stop();
  });

  it('never answers: the silence is the learner\'s again after a while', async () => {
    const language = new SlowLanguage(createArc(), 3_600_000);
    const driver = await afterHello(language);
    language.driver = driver;
    await driver.after(300_000);
    expect(count(driver, 'floor.silenceLong')).toBeGreaterThan(3);
    await driver.stop();
  });
});
