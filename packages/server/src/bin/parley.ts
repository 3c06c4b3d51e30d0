#!/usr/bin/env node
import { runCommandLine } from '../command/runCommandLine.ts';

const line = process.argv.slice(2);

// Whoever read has gone, as `head` goes: what is left to say is for nobody. Only a server has more to do than to say it.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    if (line[0] !== 'serve') process.exit();
  });
}

process.exitCode = await runCommandLine(line, process);
