import { seededRandom } from '../../scripted/seededRandom.ts';
import { mentions, tokenise } from '../../reasoning/lexicons/phrases.ts';
import { planOf, type Archetype, type LearnerView } from './archetypes.ts';
import type { AnyTalkLines, HeardLine, LearnerAct, LearnerLines } from './LearnerLines.ts';

/** What the learner does: words, words over the persona's, or silence. */
export type SimulatedTurn = { readonly text: string; readonly cutsIn: boolean; readonly acts: readonly LearnerAct[] } | { readonly silence: true };

export interface SimulatedLearner {
  readonly archetype: Archetype;
  next(heard: Pick<LearnerView, 'personaText' | 'ask' | 'withheld'>): SimulatedTurn;
}

export interface LearnerOptions {
  readonly archetype: Archetype;
  /** Words of the scenario, and of any talk. */
  readonly lines: LearnerLines & AnyTalkLines;
  readonly seed: string | number;
}

/** A learner of a kind. The same seed and the same conversation give the same learner; no wording comes twice before all were used. */
export function simulateLearner({ archetype, lines, seed }: LearnerOptions): SimulatedLearner {
  const used = new Map<LearnerAct, number>();
  const done = new Set<LearnerAct>();
  const tookUp = new Set<string>();
  let turn = 0;
  let draws = 0;
  /** The same kind of learner does not take the same turns in every talk. */
  const talk = lines.announce[0] ?? '';
  const random = (): number => seededRandom(seed, archetype, talk, (draws += 1));

  /** What fits the persona's words and was not said yet. */
  function takeUp(personaText: string): HeardLine | undefined {
    const tokens = tokenise(personaText);
    const fitting = lines.hears?.find(({ to, say: words }) => !tookUp.has(words) && mentions(tokens, to));
    if (fitting) tookUp.add(fitting.say);
    return fitting;
  }

  /** The words of the acts in order; who asks after what was said just now waits for the answer. */
  function wordsFor(acts: readonly LearnerAct[], personaText: string): string {
    const words: string[] = [];
    for (const act of acts) {
      const takes = act === 'answer' || act === 'take-up';
      const heard = takes ? takeUp(personaText) : undefined;
      if (heard?.alone || heard?.say.endsWith('?')) return [...words, heard.say].join(' ');
      if (act !== 'answer' || heard) words.push(heard?.say ?? say(act as Exclude<LearnerAct, 'answer'>));
    }
    return words.join(' ');
  }

  function say(act: Exclude<LearnerAct, 'answer'>): string {
    const all = lines[act];
    const count = used.get(act) ?? 0;
    used.set(act, count + 1);
    done.add(act);
    // Questions come in the order they are best asked; where it starts is by chance for everything else.
    const offset = act === 'ask-open' ? 0 : Math.floor(seededRandom(seed, archetype, act, talk) * (act === 'blame' ? (lines.verdicts ?? all).length : all.length));
    return all[(offset + count) % all.length] ?? '';
  }

  return {
    archetype,
    next(heard) {
      const plan = planOf[archetype]({ ...heard, turn, done, random });
      turn += 1;
      if ('silence' in plan) return plan;
      return { text: wordsFor(plan.acts, heard.personaText), cutsIn: plan.cutsIn ?? false, acts: plan.acts };
    },
  };
}
