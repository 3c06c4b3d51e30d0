import type { HouseRule } from './HouseRule.ts';

/** Names that say nothing about what lies inside. */
const empty = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'managers', 'manager', 'misc', 'stuff']);

/** A folder or file is a machine, a sense or a thing of the domain. */
export const folderNames: HouseRule = {
  name: 'folder-names',
  // Storybook names its own settings.
  covers: (path) => !path.includes('/.storybook/'),
  check: ({ path }) => {
    const bad = path.split('/').find((part) => empty.has(part.replace(/\.[^.]*$/, '').toLowerCase()));
    return bad === undefined ? [] : [{ at: 0, message: `"${bad}" says nothing about what it holds; name it for the machine, the sense or the thing in it` }];
  },
};
