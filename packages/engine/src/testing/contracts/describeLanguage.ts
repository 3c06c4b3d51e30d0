import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VirtualClock } from '../../clock/VirtualClock.ts';
import { emptyLedger } from '../../reasoning/ledger/Ledger.ts';
import { situationOf } from '../../reasoning/ledger/Situation.ts';
import type { LanguagePart, LanguagePort, LanguageRequest } from '../../ports/LanguagePort.ts';

const base: Omit<LanguageRequest, 'signal' | 'situation'> = {
  purpose: 'reply',
  locale: 'en-US',
  learnerText: 'What happened with the last release?',
  moves: ['asks-open'],
  stance: { trust: 0.4, tension: 0.4, engagement: 0.5 },
  hurt: 0,
  percepts: [],
  history: [{ who: 'learner', text: 'What happened with the last release?' }],
  memory: undefined,
};

function withSituation(asked: Omit<LanguageRequest, 'signal' | 'situation'>): Omit<LanguageRequest, 'signal'> {
  return { ...asked, situation: situationOf({ vocabulary: {}, objectives: [] }, 'en', asked, emptyLedger) };
}

/** What every language adapter keeps to. `make` gives a new one each time. */
export function describeLanguage(name: string, make: () => LanguagePort): void {
  describe(`${name} as a language port`, () => {
    let port: LanguagePort;

    beforeEach(async () => {
      port = make();
      await port.start({ clock: new VirtualClock(), signal: new AbortController().signal, progress: () => {} });
    });
    afterEach(() => port.stop());

    async function reply(asked: Partial<LanguageRequest> = {}, controller = new AbortController()): Promise<LanguagePart[]> {
      const parts: LanguagePart[] = [];
      for await (const part of port.reply({ ...withSituation({ ...base, ...asked }), signal: controller.signal })) parts.push(part);
      return parts;
    }

    it('starts, says something or why it does not, and ends', async () => {
      const parts = await reply();
      expect(parts.filter(({ type }) => type === 'start').length).toBeLessThanOrEqual(1);
      const kinds = parts.map(({ type }) => type);
      expect(['end', 'error']).toContain(kinds.at(-1));
      expect(kinds.includes('delta') || kinds.includes('directive') || kinds.includes('error')).toBe(true);
    });

    it('gives a directive before any text, and one at most', async () => {
      const kinds = (await reply()).map(({ type }) => type);
      const directives = kinds.filter((kind) => kind === 'directive').length;
      expect(directives).toBeLessThanOrEqual(1);
      if (directives === 1 && kinds.includes('delta')) expect(kinds.indexOf('directive')).toBeLessThan(kinds.indexOf('delta'));
    });

    it.each(['open', 'reply', 'silence', 'interrupted', 'close'] as const)('never throws when asked to %s', async (purpose) => {
      const learnerText = purpose === 'reply' || purpose === 'interrupted' ? base.learnerText : '';
      expect(['end', 'error']).toContain((await reply({ purpose, learnerText })).at(-1)?.type);
    });

    it('keeps nothing between calls but what it returns as memory', async () => {
      const first = await reply({ memory: undefined });
      const again = await reply({ memory: undefined });
      if (port.capabilities.offline) expect(again).toEqual(first);
      const end = first.at(-1);
      const memory = end?.type === 'end' ? end.memory : undefined;
      expect(JSON.parse(JSON.stringify({ memory }))).toEqual({ ...(memory !== undefined && { memory }) });
    });

    it('says no more once it was aborted', async () => {
      const controller = new AbortController();
      const parts: LanguagePart[] = [];
      for await (const part of port.reply({ ...withSituation(base), signal: controller.signal })) {
        parts.push(part);
        controller.abort();
      }
      expect(parts.length).toBeLessThanOrEqual(2);
    });
  });
}
