import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hashScenario } from './hashScenario.ts';
import type { Scenario } from './Scenario.ts';
import { pipScenario } from './scenarios/pip/pipScenario.ts';
import { toPublicScenario } from './toPublicScenario.ts';

/** Paths a learner's browser may hold; everything else gets a canary. */
const shown = [
  /^(id|version|locale|title|domain|setting|brief\.learner)$/,
  /^persona\.(id|name|role|pronoun)$/,
  /^persona\.(voice|look|temperament|floor)\./,
  /^objectives\.\d+\.(id|label)$/,
];

let canaries = 0;

/** Replaces every hidden text, and every key and number that is not part of the schema's own shape, by something unmistakable. */
function withCanaries(value: unknown, path = ''): unknown {
  if (shown.some((pattern) => pattern.test(path))) return value;
  if (typeof value === 'string') return `canary-${canaries++}`;
  if (typeof value === 'number') return 7_000_000 + canaries++;
  if (Array.isArray(value)) return value.map((item, index) => withCanaries(item, `${path}.${index}`));
  if (typeof value !== 'object' || value === null) return value;
  const free = /^(vocabulary|script\.words)/.test(path);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [free ? `canary-${canaries++}` : key, withCanaries(item, path ? `${path}.${key}` : key)]),
  );
}

describe('toPublicScenario', () => {
  it('holds no text, number or key of a hidden part', () => {
    const marked = withCanaries(pipScenario) as Scenario;
    expect(canaries).toBeGreaterThan(1000);
    // A hash may hold any digits.
    const json = JSON.stringify({ ...toPublicScenario(marked), hash: '' });
    expect(json).not.toMatch(/canary|7\d{6}/);
    expect(json).toContain(pipScenario.brief.learner.slice(0, 40));
  });

  it('keeps exactly the named fields', () => {
    const open = toPublicScenario(pipScenario);
    expect(Object.keys(open).sort()).toEqual(['brief', 'domain', 'hash', 'id', 'locale', 'objectives', 'persona', 'setting', 'title', 'version']);
    expect(Object.keys(open.persona).sort()).toEqual(['floor', 'id', 'look', 'name', 'pronoun', 'role', 'temperament', 'voice']);
    expect(open.objectives[0]).toEqual({ id: pipScenario.objectives[0]!.id, label: pipScenario.objectives[0]!.label });
    expect(JSON.stringify(open)).not.toMatch(/father|stroke|reorgani|Ines|Tobias/);
  });

  it('loads no validator, and neither does the scenario or the script', () => {
    const files = ['toPublicScenario.ts', 'Scenario.ts', 'scenarios/pip/pipScenario.ts', '../scripted/index.ts', '../reasoning/appraise.ts'];
    const imports = files.map((file) => `await import(${JSON.stringify(new URL(file, import.meta.url).href)});`).join('');
    const hook = 'import { registerHooks } from "node:module"; registerHooks({ resolve(name, context, next) { if (name.startsWith("zod")) throw new Error("zod was loaded"); return next(name, context); } });';
    const run = (script: string): string =>
      execFileSync(process.execPath, ['--conditions=@parley/source', '--input-type=module', '-e', `${hook} ${script} console.log("done")`], {
        encoding: 'utf8', cwd: fileURLToPath(new URL('.', import.meta.url)), stdio: ['ignore', 'pipe', 'pipe'],
      });
    expect(run(imports)).toContain('done');
    expect(() => run(`await import(${JSON.stringify(new URL('parseScenario.ts', import.meta.url).href)});`)).toThrow(/zod was loaded/);
  });
});

describe('hashScenario', () => {
  it('is the same whatever the order of the fields, and another after any change', () => {
    const turned = Object.fromEntries(Object.entries(pipScenario).toReversed()) as unknown as Scenario;
    expect(hashScenario(turned)).toBe(hashScenario(pipScenario));
    expect(hashScenario({ ...pipScenario, hints: [] })).not.toBe(hashScenario(pipScenario));
    expect(hashScenario(pipScenario)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});
