import type { LanguagePort, Scenario } from '@parley/engine';
import { scenarios } from '@parley/engine/scenarios';
import { FakeLanguage } from '@parley/engine/testing';
import { describe, expect, it } from 'vitest';
import { playScenario } from './playScenario.ts';

async function* typed(...lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

async function play(lines: readonly string[], options: Partial<Parameters<typeof playScenario>[0]> = {}): Promise<{ text: string; ending: string | undefined }> {
  let text = '';
  const ending = await playScenario({ scenario: scenarios[0]!, level: undefined, locale: 'en', seed: 1, inside: false, lines: typed(...lines), write: (part) => { text += part; }, ...options });
  return { text, ending };
}

/** More of them than anybody sits through. */
const silences = Array.from({ length: 12 }, () => '');

describe('playScenario', () => {
  it('opens, answers what is typed, takes an empty line as silence and ends where the talk ends', async () => {
    const { text, ending } = await play(['I want to talk about the three delivery dates you missed.', ...silences, 'never read']);
    const answers = text.match(/^\(?Daniel\b/gm)!.length;
    expect(answers).toBe(2 + text.match(/You say nothing/g)!.length);
    expect(text).toMatch(/dates/i);
    expect(ending).toBe('ran-out');
    expect(text).not.toContain('never read');
  });

  it('plays another level and language, and shows what goes on inside', async () => {
    const { text } = await play(['Worum es geht, ist der Verbesserungsplan.'], { locale: 'de', level: 'hard', inside: true });
    expect(text).toMatch(/Daniel: .*(Guten Morgen|Hier bin ich|Morgen)/);
    expect(text).toMatch(/\[.*trust 0\.\d\d, tension 0\.\d\d, hurt 0\.00\]/);
  });

  it('says nothing in another language than the talk’s, also of its ending and of the designer’s notes', async () => {
    const { text, ending } = await play(silences, { locale: 'de', inside: true });
    expect(ending).toBe('ran-out');
    expect(text).toMatch(/\(Das Gespräch ist zu Ende: ran-out\.\)\n$/);
    expect(text).toContain('(Daniel lässt es stehen.)');
    expect(text).toContain('withheld;');
    expect(text).not.toMatch(/\b(the|You|says?|learner|looks)\b/);
    expect((await play(silences)).text).toContain(`(${scenarios[0]!.endings.find(({ id }) => id === 'ran-out')!.when})`);
    expect((await play(['Guten Tag.'], { locale: 'de', interactive: true })).text).toMatch(/\nSie: Daniel: .*\nSie: \n\(Sie gehen\.\)\n$/);
  });

  it('lets a model speak for the scenario as its level and language have it', async () => {
    const asked: Scenario[] = [];
    const languageOf = (scenario: Scenario): LanguagePort => {
      asked.push(scenario);
      return new FakeLanguage(() => 'Ja.');
    };
    const { text } = await play(['Guten Tag.'], { locale: 'de', level: 'hard', languageOf });
    expect(asked.map(({ level, locale, persona }) => ({ level, locale, gate: persona.facts[1]!.gate.trust }))).toEqual([{ level: 'hard', locale: 'de', gate: scenarios[0]!.persona.facts[1]!.gate.trust! + 0.08 }]);
    expect(text).toContain('Daniel: Ja.');
  });

  it('tells somebody who sits there how it goes, and writes what was read where nobody does', async () => {
    expect((await play(['Hi Daniel.', ''])).text).toMatch(/\nYou: Hi Daniel\.\nDaniel: .*\n\(You say nothing\.\)\n\(?Daniel/);
    const { text } = await play(['Hi Daniel.'], { interactive: true });
    expect(text).toContain('(Type what you say to Daniel. An empty line is silence; Ctrl+D leaves.)');
    expect(text).toMatch(/\nYou: Daniel: .*\nYou: \n\(You leave\.\)\n$/);
  });
});
