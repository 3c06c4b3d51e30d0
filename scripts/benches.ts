import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Bench {
  /** What `npm run bench -- NAME` takes. */
  readonly name: string;
  /** The file to run. */
  readonly file: string;
  /** The first sentence of the file's first comment. */
  readonly description: string;
}

/** All benches of the workspace by name: `bench/NAME.ts`, then each package's `bench/NAME.ts`. `soak` is its own task. */
export function findBenches(root: string): Bench[] {
  const found = new Map<string, Bench>();
  for (const path of [...globSync('bench/*.ts', { cwd: root }), ...globSync('packages/*/bench/*.ts', { cwd: root }).sort()]) {
    const name = basename(path, '.ts');
    if (name === 'soak' || /\.(test|d)$/.test(name) || found.has(name)) continue;
    const file = join(root, path);
    found.set(name, { name, file, description: firstSentence(readFileSync(file, 'utf8')) });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The first sentence of the comment a file starts with, on one line; empty when it starts with none. */
export function firstSentence(text: string): string {
  const comment = /^(?:#!.*\n)?\s*(?:\/\*\*?([\s\S]*?)\*\/|((?:\/\/.*\n?)+))/.exec(text);
  const words = (comment?.[1] ?? comment?.[2] ?? '').replace(/^\s*(?:\/\/|\*)/gm, ' ').replace(/\s+/g, ' ').trim();
  return /^.*?[.:](?=\s|$)/.exec(words)?.[0].replace(/:$/, '.') ?? words;
}
