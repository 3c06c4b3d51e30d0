/**
 * Builds what a page loads as real files – model files, worklets, workers, the voice's program – into
 * `<outDir>/`, by the packages' own asset builders. Does nothing while their sources and the lockfile are unchanged.
 * @param outDir - where the files go; served as `/parley/`
 * @defaultValue `.cache/public/parley`
 * @returns true when something was built, false when all was there
 */
export function buildAssets(outDir?: string): Promise<boolean>;

/**
 * Builds the files for the page of one package alone.
 * @returns false when the package ships none
 * @throws Error when its builder is not where it should be
 */
export function buildPackageAssets(name: string, outDir: string): Promise<boolean>;
