import type { PublicPersona } from '@parley/engine';
import { defaultLooks, type Look } from '@parley/render/looks';

const byPronoun: Readonly<Record<string, Look>> = { he: defaultLooks.daniel, she: defaultLooks.helen, they: defaultLooks.amira };

/**
 * How a persona looks: a whole look as the renderer describes it, the name of one that comes with
 * the library in `base`, or the one that is nearest to the little that is said.
 */
export function lookOf({ look, pronoun }: Pick<PublicPersona, 'look' | 'pronoun'>): Look {
  if (isWhole(look)) return look;
  const named = defaultLooks[look.base as keyof typeof defaultLooks] as Look | undefined;
  return named ?? byPronoun[pronoun] ?? defaultLooks.daniel;
}

const sections: readonly (keyof Look)[] = ['skin', 'face', 'eyes', 'brows', 'lips', 'hair', 'attire', 'room'];

function isWhole(look: unknown): look is Look {
  return typeof look === 'object' && look !== null && sections.every((name) => typeof (look as Record<string, unknown>)[name] === 'object');
}
