import { describe, expect, it } from 'vitest';
import { everyTalkBeats, everyTalkVocabulary } from '../scenarios/everyTalk/everyTalk.ts';
import type { Scenario } from '../Scenario.ts';
import { lintCare } from './lintCare.ts';

type Spoken = Parameters<typeof lintCare>[0];

/** A scenario with these beats in English and German. */
function speaking(beats: readonly (typeof everyTalkBeats)[number][], vocabulary: Scenario['vocabulary']): Spoken {
  return { vocabulary, script: { beats: [...beats], words: { en: {}, de: {} } } };
}

const messages = (scenario: Spoken): string[] => [...lintCare(scenario)].map(({ message }) => message);

describe('lintCare', () => {
  it('has nothing to say where every talk is taken care of', () => {
    expect(messages(speaking(everyTalkBeats, everyTalkVocabulary as Scenario['vocabulary']))).toEqual([]);
  });

  it('names what nobody hears, in its language', () => {
    const deaf = { ...everyTalkVocabulary, de: { ...everyTalkVocabulary.de, machine: ['roboter'] } } as Scenario['vocabulary'];
    expect(messages(speaking(everyTalkBeats, deaf))).toEqual(['"Sind Sie eine KI?" asks for an honest answer, and no beat out of the role hears it in de']);
    expect(messages(speaking([], everyTalkVocabulary as Scenario['vocabulary']))).toHaveLength(6);
  });

  it('takes no answer in the role for one', () => {
    const inRole = everyTalkBeats.map((beat) => ({ ...beat, outOfRole: undefined }));
    expect(messages(speaking(inRole, everyTalkVocabulary as Scenario['vocabulary']))).toHaveLength(6);
  });
});
