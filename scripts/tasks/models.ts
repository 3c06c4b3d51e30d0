// What models there are, where they come from and whether they are here: npm run models [-- NAME]
import { relative } from 'node:path';
import { fetchModel, readManifest, stateOf } from '../models.ts';
import { root } from '../runCommand.ts';

const [name] = process.argv.slice(2);
const models = readManifest(root);

if (name === undefined) {
  for (const model of models) {
    console.log(`${model.id}  ${model.version}  ${(model.bytes / 1e6).toFixed(1)} MB  ${model.licence}  ${stateOf(root, model)}\n    ${model.job}`);
  }
} else {
  const model = models.find(({ id }) => id === name);
  if (model === undefined) {
    console.error(`No model named "${name}". There are: ${models.map(({ id }) => id).join(', ')}`);
    process.exitCode = 2;
  } else {
    try {
      console.log(`${model.id}: verified, ${relative(process.cwd(), await fetchModel(root, model))}`);
    } catch (error) {
      console.error((error as Error).message);
      process.exitCode = 1;
    }
  }
}
