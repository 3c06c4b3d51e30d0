import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../parseScenario.ts';
import { feedbackScenario } from './feedbackScenario.ts';

const coaching: Readonly<Record<string, RegExp>> = {
  en: /well done|good question|great question|good job|you handled|you are doing|nice work|i appreciate how|active listening|empath|feedback|as a manager you should|next time you should|try to/i,
  de: /gut gemacht|gute frage|tolle frage|gut gelöst|schön formuliert|sie machen das gut|ich schätze, wie|aktives zuhören|empath|feedback|rückmeldung|als führungskraft sollten|nächstes mal sollten|versuchen sie/i,
};

describe('the talk with the high performer', () => {
  const scenario = parseScenario(JSON.parse(JSON.stringify(feedbackScenario)));
  const beats = scenario.script?.beats ?? [];
  const once = new Set(beats.filter((beat) => beat.discloses || beat.ending).map((beat) => beat.id));

  it('is a valid document and comes out as it went in', () => {
    expect(scenario).toEqual(feedbackScenario);
    expect(beats.length).toBeGreaterThan(40);
  });

  describe.each(Object.entries(scenario.script?.words ?? {}))('in %s', (language, words) => {
    const lines = Object.entries(words).flatMap(([beat, all]) => all.map((line) => [beat, typeof line === 'string' ? line : line.say] as const));

    it('has enough wordings of every beat that speaks', () => {
      expect(beats.filter((beat) => !beat.withhold && !words[beat.id]).map(({ id }) => id)).toEqual([]);
      expect(Object.keys(words).filter((id) => !beats.some((beat) => beat.id === id))).toEqual([]);
      expect(Object.entries(words).filter(([beat, all]) => !once.has(beat) && all.length < 3).map(([beat]) => beat)).toEqual([]);
      expect(Object.entries(words).filter(([beat, all]) => beat !== 'distress' && all.length < 2).map(([beat]) => beat)).toEqual([]);
    });

    it('names topics that its beats listen for', () => {
      const topics = new Set(Object.keys(scenario.vocabulary[language] ?? {}));
      const wanted = new Set([...beats.map(({ when }) => when), ...scenario.objectives.map(({ metWhen }) => metWhen)].flatMap((when) => [...(when?.said ?? []), ...(when?.notSaid ?? []), ...(when?.asked ?? [])]));
      expect([...wanted].filter((topic) => !topics.has(topic))).toEqual([]);
    });

    it.each(lines)('can be spoken: %s, "%s"', (beat, text) => {
      expect(text).not.toMatch(/[()[\]<>*_#/\\;:"“”„]|\b(e\.g|i\.e|etc|HR|Mr|Dr|bzw|usw)\b|\bz\. ?B\.|\d/);
      expect(text).toMatch(/[.!?]$/);
      const sentences = text.split(/(?<=[.!?])\s+/);
      expect(sentences.length).toBeLessThanOrEqual(beat === 'distress' ? 5 : 4);
      expect(sentences[0]!.split(' ').length).toBeLessThanOrEqual(14);
    });

    it('never coaches and never praises how the learner leads the talk', () => {
      const pattern = coaching[language]!;
      expect(lines.filter(([, text]) => pattern.test(text))).toEqual([]);
    });
  });
});
