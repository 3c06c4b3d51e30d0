import type { Beat, Scenario } from '../../scenario/Scenario.ts';
import { beatsFor, isOpen, reachedEnding } from '../ledger/reachedEnding.ts';
import type { Situation } from '../ledger/Situation.ts';

/**
 * The beat by which the persona takes up how something was said: the most urgent one that fits now hangs on
 * the words and on their delivery together. Undefined for an ordinary delivery, where something else is more
 * urgent, and once the persona has said all it has to say about it. Whoever finds the words, this turn is
 * about that.
 */
export function reactionTo(scenario: Scenario, situation: Situation, locale: string): Beat | undefined {
  if (situation.percepts.length === 0 || (situation.purpose !== 'reply' && situation.purpose !== 'interrupted')) return undefined;
  if (reachedEnding(scenario, situation)) return undefined;
  const beat = beatsFor(scenario, 'reply').find((candidate) => isOpen(candidate, scenario, situation) && !isSpent(candidate, scenario, situation, locale));
  return beat && hangsOnDelivery(beat) ? beat : undefined;
}

/** One sign alone, such as a pause or a raised voice, is no contradiction: the words must be named beside it. */
function hangsOnDelivery({ when, withhold }: Beat): boolean {
  const words = when?.moves?.any ?? when?.moves?.all ?? when?.said;
  return words !== undefined && when?.percepts?.any !== undefined && !withhold;
}

function isSpent({ id, recurs }: Beat, { script, locale: own }: Scenario, { played }: Situation, locale: string): boolean {
  const words = script?.words[locale.toLowerCase().split('-')[0] ?? ''] ?? script?.words[own.split('-')[0] ?? own];
  return !recurs && (played[id] ?? 0) >= Math.max(1, words?.[id]?.length ?? 1);
}
