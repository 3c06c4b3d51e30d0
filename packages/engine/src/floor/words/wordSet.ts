import { spokenWords } from './spokenWords.ts';

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A list as a set of normalised words or phrases, made once per list. */
export function wordSet(list: readonly string[]): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) sets.set(list, (set = new Set(list.map((item) => spokenWords(item).join(' ')))));
  return set;
}
