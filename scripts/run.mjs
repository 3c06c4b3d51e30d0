// The entry of every npm script. Runs on plain Node 20 or newer with nothing installed: gets the dependencies when they
// are missing or changed, then runs the task under the project's own Node with the packages taken from their sources.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './ensureDependencies.mjs';
import { whenNpmEnds } from './whenNpmEnds.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [task, ...rest] = process.argv.slice(2);
const tasks = readdirSync(new URL('tasks', import.meta.url)).filter((name) => name.endsWith('.ts') && !name.includes('.test.')).map((name) => name.slice(0, -3));

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node ${process.versions.node} is too old: install Node 20 or newer (https://nodejs.org), then run this again.`);
}
if (!task || !tasks.includes(task)) {
  fail(`${task ? `No task named "${task}".` : 'No task given.'} There are: ${tasks.join(', ')}. Run: npm run <task>`, 2);
}

await ensureDependencies(root).catch((error) => fail(error.message));

const ownNode = `${root}node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;
const node = existsSync(ownNode) ? ownNode : process.execPath;
const child = spawn(node, ['--conditions=@parley/source', `${root}scripts/tasks/${task}.ts`, ...rest], { cwd: root, stdio: 'inherit' });

// A terminal sends Ctrl-C to the child as well; a plain kill reaches only this process and is passed on. Either way the
// child ends first, so that nothing is left running behind a returned prompt.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
whenNpmEnds(() => child.kill('SIGTERM'));
child.on('error', (error) => fail(`Could not start ${node}: ${error.message}. Remove node_modules and run this again.`));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
});

function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}
