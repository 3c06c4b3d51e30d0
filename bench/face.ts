// What the face costs: its frames painted in Node on one core, then its share of a page in Chromium while a talk runs.
import { join } from 'node:path';
import { root, runNode } from '../scripts/runCommand.ts';

// Two benches of their own, one after the other, with the same arguments: `faceFrame` and `faceBesideSession`.
const given = process.argv.slice(2);
const json = given.includes('--json');
const files = { frame: 'packages/render/bench/faceFrame.ts', besideSession: 'bench/faceBesideSession.ts' };
const reports: Record<string, unknown> = {};
for (const [name, file] of Object.entries(files)) {
  if (!json && name === 'besideSession') console.log('\nBeside a session in Chromium, in real time:');
  const { code, output } = await runNode(join(root, file), given, json ? { output: 'answer' } : { interactive: true });
  if (code !== 0) process.exit(code);
  // What is prepared before a bench says so in lines of its own.
  if (json) reports[name] = JSON.parse(output.slice(output.search(/^\{$/m)));
}
if (json) console.log(JSON.stringify({ bench: 'face', ...reports }, null, 2));
