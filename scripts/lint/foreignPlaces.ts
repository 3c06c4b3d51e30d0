import type { HouseRule } from './HouseRule.ts';

/** Folders of one machine and hosts of one installation. A checkout anywhere else has none of them. */
const foreign = /\/(?:work|farm|root)\/[\w.-]*|\/tmp\/[a-z]\w+\/|registry\.npmjs|registry\.yarnpkg|deb\.debian\.org/g;

/** Nothing tracked depends on the machine it was written on, the lockfile included. */
export const foreignPlaces: HouseRule = {
  name: 'foreign-places',
  covers: () => true,
  check: ({ text }) =>
    [...text.matchAll(foreign)].map((match) => ({
      at: match.index,
      message: `"${match[0]}" belongs to one machine; use a path relative to the repository, an environment variable, or os.tmpdir()`,
    })),
};
