// Builds what would be published, each package into its dist/: npm run build
import { buildPackages } from '../buildPackages.ts';

const failed = await buildPackages();
process.exitCode = failed.length === 0 ? 0 : 1;
