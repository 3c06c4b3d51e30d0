import { describe, expect, it } from 'vitest';
import { complianceScenario } from '../scenario/scenarios/compliance/complianceScenario.ts';
import { feedbackScenario } from '../scenario/scenarios/feedback/feedbackScenario.ts';
import { scenarios } from '../scenario/scenarios/index.ts';
import { pipScenario } from '../scenario/scenarios/pip/pipScenario.ts';
import { playTalk, type LearnerTurn } from './playTalk.fixture.ts';

const news = 'I want to be straight with you, a performance improvement plan starts on Monday.';
const asked = 'I decided it, together with the management. I understand that this is a shock. What got in the way with the reviews?';

describe('a question', () => {
  it('is answered before anything that was waiting', async () => {
    const talk = await playTalk([news, asked, 'Thank you for telling me, that sounds hard.', 'I hear you. And what happened in the team after the reorganisation?', 'I understand. How are you doing outside of work?', 'I hear you. And what should I have asked you in March?']);
    expect(talk.map(({ beat }) => beat).slice(-3)).toEqual(['answers-team', expect.any(String), 'answers-missed-question']);
  });

  it('about the others gets the others, not what is hidden behind them', async () => {
    const talk = await playTalk(['On Tuesday in the Meridian call you took over from Priya.', 'I hear you. How do the others see it, what do you think?'], { scenario: feedbackScenario });
    expect(talk.at(-1)!.beat).toBe('answers-others');
  });

  it('about last year gets nothing the first time', async () => {
    const talk = await playTalk(['I cannot sign that date.', 'I understand. How was such a paper handled last year?'], { scenario: complianceScenario });
    expect(talk.at(-1)!).toMatchObject({ beat: 'not-last-year', memory: { disclosed: [] } });
  });

  it('never stands behind something that is taken back or regretted', () => {
    for (const { id, script } of scenarios) {
      const taking = script!.beats.filter((beat) => /^(takes-back|regrets|shakes-off)-/.test(beat.id));
      expect(taking.length).toBeGreaterThan(2);
      for (const beat of taking) expect({ id, beat: beat.id, leads: beat.leads, none: beat.when?.moves?.none }).toEqual({ id, beat: beat.id, leads: undefined, none: expect.arrayContaining(['asks-open', 'asks-closed']) });
    }
  });

  it('or its subject stands before each step of a secret', () => {
    for (const { persona, script } of scenarios) {
      const secret = new Set(persona.facts.filter(({ sensitivity }) => sensitivity === 'secret').map(({ id }) => id));
      const steps = script!.beats.filter(({ discloses }) => discloses?.some((fact) => secret.has(fact)));
      expect(steps.length).toBeGreaterThan(1);
      for (const { id, when } of steps) expect({ id, asked: Boolean(when?.askedNow ?? when?.after) }).toEqual({ id, asked: true });
    }
  });
});

describe('being cut off', () => {
  const openings: LearnerTurn[] = ['You failed, it is your fault, and a performance improvement plan starts on Monday.'];

  it('is met by one short thing, however often, and never by scraps of several', async () => {
    const cuts: LearnerTurn[] = Array.from({ length: 3 }, () => ({ cutAfter: 2, text: 'You never listen.' }));
    const talk = await playTalk([...openings, ...cuts]);
    for (const { beat, text } of talk.slice(2)) {
      expect(beat).toMatch(/^cut-off(-again)?$/);
      expect(text.split(' ').length).toBeLessThanOrEqual(8);
    }
    expect(new Set(talk.map(({ text }) => text)).size).toBe(talk.length);
  });

  it('leaves a question its answer, alone', async () => {
    const talk = await playTalk([news, asked, { cutAfter: 2, text: 'Wait, what happened with Jonas on Tuesday?' }]);
    expect(talk.at(-1)!.beat).toMatch(/jonas|reorganisation/);
    expect(talk.at(-1)!.beat).not.toContain('+');
  });
});

describe('a wording that claims something', () => {
  it('is said where it is so, and then before the others', async () => {
    const scenario = structuredClone(pipScenario);
    scenario.script!.words['en']!['dismissed'] = ['Plain.', { say: 'Calm, you say.', when: { said: ['told-calm'] } }];
    const calm = await playTalk(['Calm down.'], { scenario });
    const other = await playTalk(["I don't care about the reasons."], { scenario });
    expect([calm.at(-1)!.text, other.at(-1)!.text]).toEqual(['Calm, you say.', 'Plain.']);
  });
});
