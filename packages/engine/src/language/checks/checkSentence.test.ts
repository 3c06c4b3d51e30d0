import { describe, expect, it } from 'vitest';
import type { LanguagePart } from '../../ports/LanguagePort.ts';
import { emptyLedger, type Ledger } from '../../reasoning/ledger/Ledger.ts';
import { situationOf } from '../../reasoning/ledger/Situation.ts';
import { pipScenario } from '../../scenario/scenarios/pip/pipScenario.ts';
import { FakeLanguage } from '../../testing/FakeLanguage.ts';
import { sentenceChecker } from './checkSentence.ts';
import { createCheckedLanguage } from './createCheckedLanguage.ts';

function asked(learnerText: string, { trust = 0.35, history = [] as readonly { who: 'learner' | 'persona'; text: string }[], ledger = emptyLedger as Ledger, locale = 'en' } = {}) {
  const request = { purpose: 'reply', locale, learnerText, moves: [], stance: { trust, tension: 0.4, engagement: 0.5 }, hurt: 0, percepts: [], history, memory: undefined } as const;
  return { ...request, situation: situationOf(pipScenario, 'en', request, ledger), signal: new AbortController().signal };
}

const checkerFor = (...parameters: Parameters<typeof asked>) => {
  const request = asked(...parameters);
  return sentenceChecker(pipScenario, request.situation, request);
};

describe('a sentence before it is spoken', () => {
  it.each([
    ['My father had a stroke in February.', 'leak'],
    ['I am looking after my father on my own since the stroke.', 'leak'],
    ['Since February I leave at four and work again from eleven at night until two.', 'leak'],
    ['I have looked at two job offers and answered neither.', 'leak'],
    ['He tells it only to someone who is clear, stays fair and asks.', 'instructions'],
    ['That was a good question, well done.', 'coaching'],
    ['As a manager, you should ask more open-ended questions.', 'coaching'],
    ['As an AI language model I cannot feel that.', 'assistant'],
    ['How can I help you today?', 'assistant'],
    ['Thank you for sharing that with me.', 'therapist'],
  ] as const)('refuses "%s" as %s', (sentence, because) => {
    expect(checkerFor('What happened?')(sentence).refused).toBe(because);
  });

  it.each(['Nobody asked me about the dates.', 'Ask Martin how that went.', 'The dates were set before anyone asked me.', 'I had other things to do in February.', 'What does the plan say?'])('lets "%s" pass', (sentence) => {
    expect(checkerFor('What happened?')(sentence)).toEqual({ text: sentence });
  });

  it('lets a fact pass once its gate is open, or once it was told', () => {
    const told = { ...emptyLedger, disclosed: ['father', 'father-alone', 'night-hours'] };
    const history = [{ who: 'persona', text: 'My father had a stroke in February.' }] as const;
    expect(checkerFor('How is he?', { ledger: told, history })('My father cannot be alone since the stroke.').refused).toBeUndefined();
    expect(checkerFor('How is your family?', { trust: 0.9, ledger: { ...emptyLedger, asked: ['family', 'outside'], disclosed: ['february'], told: { february: { turn: -2, metWell: true } } } })('My father had a stroke in February.').refused).toBeUndefined();
  });

  it('knows a closed fact in the language that is spoken', () => {
    expect(checkerFor('Was ist passiert?', { locale: 'de' })('Mein Vater hatte im Februar einen Schlaganfall.').refused).toBe('leak');
    expect(checkerFor('Was ist passiert?', { locale: 'de' })('Im Februar hatte ich anderes zu tun.').refused).toBeUndefined();
    const told = { ...emptyLedger, disclosed: ['father', 'father-alone', 'night-hours'] };
    expect(checkerFor('Wie geht es ihm?', { locale: 'de', ledger: told })('Mein Vater hatte im Februar einen Schlaganfall.').refused).toBeUndefined();
  });

  it('is honest about being a machine only when asked', () => {
    expect(checkerFor('Are you an AI?')('I am an AI that plays Daniel.').refused).toBeUndefined();
  });

  it('takes stage directions, names and markup off', () => {
    expect(checkerFor('So?')('Daniel: *sighs* (looks away) **Fine.** 🙂').text).toBe('Fine.');
    expect(checkerFor('So?')('*sighs*')).toEqual({ text: '' });
  });

  it('refuses what was said before, and a turn that becomes a monologue', () => {
    const history = [{ who: 'persona', text: 'You were not there. You have read a dashboard.' }] as const;
    expect(checkerFor('So?', { history })('You have read a dashboard!').refused).toBe('repeat');
    const check = checkerFor('So?');
    const verdicts = ['First of all it was late.', 'Then the second one came.', 'After that we had a third.', 'And finally a fourth arrived.'].map((text) => check(text).refused);
    expect(verdicts).toEqual([undefined, undefined, undefined, 'length']);
  });

  it('works in German, French and Spanish', () => {
    expect(checkerFor('Und?', { locale: 'de' })('Das ist eine gute Frage, Sie machen das sehr gut.').refused).toBe('coaching');
    expect(checkerFor('Et ?', { locale: 'fr-FR' })('Bonne question, vous vous en sortez bien.').refused).toBe('coaching');
    expect(checkerFor('¿Y?', { locale: 'es' })('Como modelo de lenguaje no puedo sentir.').refused).toBe('assistant');
  });
});

describe('a checked language port', () => {
  it('holds back the leak and what comes after it, and tells why', async () => {
    const model = new FakeLanguage(() => [{ type: 'delta', text: 'It was a hard quarter. My father had a ' }, { type: 'delta', text: 'stroke in February. Now you know.' }, { type: 'end' }]);
    const parts: LanguagePart[] = [];
    for await (const part of createCheckedLanguage(model, pipScenario).reply(asked('What happened?'))) parts.push(part);
    expect(parts).toEqual([{ type: 'delta', text: 'It was a hard quarter. ' }, { type: 'refused', because: 'leak' }, { type: 'end', discloses: [] }]);
  });
});

describe('the scenario’s own lines', () => {
  it('pass the checks of manner', () => {
    const check = (text: string) => checkerFor('Are you an AI?', { trust: 1, ledger: { ...emptyLedger, disclosed: pipScenario.persona.facts.map(({ id }) => id) } })(text).refused;
    const lines = Object.entries(pipScenario.script!.words['en']!).filter(([beat]) => !/stop|distress|machine/.test(beat)).flatMap(([, all]) => all.map((line) => (typeof line === 'string' ? line : line.say)));
    const refused = lines.flatMap((line) => line.split(/(?<=[.!?])\s+/)).filter((sentence) => !['leak', undefined, 'repeat'].includes(check(sentence)));
    expect(refused).toEqual([]);
  });
});
