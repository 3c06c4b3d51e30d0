import { describe, expect, it } from 'vitest';
import { pipScenario } from '../scenario/scenarios/pip/pipScenario.ts';
import { blunt, considerate, odd, playTalk, type LearnerTurn, type PlayedTurn } from './playTalk.fixture.ts';
import { seededRandom } from './seededRandom.ts';

const extras: readonly LearnerTurn[] = [
  'we could talk about the plan and what the goals are', 'what about jonas', 'the last review was skipped on tuesday', 'you did great work in eleven years',
  "let's meet on friday", 'I am sorry that was unfair', 'you are out', 'do you want to quit', 'I will call human resources', 'is everything okay at home',
  'the team is tired', 'I noticed you left the room', { silence: true }, { cutAfter: 1, text: 'no wait listen to me for once' }, { cutAfter: 4, text: 'mhm' },
];

/** A talk of forty turns drawn from everything the three learners say, and more. */
function anyTalk(seed: number): LearnerTurn[] {
  const pool = [...considerate, ...(seed % 2 ? blunt : considerate), ...odd, ...extras];
  return Array.from({ length: 40 }, (_, turn) => pool[Math.floor(seededRandom(seed, turn) * pool.length)]!);
}

const talks: PlayedTurn[][] = await Promise.all(Array.from({ length: 120 }, (_, seed) => playTalk(anyTalk(seed), { seed })));

describe('a talk in any order', () => {
  it('tells a fact only when trust is at its gate and its topic was asked about', () => {
    let told = 0;
    for (const talk of talks) {
      for (const [index, turn] of talk.entries()) {
        const fresh = turn.memory.disclosed.filter((fact) => !talk[index - 1]?.memory.disclosed.includes(fact));
        for (const id of fresh) {
          const { gate } = pipScenario.persona.facts.find((fact) => fact.id === id)!;
          expect(turn.stance.trust).toBeGreaterThanOrEqual(gate.trust ?? 0);
          if (gate.askedAbout) expect(turn.memory.asked.some((topic) => gate.askedAbout!.includes(topic))).toBe(true);
          told += 1;
        }
      }
    }
    expect(told).toBeGreaterThan(50);
  });

  it('ends, repeats nothing, leaves no slot open and is never without words or a reason', () => {
    const endings = new Set(talks.map((talk) => talk.at(-1)!.ending));
    expect([...endings].sort()).toEqual(['agreed', 'formal', 'ran-out', 'walks-out']);
    for (const talk of talks) {
      const texts = talk.map((turn) => turn.text).filter(Boolean);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.join(' ')).not.toMatch(/[{}]/);
      for (const turn of talk) expect(turn.text || turn.withhold).toBeTruthy();
    }
  });

  it('keeps a memory that survives JSON', () => {
    const memory = talks[0]!.at(-1)!.memory;
    expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
  });
});
