import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../../clock/VirtualClock.ts';
import type { LanguagePart, LanguagePort, LanguageRequest } from '../../ports/LanguagePort.ts';
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
    await expect(createLanguageChain({ stages: [{ name: 'a', language: broken }], seed: 1 }).start({ clock: new VirtualClock(), signal: new AbortController().signal, progress: () => {} })).rejects.toThrow('no key');
  });
});
