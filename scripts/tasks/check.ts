// Types and lint only, the quick look before a commit: npm run check
import { lintChecks } from '../checks/lintChecks.ts';
import { runChecks } from '../checks/runChecks.ts';
import { typesCheck } from '../checks/typesCheck.ts';

const { exitCode } = await runChecks([typesCheck, ...lintChecks], () => performance.now(), console.log);
process.exitCode = exitCode;
