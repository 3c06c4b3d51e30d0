import { describe, expect, it } from 'vitest';
import { folderNames } from './folderNames.ts';
import { foreignPlaces } from './foreignPlaces.ts';
import type { HouseRule } from './HouseRule.ts';
import { applyRule } from './houseRules.ts';
import { importDirection } from './importDirection.ts';
import { scheduledTime } from './scheduledTime.ts';
import { worldAccess } from './worldAccess.ts';

const say = (rule: HouseRule, path: string, text: string) => applyRule(rule, [[path, text]]);

it('names file, line, cure and rule', () => {
  const [line] = say(worldAccess, 'packages/engine/src/floor/x.ts', 'const a = 1;\nconst b = Date.now();\n');
  expect(line).toBe(
    'packages/engine/src/floor/x.ts:2: Date.now outside an adapter makes a re-run differ; take the time from the clock port, or move this into an adapter (browser/, node/) [world-access]',
  );
});

describe('import-direction', () => {
  it.each([
    ['packages/engine/src/x.ts', "import type { A } from '@parley/speech';"],
    ['packages/engine/src/x.ts', "import { useState } from 'react';"],
    ['packages/engine/src/x.ts', "import { readFile } from 'node:fs/promises';"],
    ['packages/engine/src/x.ts', "import { InferenceSession } from 'onnxruntime-web/wasm';"],
    ['packages/perception/src/x.ts', "export { a } from '@parley/render';"],
    ['packages/speech/src/x.ts', "const a = await import('@parley/react');"],
    ['packages/render/src/x.ts', "import { coefficients } from '@parley/engine';"],
    ['packages/react/src/x.tsx', "import { serve } from '@parley/server';"],
    ['packages/server/src/x.ts', "let a: import('@parley/react').Stage;"],
    ['packages/react/src/x.tsx', "import { a } from '../../engine/src/index.ts';"],
    ['stories/x.stories.tsx', "import { a } from '../packages/engine/src/index.ts';"],
    ['examples/embed/src/x.ts', "import { a } from '@parley/engine/src/x.ts';"],
  ])('refuses in %s: %s', (path, text) => {
    expect(say(importDirection, path, text)).toHaveLength(1);
  });

  it.each([
    ['packages/perception/src/x.ts', "import { ParleyError } from '@parley/engine';"],
    ['packages/render/src/x.ts', "import type { Cue } from '@parley/engine';\nimport { type Face } from '@parley/engine';"],
    ['packages/render/src/x.test.ts', "import { VirtualClock } from '@parley/engine';"],
    ['packages/react/src/x.tsx', "import { useState } from 'react';\nimport { a } from '@parley/render/portrait';"],
    ['packages/server/src/x.ts', "import { createServer } from 'node:http';\nimport { a } from '@parley/speech/node';"],
    ['packages/speech/src/node/x.ts', "import { readFile } from 'node:fs/promises';"],
    ['packages/engine/src/x.ts', "// import { a } from '@parley/react';\nconst text = \"import '@parley/react'\";"],
    ['examples/embed/src/x.tsx', "import { PersonaStage } from '@parley/react';"],
    ['models/train/completeness/x.ts', "import { a } from '../../../packages/engine/src/floor/completeness/x.ts';"],
  ])('lets pass in %s: %s', (path, text) => {
    expect(say(importDirection, path, text)).toEqual([]);
  });
});

describe('scheduled-time', () => {
  const path = 'packages/engine/src/x.ts';

  it.each([
    "import { delay } from 'rxjs';\ndelay(100);",
    "import { debounceTime as calm } from 'rxjs/operators';\ncalm(100);",
    "import * as rx from 'rxjs';\nrx.timer(0, 100);",
    "import { throttleTime } from 'rxjs';\nthrottleTime(100, { leading: true });",
    "import { timeout } from 'rxjs';\ntimeout({ each: 100 });",
    "import { asyncScheduler } from 'rxjs';\nuse(asyncScheduler);",
  ])('refuses: %s', (text) => {
    expect(say(scheduledTime, path, text)).toHaveLength(1);
  });

  it.each([
    "import { delay } from 'rxjs';\ndelay(100, scheduler);",
    "import { timer } from 'rxjs';\ntimer(0, 100, clockScheduler(clock));",
    "import { timeout } from 'rxjs';\ntimeout({ each: 100, scheduler: options.scheduler });",
    "import { bufferTime } from 'rxjs';\nbufferTime(100, this.scheduler);",
    'const delay = (ms: number) => ms;\ndelay(100);',
  ])('lets pass: %s', (text) => {
    expect(say(scheduledTime, path, text)).toEqual([]);
  });
});

describe('world-access', () => {
  const path = 'packages/engine/src/floor/x.ts';

  it.each([
    'const a = Date.now();',
    'const a = Math.random();',
    'const a = new Date();',
    'const a = performance.now();',
    'const a = globalThis.performance.now();',
    'setTimeout(run, 100);',
    'window.requestAnimationFrame(run);',
    'const clock = { setTimeout };',
    'const clock = { schedule: setTimeout };',
  ])('refuses: %s', (text) => {
    expect(say(worldAccess, path, text)).toHaveLength(1);
  });

  it.each([
    'clock.setTimeout(run, 100);',
    'const clock = { setTimeout: schedule, now: () => 0 };',
    'interface Clock { setTimeout(run: () => void, ms: number): unknown }',
    'let handle: ReturnType<typeof setTimeout>;',
    'const day = new Date(wallTime);',
    '// Date.now() would differ\nconst text = "Math.random()";',
    'function arm(setTimeout: (run: () => void) => void) { setTimeout(run); }',
  ])('lets pass: %s', (text) => {
    expect(say(worldAccess, path, text)).toEqual([]);
  });

  it.each(['packages/speech/src/browser/x.ts', 'packages/server/src/x.ts', 'packages/engine/src/x.test.ts', 'packages/engine/src/clock/systemClock.ts', 'scripts/x.ts'])(
    'leaves adapters, tests and tools alone: %s',
    (adapter) => {
      expect(say(worldAccess, adapter, 'const a = Date.now();')).toEqual([]);
    },
  );
});

describe('folder-names', () => {
  it('refuses a name that says nothing, as a folder and as a file', () => {
    expect(say(folderNames, 'packages/engine/src/utils/clamp.ts', '')).toHaveLength(1);
    expect(say(folderNames, 'packages/engine/src/helpers.ts', '')).toHaveLength(1);
  });

  it('lets a noun of the domain pass', () => {
    expect(say(folderNames, 'packages/engine/src/floor/overlap/overlapMachine.ts', '')).toEqual([]);
  });
});

describe('foreign-places', () => {
  it('refuses folders of one machine and hosts of one installation', () => {
    const text = ['wo', 'rk'].join('');
    expect(say(foreignPlaces, 'docs/x.md', `see /${text}/main/x.ts`)).toHaveLength(1);
    expect(say(foreignPlaces, 'pnpm-lock.yaml', `tarball: https://${['registry', 'npmjs', 'org'].join('.')}/x.tgz`)).toHaveLength(1);
  });

  it('lets ordinary paths and addresses pass', () => {
    expect(say(foreignPlaces, 'docs/x.md', 'packages/engine/src/x.ts and https://example.org/works/x, a framework/thing')).toEqual([]);
  });
});
