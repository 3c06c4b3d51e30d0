import { describe, expect, it } from 'vitest';
import type { Percept, PerceptCode } from '../../../perception/Percept.ts';
import { emptyLedger } from '../../../reasoning/ledger/Ledger.ts';
import { situationOf, type Situation } from '../../../reasoning/ledger/Situation.ts';
import type { Move } from '../../../reasoning/moves.ts';
import { planTurn, type ScriptTurn } from '../../../scripted/planTurn.ts';
import { parseScenario } from '../../parseScenario.ts';
import { complianceScenario } from './complianceScenario.ts';

const scenario = parseScenario(JSON.parse(JSON.stringify(complianceScenario)));
const sayable = (text: string): string => text.replace(/\{(heard|earlier)\}/, 'the sheet');
const spoken = (language: string): (readonly [string, string])[] =>
  Object.entries(scenario.script?.words[language] ?? {}).flatMap(([beat, all]) => all.map((line) => [beat, sayable(typeof line === 'string' ? line : line.say)] as const));

const patterns: Readonly<Record<string, { readonly abbreviations: RegExp; readonly coaching: RegExp }>> = {
  en: {
    abbreviations: /\b(e\.g|i\.e|etc|Mr|Ms|Mrs|Dr|St|CEO)\b/,
    coaching: /well done|good question|great question|good job|you handled|you are doing|nice work|i appreciate how|active listening|empath|feedback|as a compliance|next time you should|try to/i,
  },
  de: {
    abbreviations: /\b(z\.\s?B|d\.\s?h|usw|bzw|Hr|Fr|Dr|St|evtl)\b/,
    coaching: /gut gemacht|gute frage|super frage|sie machen das gut|gut gelöst|aktives zuhören|empath|feedback|als compliance|beim nächsten mal sollten|versuchen sie,? zu/i,
  },
};

describe.each(['en', 'de'])('the compliance scenario in %s', (language) => {
  const words = scenario.script?.words[language] ?? {};

  it('has enough wordings wherever a beat can come back', () => {
    const once = new Set((scenario.script?.beats ?? []).filter((beat) => beat.discloses || beat.ending).map((beat) => beat.id));
    const thin = Object.entries(words).filter(([beat, all]) => all.length < (once.has(beat) || beat === 'stop-practice' ? (beat === 'distress' ? 1 : 2) : 3));
    expect(thin.map(([beat]) => beat)).toEqual([]);
  });

  it.each(spoken(language))('can be spoken: %s, "%s"', (beat, text) => {
    expect(text).not.toMatch(/[()[\]<>*_#/\\;:"“”„]|\d/);
    expect(text).not.toMatch(patterns[language]!.abbreviations);
    expect(text).toMatch(/[.!?]$/);
    const sentences = text.split(/(?<=[.!?])\s+/);
    expect(sentences.length).toBeLessThanOrEqual(beat === 'distress' ? 5 : 4);
    expect(sentences[0]!.split(' ').length).toBeLessThanOrEqual(14);
  });

  it('never coaches and never praises how the learner leads the talk', () => {
    expect(spoken(language).filter(([, text]) => patterns[language]!.coaching.test(text))).toEqual([]);
  });

  it('says nothing twice', () => {
    const all = spoken(language).map(([, text]) => text);
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });
});

describe('the compliance scenario', () => {
  it('is a valid document and comes out as it went in', () => {
    expect(scenario).toEqual(complianceScenario);
  });

  it('has enough beats', () => {
    expect(scenario.script?.beats.length).toBeGreaterThan(40);
  });

  it.each([
    ['en', 'I cannot sign a contract that carries a date of last month.', 'no-early'],
    ['en', 'No.', 'no-early'],
    ['en', 'Well, normally we need the approval first, maybe I can see what I can do.', 'wavers-charm'],
    ['en', 'Okay, just this once, I will sign it.', 'gives-in'],
    ['en', 'I cannot make an exception, not even just this once.', 'no-early'],
    ['en', 'We could make a new contract with the date of today.', 'way-before-no'],
    ['de', 'Das unterschreibe ich nicht, nicht mit einem Datum vom letzten Monat.', 'no-early'],
    ['de', 'Ich kann das nicht zurückdatieren.', 'no-early'],
    ['de', 'Nein.', 'no-early'],
    ['de', 'Eigentlich brauchen wir vorher eine Freigabe, ich schaue mal.', 'wavers-charm'],
    ['de', 'Gut, ausnahmsweise, geben Sie mir den Stift.', 'gives-in'],
    ['de', 'Wir könnten einen neuen Vertrag mit heutigem Datum machen.', 'way-before-no'],
  ])('takes it as it was said, in %s: "%s"', (language, text, beat) => {
    expect(plan(language, text).beat).toBe(beat);
  });

  it('hears from the voice that a no is not meant', () => {
    expect(plan('en', 'I cannot sign that date.', [], ['quieter-than-usual']).beat).toBe('no-unsure-voice');
  });

  it('answers how a thing was brought, and only then', () => {
    expect(plan('en', 'I want to hear your perspective.', ['asks-open'], ['clipped-words', 'lips-pressed']).beat).toBe('clipped-question');
    expect(plan('en', 'I want to hear your perspective.', ['asks-open']).beat).toBe('asked-open');
    expect(plan('en', 'I understand your concern.', ['acknowledges'], ['pitch-flatter-than-usual', 'gaze-away']).beat).toBe('flat-words');
    expect(plan('en', 'I understand your concern.', ['acknowledges']).beat).toBe('understood-so-sign');
  });

  it('does not tell of the board or of last summer to somebody who never said no', () => {
    const asked = 'What does the board say to you, and how was it handled last summer?';
    const trusting = { trust: 0.95, tension: 0.1, engagement: 0.9 };
    const told = { disclosed: ['two-days', 'promised-money', 'short-by-this'], played: { 'tests-no': 1, 'tests-people': 1 } };
    expect(plan('en', asked, ['asks-open'], [], { ...told, stance: trusting }).discloses).toEqual([]);
    expect(plan('en', asked, ['asks-open'], [], { ...told, stance: trusting, objectives: ['refuse-plainly'] }).discloses).not.toEqual([]);
  });
});

type So = Partial<Pick<Situation, 'stance' | 'disclosed' | 'played' | 'objectives'>>;

/** What Helen does with one turn of the learner, in the situation named. */
function plan(language: string, learnerText: string, moves: readonly Move[] = [], codes: readonly PerceptCode[] = [], so: So = {}): ScriptTurn {
  const percepts = codes.map((code): Percept => ({ id: code, code, channel: 'voice', text: code, from: 0, to: 1, confidence: 1, evidence: {} }));
  const request = { purpose: 'reply', locale: language, learnerText, moves, stance: so.stance ?? scenario.stance.start, hurt: 0, percepts, history: [{ who: 'persona', text: 'Yes?' }], memory: undefined } as const;
  const ledger = { ...emptyLedger, disclosed: so.disclosed ?? [], played: so.played ?? {}, met: so.objectives ?? [] };
  return planTurn(scenario, { ...request, situation: situationOf(scenario, language, request, ledger), signal: new AbortController().signal }, 7);
}
