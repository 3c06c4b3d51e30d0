// Measures: npm run bench -- NAME [--json] [the bench's own arguments]
import { findBenches } from '../benches.ts';
import { root, runNode } from '../runCommand.ts';

const [name, ...rest] = process.argv.slice(2);
const benches = findBenches(root);
const bench = benches.find((candidate) => candidate.name === name);

if (bench !== undefined) {
  const { code } = await runNode(bench.file, rest, { interactive: true });
  process.exitCode = code;
} else {
  const width = Math.max(0, ...benches.map((candidate) => candidate.name.length));
  const list = benches.map((candidate) => `  ${candidate.name.padEnd(width)}  ${candidate.description}`).join('\n');
  if (name === undefined) console.log(`npm run bench -- NAME [--json], where NAME is one of\n${list}`);
  else console.error(`No bench named "${name}". There are:\n${list}`);
  process.exitCode = name === undefined ? 0 : 2;
}
