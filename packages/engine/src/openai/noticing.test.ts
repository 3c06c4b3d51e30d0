import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../clock/systemClock.ts';
import { createPersonaLanguage } from '../language/createPersonaLanguage.ts';
import type { Percept, PerceptCode } from '../perception/Percept.ts';
import type { LanguagePart } from '../ports/LanguagePort.ts';
import { appraise } from '../reasoning/appraise.ts';
import { loadLexicon } from '../reasoning/lexicons/loadLexicon.ts';
import { replyInCharacter } from '../reasoning/mind/replyInCharacter.ts';
import { unhurt } from '../reasoning/stance/Inner.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import { scenarios } from '../scenario/scenarios/index.ts';
import { createOpenAiPeer, type OpenAiPeer } from '../testing/node/createOpenAiPeer.ts';
import { createOpenAiLanguage } from './createOpenAiLanguage.ts';

const open: OpenAiPeer[] = [];
afterEach(() => Promise.all(open.splice(0).map((peer) => peer.close())));

const sentences: Readonly<Partial<Record<PerceptCode, string>>> = {
  'clipped-words': 'Their words were clipped, half as long as usual.',
  'lips-pressed': 'They pressed their lips together for 1.2 s.',
  'pitch-flatter-than-usual': 'Their voice moved 40 % less than usual.',
  'gaze-away': 'They looked aside for 2.1 s while they spoke.',
};

function noticed(codes: readonly PerceptCode[]): Percept[] {
  return codes.map((code, index) => ({ id: `p${index}`, from: 0, to: 1200, channel: code.startsWith('pitch') || code.startsWith('clipped') ? 'voice' : 'face', code, text: sentences[code]!, confidence: 0.9, evidence: {} }));
}

/** One turn as a session gives it: rules read it, the model speaks, checks judge, the script stands behind. */
async function turn(scenario: Scenario, text: string, codes: readonly PerceptCode[], says: string, locale = 'en'): Promise<{ parts: LanguagePart[]; said: string; instructions: string }> {
  await loadLexicon(locale);
  const peer = await createOpenAiPeer({ words: () => ({ text: says }) });
  open.push(peer);
  const model = createOpenAiLanguage({ scenario, model: 'peer', baseURL: peer.baseURL, apiKey: 'k', appraisalModel: false });
  // The peer answers at once; a loaded machine may not.
  const language = createPersonaLanguage({ scenario, seed: 1, models: [{ name: 'model', language: model, firstWordsMs: 20_000, stallMs: 20_000 }], fillerAfterMs: Infinity });
  await language.start({ clock: systemClock(), signal: new AbortController().signal, progress: () => {} });
  const history = [{ who: 'persona', text: 'You wanted to see me.' }] as const;
  const parts: LanguagePart[] = [];
  const request = { purpose: 'reply', locale, learnerText: text, moves: appraise(text, locale).moves, ...unhurt(scenario.stance.start), percepts: noticed(codes), history, memory: undefined, signal: new AbortController().signal } as const;
  for await (const part of replyInCharacter(scenario, language, request)) parts.push(part);
  return { parts, said: parts.filter((part) => part.type === 'delta').map((part) => part.text).join('').trim(), instructions: peer.requests.find(({ structured }) => !structured)?.instructions ?? '' };
}

const beatOf = (parts: readonly LanguagePart[]): string | undefined => parts.findLast((part) => part.type === 'directive')?.beat;

const scenes = [
  {
    locale: 'en', text: 'I want to hear your perspective.', codes: ['clipped-words', 'lips-pressed'], beat: 'clipped-question',
    takesUp: 'You ask with your lips pressed together. Do you want to hear it?', ignores: 'Gladly. The dates were set before anyone asked us. That is where it began.',
  },
  {
    locale: 'en', text: 'I understand your concern.', codes: ['pitch-flatter-than-usual', 'gaze-away'], beat: 'flat-words',
    takesUp: 'You say that to the wall, and your voice does not move.', ignores: 'Thank you. It is good to know. Then we can go on.',
  },
  {
    locale: 'de', text: 'Ich möchte gern Ihre Sicht hören.', codes: ['clipped-words', 'lips-pressed'], beat: 'clipped-question',
    takesUp: 'Sie fragen, und Ihre Lippen sind ein Strich. Wollen Sie das hören?', ignores: 'Gern. Die Termine standen fest, bevor uns jemand gefragt hat. Damit fing es an.',
  },
  {
    locale: 'de', text: 'Ich verstehe Ihre Sorge.', codes: ['pitch-flatter-than-usual', 'gaze-away'], beat: 'flat-words',
    takesUp: 'Das klingt, als hätten Sie es abgelesen.', ignores: 'Danke. Gut zu wissen. Dann machen wir weiter.',
  },
] as const;

describe.each(scenarios.flatMap((scenario) => scenes.map((scene) => [`${scenario.id}: "${scene.text}"`, scenario, scene] as const)))('%s', (_, scenario, { locale, text, codes, beat, takesUp, ignores }) => {
  it('tells the model what was noticed and that this turn is about it, and says a reply that takes it up', async () => {
    const { parts, said, instructions } = await turn(scenario, text, codes, takesUp, locale);
    for (const code of codes) expect(instructions).toContain(sentences[code]!);
    expect(instructions).toContain('Take that up first');
    expect(said).toBe(takesUp);
    expect(beatOf(parts)).toBe(beat);
    expect(parts.some(({ type }) => type === 'fellBack')).toBe(false);
  });

  it('says what the script has for it where the model passes over it, and tells why', async () => {
    const { parts, said } = await turn(scenario, text, codes, ignores, locale);
    expect(parts).toContainEqual({ type: 'refused', because: 'unnoticed' });
    expect(parts).toContainEqual({ type: 'fellBack', to: 'script', because: expect.any(String) });
    expect(beatOf(parts)).toBe(beat);
    const lines = scenario.script!.words[locale]![beat]!.map((line) => (typeof line === 'string' ? line : line.say));
    expect(lines).toContain(said);
  });

  it('is said nothing of the kind when the delivery is ordinary', async () => {
    const { parts, said, instructions } = await turn(scenario, text, [], ignores, locale);
    expect(instructions).not.toMatch(/noticed/i);
    expect(said).toBe(ignores);
    expect(parts.some(({ type }) => type === 'refused' || type === 'fellBack')).toBe(false);
    expect(beatOf(parts)).not.toBe(beat);
  });
});

describe('a hurt', () => {
  it('is more urgent than how it was said', async () => {
    const { instructions, said } = await turn(scenarios[0]!, 'I understand your concern, but you always have an excuse.', ['pitch-flatter-than-usual', 'gaze-away'], 'Always is a big word.');
    expect(instructions).not.toContain('Take that up first');
    expect(said).toBe('Always is a big word.');
  });
});
