// Writes the small test network of the shape of Smart Turn: node write.ts FILE
import { writeFileSync } from 'node:fs';
import { smartTurnDouble } from './smartTurnDouble.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Say where to write the network: node write.ts FILE');
  process.exitCode = 2;
} else {
  const network = smartTurnDouble();
  writeFileSync(file, network);
  console.log(`${file}: ${network.length} bytes`);
}
