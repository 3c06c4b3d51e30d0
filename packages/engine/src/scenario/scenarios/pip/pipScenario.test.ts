import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../parseScenario.ts';
import { pipScenario } from './pipScenario.ts';

describe('the PIP scenario', () => {
  const scenario = parseScenario(JSON.parse(JSON.stringify(pipScenario)));
  const words = scenario.script?.words['en'] ?? {};
  const lines = Object.entries(words).flatMap(([beat, all]) => all.map((line) => [beat, typeof line === 'string' ? line : line.say] as const));

  it('is a valid document and comes out as it went in', () => {
    expect(scenario).toEqual(pipScenario);
  });

  it('has enough beats and enough wordings wherever a beat can come back', () => {
    const beats = scenario.script?.beats ?? [];
    expect(beats.length).toBeGreaterThan(40);
    const once = new Set(beats.filter((beat) => beat.discloses || beat.ending).map((beat) => beat.id));
    const thin = Object.entries(words).filter(([beat, all]) => !once.has(beat) && all.length < 3 && beat !== 'silence-confided');
    expect(thin.map(([beat]) => beat)).toEqual([]);
  });

  it.each(lines)('can be spoken: %s, "%s"', (beat, text) => {
    expect(text).not.toMatch(/[()[\]<>*_#/\\;:"“”]|\b(e\.g|i\.e|etc|PIP|HR|Mr|Dr)\b|\d/);
    expect(text).toMatch(/[.!?]$/);
    const sentences = text.split(/(?<=[.!?])\s+/);
    expect(sentences.length).toBeLessThanOrEqual(beat === 'distress' ? 5 : 4);
    expect(sentences[0]!.split(' ').length).toBeLessThanOrEqual(14);
  });

  it('never coaches and never praises how the learner leads the talk', () => {
    const coaching = /well done|good question|great question|good job|you handled|you are doing|nice work|i appreciate how|active listening|empath|feedback|as a manager you should|next time you should|try to/i;
    expect(lines.filter(([, text]) => coaching.test(text))).toEqual([]);
  });
});
