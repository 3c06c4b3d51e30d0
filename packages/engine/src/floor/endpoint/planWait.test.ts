import { describe, expect, it } from 'vitest';
import { endpointWait, patienceIn, patienceOf } from './endpointWait.ts';
import { noTalk, withTurn, type TalkHistory } from '../predictor/index.ts';
import { forecastTurnEnd, type PauseCues } from './forecastTurnEnd.ts';
import { planWait } from './planWait.ts';

const levels = ['low', 'medium', 'high'] as const;
const said = (completeness: number, more: Partial<PauseCues> = {}): PauseCues => ({
  turnSeconds: 2.5,
  runSeconds: 2.5,
  pauses: [],
  words: { completeness, count: 8, unreadSeconds: 0.05, lastWord: { seconds: 0.35, letters: 5, filler: false } },
  ...more,
});
const waitOf = (cues: PauseCues, patience: (typeof levels)[number] = 'medium', silence = 130): number =>
  planWait(cues, silence, patienceOf(patience)).wait;

describe('the wait', () => {
  it('ends when the silence is as long as the forecast of that moment allows', () => {
    for (const patience of levels) {
      for (const completeness of [0.05, 0.3, 0.4, 0.5, 0.55, 0.7, 0.95]) {
        const cues = said(completeness);
        const wait = waitOf(cues, patience);
        const allows = (ms: number): boolean => endpointWait(forecastTurnEnd(cues, ms / 1000).likelihood, patienceOf(patience)) <= ms + 1;
        expect(allows(wait)).toBe(true);
        for (let ms = 150; ms < wait - 2; ms += 10) expect(allows(ms)).toBe(false);
      }
    }
  });

  it('does not depend on when it is looked at, as long as nothing but time passes', () => {
    for (const completeness of [0.2, 0.45, 0.6]) {
      const cues = said(completeness);
      const wait = waitOf(cues, 'high', 100);
      for (let silence = 100; silence < wait; silence += 37) expect(waitOf(cues, 'high', silence)).toBe(wait);
    }
  });

  it('holds unfinished words through 4 s at high patience and 1.5 s at medium', () => {
    expect(waitOf(said(0.15), 'high')).toBeGreaterThan(4200);
    expect(waitOf(said(0.15), 'medium')).toBeGreaterThan(1700);
    expect(waitOf(said(0.05), 'high')).toBeGreaterThan(4400);
    expect(waitOf(said(0.05, { pauses: [0.6], turnSeconds: 9 }), 'high')).toBeGreaterThan(4400);
  });

  it('holds unfinished words of learners whose turns are short and seldom pause, too', () => {
    const history = Array.from({ length: 8 }).reduce<TalkHistory>((talk) => withTurn(talk, { by: 'learner', seconds: 0.6, pauses: [] }), noTalk);
    const cues = { history, turnSeconds: 0.8, ask: 'yes-no' as const };
    expect(waitOf(said(0.15, cues), 'high')).toBeGreaterThan(4200);
    expect(waitOf(said(0.15, cues), 'medium')).toBeGreaterThan(1600);
  });

  it('does not wait so long for words that only may go on', () => {
    expect(waitOf(said(0.42), 'medium')).toBeLessThan(1400);
    expect(waitOf(said(0.42), 'medium')).toBeGreaterThan(waitOf(said(0.52), 'medium'));
  });

  it('answers what is said to be answered within the usual gap, also at high patience', () => {
    expect(waitOf(said(0.95), 'medium')).toBeLessThan(220);
    expect(waitOf(said(0.68), 'medium')).toBeLessThan(480);
    const no = said(0.63, { ask: 'yes-no', wholeAnswer: true });
    expect(waitOf(no, 'medium')).toBeLessThan(220);
    expect(waitOf(no, 'high')).toBeLessThan(320);
    expect(waitOf(said(0.63, { ask: 'open', wholeAnswer: true }), 'high')).toBeLessThan(480);
  });

  it('waits longer behind a whole clause in longer talk than in a short turn', () => {
    const sum = (more: Parameters<typeof said>[1]): number => levels.flatMap((patience) => [0.6, 0.7, 0.8].map((whole) => waitOf(said(whole, more), patience))).reduce((all, wait) => all + wait, 0);
    const short = { turnSeconds: 1 };
    expect(sum({ turnSeconds: 7 })).toBeGreaterThan(sum(short));
    expect(sum({ ...short, pauses: [0.7] })).toBeGreaterThan(sum(short));
  });

  it('grows as the words get less complete, and with patience', () => {
    const waits = [0.95, 0.7, 0.5, 0.4, 0.3, 0.1].map((completeness) => waitOf(said(completeness)));
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
    const byPatience = levels.map((patience) => waitOf(said(0.2), patience));
    expect(byPatience[0]).toBeLessThan(byPatience[1]!);
    expect(byPatience[1]).toBeLessThan(byPatience[2]!);
  });

  it('is longer while the learner looks away', () => {
    expect(waitOf(said(0.6, { gaze: 'away' }))).toBeGreaterThan(waitOf(said(0.6)) + 80);
  });

  it('follows the usual gaps of the language, but not where the host gave numbers', () => {
    const least = (locale: string) => patienceIn('medium', locale).minWait;
    expect(least('en-US')).toBe(patienceOf('medium').minWait);
    expect(least('da')).toBeGreaterThan(least('en') + 100);
    expect(least('ja-JP')).toBeGreaterThanOrEqual(120);
    expect(least('fr')).toBe(least('xx'));
    expect(patienceIn({ minWait: 300, maxWait: 900 }, 'da').minWait).toBe(300);
  });
});
