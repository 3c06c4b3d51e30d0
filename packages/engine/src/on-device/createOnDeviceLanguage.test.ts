import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../clock/VirtualClock.ts';
import type { LanguagePart, LanguagePort } from '../ports/LanguagePort.ts';
import { emptyLedger } from '../reasoning/ledger/Ledger.ts';
import { situationOf } from '../reasoning/ledger/Situation.ts';
import { inLanguage } from '../scenario/inLanguage.ts';
import { pipScenario } from '../scenario/scenarios/pip/pipScenario.ts';
import { describeLanguage } from '../testing/contracts/describeLanguage.ts';
import { createOnDeviceLanguage, type BuiltInModel, type BuiltInUse } from './createOnDeviceLanguage.ts';

type Created = Parameters<BuiltInModel['create']>[0];

interface Seen {
  readonly asked: BuiltInUse[];
  readonly created: Created[];
  readonly prompts: string[];
  open: number;
}

const nothingSeen = (): Seen => ({ asked: [], created: [], prompts: [], open: 0 });

/** What Chrome's model says that it can speak. */
const known = ['de', 'en', 'es', 'fr', 'ja'];
const knows = ({ expectedInputs, expectedOutputs }: BuiltInUse): boolean => [...expectedInputs, ...expectedOutputs].every(({ languages }) => languages.every((language) => known.includes(language)));

/** A model of the shape and the manners that Chrome's has, with sessions that are counted. */
function builtIn(pieces: readonly string[], seen: Seen = nothingSeen(), refuses?: string): BuiltInModel {
  return {
    availability: async (use) => {
      seen.asked.push(use);
      return knows(use) ? 'available' : 'unavailable';
    },
    create: async (options) => {
      if (!knows(options)) throw new DOMException('The requested language options are not supported.', 'NotSupportedError');
      if (refuses) throw new DOMException('Requires a user gesture when availability is "downloading" or "downloadable".', refuses);
      options.signal?.throwIfAborted();
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
const text = (...languages: string[]) => [{ type: 'text', languages }];

describeLanguage('the browser’s own model', () => createOnDeviceLanguage({ scenario: pipScenario, model: builtIn(['It was ', 'the quarter.']) }));

async function ask(language: LanguagePort, locale = 'en'): Promise<LanguagePart[]> {
  const request = { purpose: 'reply', locale, learnerText: 'Who knows?', moves: [], stance: pipScenario.stance.start, hurt: 0, percepts: [], history: [], memory: undefined } as const;
  const parts: LanguagePart[] = [];
  for await (const part of language.reply({ ...request, situation: situationOf(pipScenario, locale, request, emptyLedger), signal: context.signal })) parts.push(part);
  return parts;
}

describe('the browser’s own model', () => {
  it('gets the prompt and the learner’s words, streams, shows its download, is kept warm and let go', async () => {
    const seen = nothingSeen();
    const shares: (number | undefined)[] = [];
    const language = createOnDeviceLanguage({ scenario: pipScenario, model: builtIn(['Ask ', 'Martin.'], seen) });
    await language.start({ ...context, progress: ({ share }) => shares.push(share) });
    expect((await ask(language)).map((part) => (part.type === 'delta' ? part.text : part.type))).toEqual(['start', 'Ask ', 'Martin.', 'end']);
    expect(seen.created.at(-1)!.initialPrompts![0]).toMatchObject({ role: 'system', content: expect.stringContaining('Daniel Brandt') });
    expect(seen.prompts).toEqual(['<heard>Who knows?</heard>']);
    expect(shares).toEqual([0.5]);
    expect(seen.open).toBe(1);
    await language.stop();
    expect(seen.open).toBe(0);
  });

  it('is asked for the languages of the talk, the same each time', async () => {
    const seen = nothingSeen();
    const language = createOnDeviceLanguage({ scenario: inLanguage(pipScenario, 'de'), model: builtIn(['Fragen Sie Martin.'], seen) });
    await language.start(context);
    await ask(language, 'de-DE');
    for (const use of [...seen.asked, ...seen.created]) expect(use).toMatchObject({ expectedInputs: text('en', 'de'), expectedOutputs: text('de') });
    expect(seen.created).toHaveLength(2);
  });

  it('tells a fault where it cannot speak what a turn is spoken in', async () => {
    const language = createOnDeviceLanguage({ scenario: pipScenario, model: builtIn(['Sì.']) });
    await language.start(context);
    expect((await ask(language, 'it')).at(-1)).toMatchObject({ type: 'error', fault: { port: 'language' } });
  });

  it.each([
    ['none', () => createOnDeviceLanguage({ scenario: pipScenario, model: undefined }), 'model-unavailable'],
    ['one for other languages', () => createOnDeviceLanguage({ scenario: { ...pipScenario, locale: 'it' }, model: builtIn([]) }), 'model-unavailable'],
    ['one that only a click may load', () => createOnDeviceLanguage({ scenario: pipScenario, model: builtIn([], nothingSeen(), 'NotAllowedError') }), 'gesture-needed'],
  ])('says what is missing in a browser with %s', async (_, make, code) => {
    await expect(make().start(context)).rejects.toMatchObject({ code, port: 'language' });
  });
});
