/** The package a path belongs to, or `undefined` outside `packages/`. */
export function packageOf(path: string): string | undefined {
  return /^packages\/([^/]+)\//.exec(path)?.[1];
}

/** TypeScript or JavaScript that the rules parse. */
export function isScript(path: string): boolean {
  return /\.(ts|tsx|mts|mjs|js)$/.test(path) && !path.endsWith('.d.ts') && !path.endsWith('.d.mts');
}

/** Tests and what only runs at the bench or at build time. */
export function isTestOrTool(path: string): boolean {
  return /\.test(-d)?\.tsx?$/.test(path) || /(^|\/)(test|bench|scripts|e2e)\//.test(path);
}

/** What a package publishes: its source without its tests. */
export function isPublishedSource(path: string): boolean {
  return isScript(path) && /^packages\/[^/]+\/src\//.test(path) && !isTestOrTool(path);
}
