import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const here = import.meta.dirname;
const read = (file: string) => readFileSync(join(here, file), 'utf8');
const importsOf = (sheet: string) => [...read(sheet).matchAll(/@import '\.\/(.+?)'/g)].map(([, file]) => file!);
const classesOf = (files: readonly string[]) => new Set(files.flatMap((file) => [...read(file).matchAll(/\.(parley-[a-z0-9-]+)/g)].map(([, name]) => name!)));
const [stage, inspectors] = [importsOf('styles.css'), importsOf('inspectors.css')];

it('puts every sheet into the stage’s or the inspectors’, and none into both', () => {
  const all = globSync('styles/*.css', { cwd: here }).map((file) => file.replaceAll('\\', '/'));
  expect([...stage, ...inspectors].toSorted()).toEqual(all.toSorted());
});

it('lets the stage do without the inspectors’ sheet: it uses no class that only that one styles', () => {
  const styled = classesOf(stage);
  const only = [...classesOf(inspectors)].filter((name) => !styled.has(name));
  expect(only.length).toBeGreaterThan(50);
  const own = globSync('**/*.{ts,tsx}', { cwd: here, exclude: ['**/floor-inspector/**', '**/face-bench/**', '**/stage/mind/**', '**/*.test.*'] });
  expect(own.length).toBeGreaterThan(50);
  const used = own.flatMap((file) => (read(file).match(/parley-[a-z0-9-]+/g) ?? []).filter((name) => only.includes(name)).map((name) => `${file}: ${name}`));
  expect(used).toEqual([]);
});
