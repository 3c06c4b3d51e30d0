import { describe, expect, it } from 'vitest';
import type { Percept, PerceptCode } from '../../../perception/Percept.ts';
import type { HistoryTurn } from '../../../ports/LanguagePort.ts';
import { emptyLedger, type Ledger } from '../../../reasoning/ledger/Ledger.ts';
import { situationOf } from '../../../reasoning/ledger/Situation.ts';
import type { Move } from '../../../reasoning/moves.ts';
import { planTurn, type ScriptTurn } from '../../../scripted/planTurn.ts';
import { feedbackScenario as scenario } from './feedbackScenario.ts';

interface Given {
  readonly seen?: readonly PerceptCode[];
  readonly before?: Partial<Ledger>;
  readonly trust?: number;
  readonly locale?: string;
  readonly turns?: number;
}

/** What he does with a turn, whatever the lexicon of a language makes of the words. */
function answer(learnerText: string, moves: readonly Move[], { seen = [], before = {}, trust = 0.5, locale = 'en', turns = 2 }: Given = {}): ScriptTurn {
  const percepts = seen.map((code, at): Percept => ({ id: `${at}`, from: 0, to: 1, channel: 'voice', code, text: code, confidence: 1, evidence: {} }));
  const history = Array.from({ length: turns - 1 }, (_, turn): HistoryTurn => ({ who: 'learner', text: `${turn}` }));
  const request = { purpose: 'reply', locale, learnerText, moves, stance: { trust, tension: 0.3, engagement: 0.5 }, hurt: 0, percepts, history, memory: undefined } as const;
  const situation = situationOf(scenario, locale, request, { ...emptyLedger, ...before });
  return planTurn(scenario, { ...request, situation, signal: new AbortController().signal }, 1);
}

const heard = { played: { meridian: 1 }, met: ['name-behaviour', 'give-example'] } satisfies Partial<Ledger>;

describe.each(['en', 'de'])('Joseph at the table (%s)', (locale) => {
  it('hears the manner when it belies the words, and nothing in an ordinary one', () => {
    expect(answer('I understand your concern', ['acknowledges'], { locale, seen: ['pitch-flatter-than-usual', 'gaze-away'] }).beat).toBe('flat-words');
    expect(answer('I want to hear your perspective', ['asks-open'], { locale, seen: ['lips-pressed', 'clipped-words'] }).beat).toBe('clipped-question');
    expect(answer('I understand your concern', ['acknowledges'], { locale }).beat).toBe('acknowledged');
    expect(answer('I want to hear your perspective', ['asks-open'], { locale }).beat).not.toBe('clipped-question');
  });
});

describe.each([
  ['en', 'You are our absolute star.', 'Some people are not happy.', 'Your tone could be a bit softer.', 'You are arrogant.', 'On Tuesday in the Meridian call you took over from Priya.', 'Two people have asked me for a transfer.', 'You let Priya finish on the next call.', 'What did you notice after the call?'],
  ['de', 'Sie sind unser absoluter Star.', 'Manche Leute sind nicht glücklich.', 'Ihr Ton könnte etwas weicher sein.', 'Sie sind arrogant.', 'Am Dienstag bei Meridian haben Sie Priya das Wort abgenommen.', 'Zwei Leute haben mich um Versetzung gebeten.', 'Sie lassen Priya beim nächsten Termin ausreden.', 'Was ist Ihnen nach dem Termin an ihr aufgefallen?'],
])('Joseph and the matter (%s)', (locale, praise, hearsay, fog, label, example, transfers, pact, question) => {
  it('pockets praise, laughs off fog, asks a label for its day and defends a case', () => {
    expect(answer(praise, ['unclear'], { locale }).beat).toBe('flattered');
    expect(answer(hearsay, ['unclear'], { locale }).beat).toBe('hearsay');
    expect(answer(fog, ['unclear'], { locale }).beat).toBe('vague');
    expect(answer(label, ['blames'], { locale }).beat).toBe('label');
    expect(answer(example, ['names-fact'], { locale })).toMatchObject({ beat: 'meridian', ask: 'open' });
  });

  it('has no joke when two want to go, unless he is on guard', () => {
    expect(answer(transfers, ['names-fact'], { locale, before: heard })).toMatchObject({ beat: 'transfers-land', sentences: [] });
    expect(answer(transfers, ['names-fact'], { locale, before: heard, trust: 0.3 }).beat).toBe('transfers-hit');
  });

  it('haggles first, then takes one thing that can be seen, and only from someone he trusts', () => {
    const haggled = { ...heard, played: { meridian: 1, bargain: 1 } };
    expect(answer(pact, ['proposes-next-step'], { locale, before: heard, turns: 8 })).toMatchObject({ beat: 'bargain', ending: undefined });
    expect(answer(pact, ['proposes-next-step'], { locale, before: haggled, turns: 8 }).ending).toBe('agreed');
    expect(answer(pact, ['proposes-next-step'], { locale, before: haggled, turns: 8, trust: 0.4 }).ending).toBeUndefined();
    expect(answer(pact, ['proposes-next-step', 'threatens'], { locale, before: haggled, turns: 8 }).ending).toBeUndefined();
  });

  it('keeps what he saw on the stairs until he trusts, was asked, and was asked again', () => {
    const once = { ...heard, played: { meridian: 1, 'asked-priya': 1 } };
    expect(answer(question, ['asks-open'], { locale, before: heard, trust: 0.9 })).toMatchObject({ beat: 'asked-priya', discloses: [] });
    expect(answer(question, ['asks-open'], { locale, before: once, trust: 0.9 }).discloses).toEqual(['after-call']);
    expect(answer(question, ['asks-open'], { locale, before: once, trust: 0.4 }).discloses).toEqual([]);
    const hinted = { ...once, disclosed: ['after-call'], asked: ['priya'], told: { 'after-call': { turn: 3 } } };
    expect(answer(question, ['asks-open'], { locale, before: hinted, trust: 0.9, turns: 4 })).toMatchObject({ beat: 'not-the-stairs', discloses: [] });
    expect(answer(question, ['asks-open'], { locale, before: hinted, trust: 0.9, turns: 5 }).discloses).toEqual(['saw-priya']);
    expect(answer(question, ['asks-open'], { locale, before: hinted, trust: 0.5, turns: 5 }).discloses).toEqual([]);
  });

  it('does not give the rest of the stairs to the next question, nor to kindness right after he wanted it back', () => {
    const told = { ...heard, played: { meridian: 1, 'asked-priya': 1, 'tells-priya': 1, 'regrets-priya': 1 }, disclosed: ['after-call', 'saw-priya'], asked: ['priya'], told: { 'after-call': { turn: 3 }, 'saw-priya': { turn: 5 } } };
    const wantedBack = { ...told, last: { text: '7', beats: ['regrets-priya'], disclosed: [] } };
    expect(answer('Okay.', ['acknowledges'], { locale, before: wantedBack, trust: 0.9, turns: 8 }).discloses).toEqual([]);
    expect(answer(question, ['asks-open'], { locale, before: wantedBack, trust: 0.9, turns: 8 })).toMatchObject({ beat: 'not-walked-past', discloses: [] });
    const refused = { ...told, played: { ...told.played, 'not-walked-past': 1 } };
    expect(answer(question, ['asks-open'], { locale, before: refused, trust: 0.9, turns: 9 }).discloses).toEqual(['walked-past']);
  });
});
