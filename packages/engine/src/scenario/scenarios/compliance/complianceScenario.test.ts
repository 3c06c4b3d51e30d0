import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../parseScenario.ts';
import { complianceScenario } from './complianceScenario.ts';

describe('the compliance scenario', () => {
  const scenario = parseScenario(JSON.parse(JSON.stringify(complianceScenario)));
  const words = scenario.script?.words['en'] ?? {};
  const lines = Object.entries(words).flatMap(([beat, all]) => all.map((line) => [beat, typeof line === 'string' ? line : line.say] as const));

  it('is a valid document and comes out as it went in', () => {
    expect(scenario).toEqual(complianceScenario);
  });

  it('has enough beats and enough wordings wherever a beat can come back', () => {
    const beats = scenario.script?.beats ?? [];
    expect(beats.length).toBeGreaterThan(40);
    const once = new Set(beats.filter((beat) => beat.discloses || beat.ending).map((beat) => beat.id));
    const thin = Object.entries(words).filter(([beat, all]) => !once.has(beat) && all.length < 3);
    expect(thin.map(([beat]) => beat)).toEqual([]);
  });

  it.each(lines)('can be spoken: %s, "%s"', (beat, text) => {
    expect(text).not.toMatch(/[()[\]<>*_#/\\;:"“”]|\b(e\.g|i\.e|etc|Mr|Ms|Mrs|Dr|St|CEO)\b|\d/);
    expect(text).toMatch(/[.!?]$/);
    const sentences = text.split(/(?<=[.!?])\s+/);
    expect(sentences.length).toBeLessThanOrEqual(beat === 'distress' ? 5 : 4);
    expect(sentences[0]!.split(' ').length).toBeLessThanOrEqual(14);
  });

  it('never coaches and never praises how the learner leads the talk', () => {
    const coaching = /well done|good question|great question|good job|you handled|you are doing|nice work|i appreciate how|active listening|empath|feedback|as a compliance you should|next time you should|try to/i;
    expect(lines.filter(([, text]) => coaching.test(text))).toEqual([]);
  });
});
