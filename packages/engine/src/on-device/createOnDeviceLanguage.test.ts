import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../clock/VirtualClock.ts';
import type { LanguagePart } from '../ports/LanguagePort.ts';
import { emptyLedger } from '../reasoning/ledger/Ledger.ts';
import { situationOf } from '../reasoning/ledger/Situation.ts';
import { pipScenario } from '../scenario/scenarios/pip/pipScenario.ts';
import { describeLanguage } from '../testing/contracts/describeLanguage.ts';
import { createOnDeviceLanguage, type BuiltInModel } from './createOnDeviceLanguage.ts';

type Created = Parameters<BuiltInModel['create']>[0];

/** A model of the shape the browser has, with sessions that are counted. */
function builtIn(pieces: readonly string[], seen: { created: Created[]; prompts: string[]; open: number } = { created: [], prompts: [], open: 0 }): BuiltInModel {
  return {
    availability: async () => 'available',
    create: async (options) => {
      seen.created.push(options);
      seen.open += 1;
      options.monitor?.({ addEventListener: (_, listen) => listen({ loaded: 0.5 }) });
      return {
        promptStreaming: (input) => {
          seen.prompts.push(input);
          return new ReadableStream({ start: (controller) => { pieces.forEach((piece) => controller.enqueue(piece)); controller.close(); } });
        },
        destroy: () => { seen.open -= 1; },
      };
    },
  };
}

const context = { clock: new VirtualClock(), signal: new AbortController().signal, progress: () => {} };

describeLanguage('the browser’s own model', () => createOnDeviceLanguage({ scenario: pipScenario, model: builtIn(['It was ', 'the quarter.']) }));

describe('the browser’s own model', () => {
  it('gets the prompt and the learner’s words, streams, shows its download and leaves no session open', async () => {
    const seen = { created: [] as Created[], prompts: [] as string[], open: 0 };
    const shares: (number | undefined)[] = [];
    const language = createOnDeviceLanguage({ scenario: pipScenario, model: builtIn(['Ask ', 'Martin.'], seen) });
    await language.start({ ...context, progress: ({ share }) => shares.push(share) });
    const request = { purpose: 'reply', locale: 'en', learnerText: 'Who knows?', moves: [], stance: pipScenario.stance.start, hurt: 0, percepts: [], history: [], memory: undefined } as const;
    const parts: LanguagePart[] = [];
    for await (const part of language.reply({ ...request, situation: situationOf(pipScenario, 'en', request, emptyLedger), signal: context.signal })) parts.push(part);
    expect(parts.map((part) => (part.type === 'delta' ? part.text : part.type))).toEqual(['start', 'Ask ', 'Martin.', 'end']);
    expect(seen.created.at(-1)!.initialPrompts![0]).toMatchObject({ role: 'system', content: expect.stringContaining('Daniel Brandt') });
    expect(seen.prompts).toEqual(['<heard>Who knows?</heard>']);
    expect(seen.open).toBe(0);
    expect(shares).toEqual([0.5]);
  });

  it('says what is missing in a browser without one', async () => {
    await expect(createOnDeviceLanguage({ scenario: pipScenario, model: undefined }).start(context)).rejects.toMatchObject({ code: 'model-unavailable' });
  });
});
