import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hashFiles.mjs';

const pnpm = 'pnpm@10.34.9';
const noNetwork = /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|ERR_SOCKET_TIMEOUT|ERR_PNPM_META_FETCH_FAIL|network/i;

/**
 * Installs the workspace when `node_modules` is missing, or a package.json, the workspace file or the lockfile has
 * changed since the last install. All words go to stderr, so that a task's own output stays clean.
 * @param {string} root folder of the workspace
 * @throws Error that says the cause and the cure
 */
export async function ensureDependencies(root) {
  const stampFile = join(root, 'node_modules/.parley-install');
  const stamp = `${process.platform}-${process.arch} ${hashFiles(root, manifests(root))}`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  console.error(existsSync(stampFile) ? 'Dependencies changed: installing.' : 'Installing dependencies (the first time this takes a minute or two).');
  const { code, output } = await install(root);
  if (code !== 0) throw new Error(explain(code, output));
  writeFileSync(stampFile, stamp);
}

/** Every file that decides what is installed. */
function manifests(root) {
  const folders = ['packages', 'examples'].filter((name) => existsSync(join(root, name)));
  const members = folders.flatMap((folder) => readdirSync(join(root, folder)).sort().map((name) => `${folder}/${name}/package.json`));
  return ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'stories/package.json', ...members];
}

function install(root) {
  return new Promise((resolve) => {
    const child = spawn('npx', ['-y', pnpm, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false', '--reporter=append-only'], {
      cwd: root,
      // Under `npm -s` npx would fail without a word, and the cause could not be told.
      env: { ...process.env, npm_config_loglevel: 'error' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const stop = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output = (output + chunk).slice(-20_000);
        process.stderr.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: `npx: ${error.message}` }));
    child.on('close', (code, signal) => {
      if (signal) process.exit(signal === 'SIGINT' ? 130 : 143);
      for (const name of ['SIGINT', 'SIGTERM']) process.off(name, stop);
      resolve({ code, output });
    });
  });
}

/** The likely cause of a failed install, and what to do about it. */
export function explain(code, output) {
  if (/npx: .*ENOENT/.test(output)) return 'npx was not found: it comes with npm. Install Node 20 or newer with npm, then run this again.';
  if (/ERR_PNPM_OUTDATED_LOCKFILE/.test(output)) return `A package.json no longer agrees with pnpm-lock.yaml. Run: npx -y ${pnpm} install --no-frozen-lockfile, and commit pnpm-lock.yaml.`;
  if (/ENOSPC/.test(output)) return 'The disk is full: about 1.5 GB are needed. Make room, then run this again.';
  if (/EACCES|EPERM/.test(output)) return 'No permission to write here or in the npm cache. Check who owns this folder and ~/.npm, then run this again.';
  if (noNetwork.test(output)) return 'The npm registry could not be reached. Check the network (or the proxy and registry in ~/.npmrc), then run this again; what was fetched already is kept.';
  return `Installing the dependencies failed (exit code ${code}); the lines above say why. Run this again, or by hand: npx -y ${pnpm} install`;
}
