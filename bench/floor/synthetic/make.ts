// Makes the synthetic set of turns: make.ts DIR
import { makeSyntheticSet } from './makeSyntheticSet.ts';

const [folder] = process.argv.slice(2);
if (folder) {
  makeSyntheticSet(folder, (line) => console.error(line));
} else {
  console.error('node --conditions=@parley/source bench/floor/synthetic/make.ts DIR');
  process.exitCode = 2;
}
