// Everything that must hold, on a machine that has only Node and git: npm test
import { buildAssets } from '../assets.mjs';
import { builtPackagesCheck } from '../checks/builtPackagesCheck.ts';
import type { Check } from '../checks/Check.ts';
import { lintChecks } from '../checks/lintChecks.ts';
import { runChecks } from '../checks/runChecks.ts';
import { sizeCheck } from '../checks/sizeCheck.ts';
import { typesCheck } from '../checks/typesCheck.ts';
import { vitestCheck } from '../checks/vitestCheck.ts';
import { ensureChromium } from '../ensureChromium.ts';

/** Models, worklets and workers for the page, and a browser: set-up of the checks after it, counted so that its failure shows. */
const groundwork: Check = {
  title: 'Assets and browser',
  run: async () => {
    await buildAssets();
    process.env.CHROMIUM_PATH = await ensureChromium();
    console.log(`Chromium: ${process.env.CHROMIUM_PATH}`);
    return { passed: 1, failed: 0 };
  },
};

const checks = [
  typesCheck,
  ...lintChecks,
  vitestCheck('Unit tests', 'unit'),
  builtPackagesCheck,
  sizeCheck,
  groundwork,
  vitestCheck('Browser tests', 'browser'),
  vitestCheck('End-to-end tests', 'e2e'),
];
const { exitCode } = await runChecks(checks, () => performance.now(), console.log);
process.exitCode = exitCode;
