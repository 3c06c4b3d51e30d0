import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../../clock/VirtualClock.ts';
import type { LanguagePart, LanguagePort, LanguageRequest } from '../../ports/LanguagePort.ts';
import type { PortContext } from '../../ports/PortContext.ts';
import { emptyLedger } from '../../reasoning/ledger/Ledger.ts';
import { situationOf } from '../../reasoning/ledger/Situation.ts';
import { FakeLanguage } from '../../testing/FakeLanguage.ts';
import { describeLanguage } from '../../testing/contracts/describeLanguage.ts';
import { createLanguageChain } from './createLanguageChain.ts';

const asked = {
  purpose: 'reply', locale: 'en', learnerText: 'What happened?', moves: ['asks-open'], stance: { trust: 0.4, tension: 0.4, engagement: 0.5 },
  hurt: 0, percepts: [], history: [], memory: undefined,
} as const;
const situation = situationOf({ vocabulary: {}, objectives: [] }, 'en', asked, emptyLedger);

/** A port that waits in session time before each part. */
function slow(clock: VirtualClock, parts: readonly (readonly [number, LanguagePart])[]): LanguagePort {
  return {
    version: 1,
    capabilities: { offline: false, locales: [] },
    start: async () => {},
    stop: async () => {},
    async *reply({ signal }: LanguageRequest) {
      for (const [ms, part] of parts) {
        await new Promise<void>((resolve) => void clock.setTimeout(resolve, ms));
        if (signal.aborted) return;
        yield part;
      }
      await new Promise(() => {});
    },
  };
}

async function run(clock: VirtualClock, model: LanguagePort, script: LanguagePort = new FakeLanguage(() => 'From the script.')): Promise<{ parts: LanguagePart[]; at: number[] }> {
  const chain = createLanguageChain({ stages: [{ name: 'model', language: model, firstWordsMs: 2500, stallMs: 3000 }, { name: 'script', language: script }], seed: 1, fillerAfterMs: 1200 });
  await chain.start({ clock, signal: new AbortController().signal, progress: () => {} });
  const parts: LanguagePart[] = [];
  const at: number[] = [];
  let ended = false;
  const reading = (async () => {
    for await (const part of chain.reply({ ...asked, situation, signal: new AbortController().signal })) {
      parts.push(part);
      at.push(clock.now());
    }
    ended = true;
  })();
  for (let step = 0; step < 4000 && !ended; step += 1) {
    clock.advance(10);
    for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
  }
  await reading;
  return { parts, at };
}

const spoken = (parts: readonly LanguagePart[]): string => parts.filter((part) => part.type === 'delta').map(({ text }) => text.trim()).join(' ');

describeLanguage('a chain of one', () => createLanguageChain({ stages: [{ name: 'script', language: new FakeLanguage() }], seed: 1 }));

describe('a chain of ways to find words', () => {
  it('leaves a quick model alone', async () => {
    const clock = new VirtualClock();
    const { parts } = await run(clock, slow(clock, [[300, { type: 'delta', text: 'From the model.' }], [100, { type: 'end' }]]));
    expect(spoken(parts)).toBe('From the model.');
    expect(parts.some(({ type }) => type === 'fellBack')).toBe(false);
  });

  it('gives a word that buys time, then the slow answer', async () => {
    const clock = new VirtualClock();
    const { parts, at } = await run(clock, slow(clock, [[2000, { type: 'delta', text: 'At last.' }], [100, { type: 'end' }]]));
    expect(spoken(parts)).toMatch(/^\S.*[.] At last\.$/);
    expect(at[parts.findIndex(({ type }) => type === 'delta')]).toBeLessThanOrEqual(1220);
  });

  it('falls back to the script when the model never answers, and says so', async () => {
    const clock = new VirtualClock();
    const { parts, at } = await run(clock, slow(clock, [[99_000, { type: 'end' }]]));
    expect(spoken(parts)).toMatch(/From the script\.$/);
    expect(parts).toContainEqual({ type: 'fellBack', to: 'script', because: 'model: late' });
    expect(at.at(-1)).toBeLessThanOrEqual(2600);
    expect(parts.at(-1)!.type).toBe('end');
  });

  it('falls back when the model fails, is cut before a word, or says nothing fit', async () => {
    const fault = { port: 'language', code: 'provider-failed', message: 'gone', retryable: true } as const;
    for (const model of [new FakeLanguage(() => [{ type: 'start' }, { type: 'error', fault }]), new FakeLanguage(() => []), new FakeLanguage(() => [{ type: 'refused', because: 'leak' }, { type: 'end' }])]) {
      const { parts } = await run(new VirtualClock(), model);
      expect(spoken(parts)).toBe('From the script.');
    }
  });

  it('takes its leave from the script when nothing of the model’s leave-taking was fit', async () => {
    const leaking = new FakeLanguage(() => [{ type: 'directive', ending: 'formal' }, { type: 'refused', because: 'leak' }, { type: 'end' }]);
    const script = new FakeLanguage(() => [{ type: 'directive', ending: 'formal' }, { type: 'delta', text: 'I will read the rest.' }, { type: 'end' }]);
    const { parts } = await run(new VirtualClock(), leaking, script);
    expect(spoken(parts)).toBe('I will read the rest.');
    expect(parts).toContainEqual({ type: 'fellBack', to: 'script', because: 'model: said nothing fit' });
  });

  it('lets a script end without a word', async () => {
    const { parts } = await run(new VirtualClock(), new FakeLanguage(() => []), new FakeLanguage(() => [{ type: 'directive', ending: 'left' }, { type: 'end' }]));
    expect(parts.slice(-2).map(({ type }) => type)).toEqual(['directive', 'end']);
  });

  it('ends the turn with what was said when the model stalls in the middle', async () => {
    const clock = new VirtualClock();
    const { parts, at } = await run(clock, slow(clock, [[200, { type: 'delta', text: 'I think that' }], [99_000, { type: 'end' }]]));
    expect(spoken(parts)).toBe('I think that');
    expect(parts.slice(-2)).toMatchObject([{ type: 'refused', because: 'broken off: late' }, { type: 'end' }]);
    expect(at.at(-1)).toBeLessThanOrEqual(3300);
  });

  it('says so where a model just stops', async () => {
    const stops: LanguagePort = {
      ...new FakeLanguage(), start: async () => {}, stop: async () => {},
      async *reply() {
        yield { type: 'delta', text: 'I think that' };
      },
    };
    const { parts } = await run(new VirtualClock(), stops);
    expect(parts.slice(-2)).toMatchObject([{ type: 'refused', because: 'broken off: no end' }, { type: 'end' }]);
  });

  it('keeps the memory of each way apart', async () => {
    const script = new FakeLanguage(({ memory }) => [{ type: 'delta', text: 'Yes.' }, { type: 'end', memory: { count: ((memory as { count: number } | undefined)?.count ?? 0) + 1 } }]);
    const { parts } = await run(new VirtualClock(), new FakeLanguage(() => []), script);
    expect(parts.at(-1)).toMatchObject({ type: 'end', memory: { own: { script: { count: 1 } } } });
  });

  it('lets a way that cannot start be, and fails only when none can', async () => {
    const broken = { ...new FakeLanguage(), start: async () => { throw new Error('no key'); } } as unknown as LanguagePort;
    const { parts } = await run(new VirtualClock(), broken);
    expect(spoken(parts)).toBe('From the script.');
    expect(parts).toContainEqual({ type: 'fellBack', to: 'script', because: 'model: not started' });
    await expect(createLanguageChain({ stages: [{ name: 'a', language: broken }], seed: 1 }).start({ clock: new VirtualClock(), signal: new AbortController().signal, progress: () => {} })).rejects.toThrow('no key');
  });

  it('begins without a model that is being loaded, and lets it join in', async () => {
    const clock = new VirtualClock();
    let loaded = (): void => {};
    let tell: (share: number) => void = () => {};
    const told: (number | undefined)[] = [];
    const start = ({ progress }: PortContext): Promise<void> => {
      tell = (share) => progress({ what: 'language model', share });
      return new Promise((resolve) => (loaded = resolve));
    };
    const model: LanguagePort = Object.assign(new FakeLanguage(() => 'From the model.'), { start });
    const chain = createLanguageChain({ stages: [{ name: 'model', language: model, startMs: 5000 }, { name: 'script', language: new FakeLanguage(() => 'From the script.') }], seed: 1 });
    let ready = false;
    const starting = chain.start({ clock, signal: new AbortController().signal, progress: ({ share }) => told.push(share) }).then(() => (ready = true));
    const settle = async (ms: number): Promise<void> => {
      clock.advance(ms);
      for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
    };
    const reply = async (): Promise<LanguagePart[]> => {
      const parts: LanguagePart[] = [];
      for await (const part of chain.reply({ ...asked, situation, signal: new AbortController().signal })) parts.push(part);
      return parts;
    };
    await settle(4900);
    tell(0.1);
    expect(ready).toBe(false);
    await settle(200);
    expect(ready).toBe(true);
    await starting;
    tell(0.2);
    expect(told).toEqual([0.1]);
    const before = await reply();
    expect(spoken(before)).toBe('From the script.');
    expect(before).toContainEqual({ type: 'fellBack', to: 'script', because: 'model: not ready' });
    loaded();
    await settle(0);
    expect(spoken(await reply())).toBe('From the model.');
  });

  it('waits for a model that is being loaded where there is nothing else', async () => {
    const clock = new VirtualClock();
    const start = (): Promise<void> => new Promise((resolve) => void clock.setTimeout(() => resolve(), 60_000));
    const model: LanguagePort = Object.assign(new FakeLanguage(() => 'From the model.'), { start });
    const broken = { ...new FakeLanguage(), start: async () => { throw new Error('no script'); } } as unknown as LanguagePort;
    let ready = false;
    void createLanguageChain({ stages: [{ name: 'model', language: model }, { name: 'script', language: broken }], seed: 1 })
      .start({ clock, signal: new AbortController().signal, progress: () => {} }).then(() => (ready = true));
    for (const expected of [false, true]) {
      clock.advance(30_500);
      for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
      expect(ready).toBe(expected);
    }
  });
});
