import { enSteers } from '../lexicons/enSteers.ts';
import { findPhrase, type Phrase, type Tokens } from '../lexicons/phrases.ts';

/** Words that may stand before an order. */
const openers: ReadonlySet<string> = new Set([
  'please', 'now', 'ok', 'okay', 'so', 'and', 'just', 'then', 'but', 'bitte', 'jetzt', 'und', 'also', 'gut', 'nun', 'mal', 'por', 'favor', 'ahora', 'y', 'pues', 'bueno', 'vale', 'et', 'alors', 'maintenant', 'bon', 'donc',
]);

/**
 * The phrase by which a turn speaks past the persona to the machine behind it, or undefined: orders to forget its
 * instructions, to give out its prompt, secrets or hidden facts, or to be somebody else. `own` are the phrases of the
 * talk's language; English orders are known in all. Phrases are written to be sure, for talk at work is full of
 * instructions, rules, secrets and roles, and a turn that is taken for such wins nothing. Asking in earnest whether one
 * talks to a machine, a wish to stop and words of distress are none of this.
 */
export function steeringIn(tokens: Tokens, own: readonly Phrase[]): Phrase | undefined {
  return [...own, ...enSteers].find((phrase) => findPhrase(tokens, phrase, openers) !== undefined);
}
