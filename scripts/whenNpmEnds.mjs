import { spawnSync } from 'node:child_process';

/**
 * Calls back once when the npm that started this process, or a shell between the two, has ended. npm passes a kill on to
 * the shell it started, and that ends without passing it on. Does nothing without npm, and on Windows, which ends the
 * whole tree.
 * @param {() => void} listener
 */
export function whenNpmEnds(listener) {
  const starters = process.env.npm_lifecycle_event ? startersOf(process.ppid) : [];
  if (starters.length === 0) return;
  const watch = setInterval(() => {
    if (starters.every(isThere)) return;
    clearInterval(watch);
    listener();
  }, 1_000);
  watch.unref();
}

/** A process and what started it, up to npm; empty when npm is not among them. */
function startersOf(pid) {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const rows = new Map((stdout ?? '').split('\n').map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)).filter(Boolean).map(([, id, parent, args]) => [Number(id), { parent: Number(parent), args }]));
  const chain = [];
  for (let id = pid; rows.has(id) && id > 1; id = rows.get(id).parent) {
    chain.push(id);
    if (/(^|[/\s])p?npm(-cli)?(\.c?js)?(\s|$)/.test(rows.get(id).args)) return chain;
  }
  return [];
}

function isThere(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
